package id.jejakkinerja.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java programs, all run by the Java that runs this one. */
record Jvm(List<String> options) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** @param program a jar or a class path with a main class, and the program's arguments */
    List<String> with(List<String> program) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(program);
        return command;
    }
}
