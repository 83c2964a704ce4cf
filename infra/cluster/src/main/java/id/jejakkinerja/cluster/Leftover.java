package id.jejakkinerja.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes that a killed cluster left behind: noted when they are started, ended before the next start. */
final class Leftover {
    private static final String SUFFIX = ".pid";

    private Leftover() {}

    static void note(Path directory, String name, ProcessHandle process) throws IOException {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        Files.writeString(directory.resolve(name + SUFFIX), process.pid() + " " + started);
    }

    /** Whatever was left below a cluster's directory. */
    static void endAll(Path cluster) {
        if (!Files.isDirectory(cluster)) {
            return;
        }
        try (Stream<Path> directories = Files.list(cluster)) {
            directories.filter(Files::isDirectory).forEach(Leftover::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process ids are used again, so only one that was started at the noted moment is ours. */
    private static void end(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> notes =
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            for (Path note : notes) {
                String[] noted = Files.readString(note).strip().split(" ", -1);
                living(noted).ifPresent(ProcessHandle::destroyForcibly);
                Files.delete(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> living(String[] noted) {
        return noted.length < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(noted[0]))
                        .filter(process -> process.info()
                                .startInstant()
                                .map(Instant::toString)
                                .filter(noted[1]::equals)
                                .isPresent());
    }
}
