package id.jejakkinerja.verify.faults.rig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The wall clock of one process and of those that it forks, moved by a small library that is preloaded into it; see {@code clock.c}. */
final class JumpingClock {
    private final Path preload;
    private final Path file;

    private JumpingClock(Path preload, Path file) {
        this.preload = preload;
        this.file = file;
    }

    /** Empty where no C compiler is to be found. */
    static Optional<JumpingClock> in(Path directory, String name) {
        Path preload = directory.resolve("clock.so");
        if (!Files.exists(preload) && !compile(directory, preload)) {
            return Optional.empty();
        }
        JumpingClock clock = new JumpingClock(preload, directory.resolve(name + ".clock"));
        clock.jump(0);
        return Optional.of(clock);
    }

    private static boolean compile(Path directory, Path preload) {
        Path source = directory.resolve("clock.c");
        try (InputStream in = Objects.requireNonNull(JumpingClock.class.getResourceAsStream("clock.c"))) {
            Files.createDirectories(directory);
            Files.copy(in, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Tool.run("cc", "-O2", "-shared", "-fPIC", "-nostdlib", "-o", preload.toString(), source.toString());
    }

    /** What the process must be started with. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", preload.toString(), "JEJAK_CLOCK", file.toString());
    }

    /** From now on the process believes it is so many seconds later, or earlier, than it is. In place: the file is mapped. */
    void jump(int seconds) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(seconds)
                .array();
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
