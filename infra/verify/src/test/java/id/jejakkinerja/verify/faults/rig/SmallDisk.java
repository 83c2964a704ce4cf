package id.jejakkinerja.verify.faults.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of its own below a directory, in memory, that can be full. Needs the right to mount. */
public final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "768m";

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

    /** Leaves not a page: the file system becomes as small as what is in it. */
    void fill() {
        try {
            FileStore store = Files.getFileStore(directory);
            remount(Long.toString(store.getTotalSpace() - store.getUnallocatedSpace()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void free() {
        remount(SIZE);
    }

    private void remount(String size) {
        if (!Tool.run("mount", "-o", "remount,size=" + size, directory.toString())) {
            throw new IllegalStateException("cannot make " + directory + " " + size);
        }
    }

    /** Lazily: a process that has not quite ended must not keep a test from ending. */
    @Override
    public void close() {
        Tool.run("umount", "-l", directory.toString());
    }
}
