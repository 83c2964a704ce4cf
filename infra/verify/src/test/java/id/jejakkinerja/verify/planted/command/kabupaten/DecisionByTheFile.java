package id.jejakkinerja.verify.planted.command.kabupaten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

record DecisionByTheFile(String text) {
    static DecisionByTheFile decide(Path file) throws IOException {
        return new DecisionByTheFile(Files.readString(file));
    }
}
