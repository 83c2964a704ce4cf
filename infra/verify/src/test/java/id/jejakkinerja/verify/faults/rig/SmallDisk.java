package id.jejakkinerja.verify.faults.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of its own below a directory, in memory, that can be full. Needs the right to mount. */
public final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "1g";
    private static final int ATTEMPTS = 5;
    private static final long SLACK = 256 * 1024;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Empty where mounting is not permitted. */
    static Optional<SmallDisk> mount(Path directory) {
        try {
            Files.createDirectories(directory);
            return Tool.run("mount", "-t", "tmpfs", "-o", "size=" + SIZE + ",mode=0700", "tmpfs", directory.toString())
                    ? Optional.of(new SmallDisk(directory))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    /** Leaves hardly a page: the file system becomes as small as what is in it, which may grow while that is being looked up. */
    void fill() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (resize(Long.toString(used() + (attempt - 1) * SLACK))) {
                return;
            }
        }
        throw new IllegalStateException("cannot fill " + directory);
    }

    void free() {
        if (!resize(SIZE)) {
            throw new IllegalStateException("cannot make " + directory + " " + SIZE);
        }
    }

    private long used() {
        try {
            FileStore store = Files.getFileStore(directory);
            return store.getTotalSpace() - store.getUnallocatedSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean resize(String size) {
        return Tool.run("mount", "-o", "remount,size=" + size, directory.toString());
    }

    /** Lazily: a process that has not quite ended must not keep a test from ending. */
    @Override
    public void close() {
        Tool.run("umount", "-l", directory.toString());
    }
}
