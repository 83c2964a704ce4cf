package id.jejakkinerja.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server wrote into {@code postmaster.pid}: its process id and its data directory are the first two lines.
 */
record PostmasterPid(long pid, Path data) {
    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Empty when there is no such file, or one cut short by a crash while it was written. */
    static Optional<PostmasterPid> of(Path data) throws IOException {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        List<String> lines =
                Files.readString(file(data), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2 || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterPid(
                Long.parseLong(lines.get(0).strip()), Path.of(lines.get(1).strip())));
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    /**
     * Whether the process is alive and is the server of this very directory. Process ids are used again, so a living process alone
     * says nothing; one that we may not look at counts as a stranger, which must not be signalled.
     */
    boolean isServerOf(Path directory) throws IOException {
        boolean postgresLives = ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return postgresLives && Files.isDirectory(data) && Files.isSameFile(data, directory);
    }
}
