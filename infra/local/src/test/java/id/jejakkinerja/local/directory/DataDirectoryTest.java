package id.jejakkinerja.local.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data directory")
class DataDirectoryTest {
    @Test
    @DisplayName("is made where it is missing, for its owner alone")
    void isMade(@TempDir Path parent) throws IOException {
        Path wanted = parent.resolve("a/b");

        try (DataDirectory directory = DataDirectory.open(wanted)) {
            assertThat(directory.path()).isEqualTo(wanted.toRealPath());
            assertThat(permissions(wanted)).isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("has one owner at a time, also under another name for the same place, and is free again afterwards")
    void oneOwner(@TempDir Path parent) throws IOException {
        Path wanted = Files.createDirectory(parent.resolve("data"));
        Path alias = Files.createSymbolicLink(parent.resolve("alias"), wanted);

        try (DataDirectory owner = DataDirectory.open(wanted)) {
            for (Path again : new Path[] {wanted, alias, owner.path()}) {
                assertThatThrownBy(() -> DataDirectory.open(again))
                        .isInstanceOfSatisfying(
                                StartRefused.class,
                                refused -> assertThat(refused.code()).isEqualTo(StartRefusal.DATA_DIRECTORY_IN_USE));
            }
        }
        DataDirectory.open(wanted).close();
    }

    @Test
    @DisplayName("that is a file is refused with the reason")
    void notADirectory(@TempDir Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve("data"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(StartRefusal.DATA_DIRECTORY_UNUSABLE));
    }

    @Test
    @DisplayName("keeps private files that nobody else reads, whole, also when one is replaced")
    void privateFiles(@TempDir Path parent) throws IOException {
        Path file = parent.resolve("rahasia");

        PrivateFile.write(file, "satu, dua, tiga");
        PrivateFile.write(file, "dua");

        assertThat(file).hasContent("dua");
        assertThat(permissions(file)).isEqualTo("rw-------");
        try (var files = Files.list(parent)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisplayName("makes secrets of 32 characters that never come twice")
    void secrets() {
        assertThat(java.util.stream.Stream.generate(RandomSecret::next)
                        .limit(1000)
                        .distinct())
                .hasSize(1000)
                .allMatch(secret -> secret.matches("[A-Za-z0-9_-]{32}"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
