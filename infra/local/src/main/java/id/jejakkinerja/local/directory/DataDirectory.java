package id.jejakkinerja.local.directory;

import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data directory, owned by this process alone for as long as the object is open. The operating system releases the lock of a process
 * that dies, however it dies.
 */
public final class DataDirectory implements AutoCloseable {
    /** Closing any channel on a locked file drops this JVM's lock on it, so a second attempt from within must not even open it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** A byte far beyond the text: where locks are mandatory, the holder's process id stays readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the directory when it is not there, and takes it.
     *
     * @throws StartRefused DATA_DIRECTORY_IN_USE when a live process has it, DATA_DIRECTORY_UNUSABLE when the file system says no
     */
    public static DataDirectory open(Path wanted) {
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(wanted, PrivateFile.onlyOwner(wanted, "rwx------"));
            }
            Path path = wanted.toRealPath();
            if (!HELD.add(path)) {
                throw new StartRefused(
                        StartRefusal.DATA_DIRECTORY_IN_USE,
                        path,
                        ProcessHandle.current().pid());
            }
            try {
                return new DataDirectory(path, lock(path));
            } catch (IOException | RuntimeException e) {
                HELD.remove(path);
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused(e, StartRefusal.DATA_DIRECTORY_UNUSABLE, wanted, e);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        Path file = directory.resolve("lock");
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PrivateFile.onlyOwner(file, "rw-------"));
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new StartRefused(StartRefusal.DATA_DIRECTORY_IN_USE, directory, holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString();
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The real, absolute path. */
    public Path path() {
        return path;
    }

    /** Gives the directory up. To be called after everything in it has been closed. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
