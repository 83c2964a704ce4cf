package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A key in a file that only its owner may read; made when there is none. The next key lies beside it as {@code .next}, and where
 * that file is empty a key is made and put into it.
 */
record KeyFile(String origin, Path file) implements KeyPlace {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    @Override
    public SigningKey current() {
        return Files.exists(file) ? read(file) : create(file);
    }

    @Override
    public Optional<SigningKey> next() {
        Path next = nextFile();
        try {
            if (!Files.exists(next)) {
                return Optional.empty();
            }
            return Optional.of(Files.size(next) == 0 ? create(next) : read(next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void adoptNext() {
        try {
            Files.move(nextFile(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path nextFile() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private SigningKey create(Path wanted) {
        try {
            SigningKey key = SigningKey.generate(origin, new SecureRandom());
            PrivateFile.write(wanted, key.secret() + "\n");
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SigningKey read(Path path) {
        try {
            if (isOpenToOthers(path)) {
                throw new NotaryRefused(NotaryRefused.Code.KEY_FILE_OPEN_TO_OTHERS, path.toString());
            }
            return KeyPlace.parse(Files.readString(path, StandardCharsets.UTF_8), origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpenToOthers(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    }
}
