package id.jejakkinerja.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Berkas kunci notaris")
class KeyFileTest {
    private static final String ORIGIN = "jejak-kinerja/uji";

    @TempDir
    private Path directory;

    @Test
    @DisplayName("dibuat sekali, hanya terbuka bagi pemiliknya, lalu dibaca kembali")
    void isMadeOnce() throws IOException {
        KeyFile place = new KeyFile(ORIGIN, directory.resolve("notary.key"));

        SigningKey made = place.current();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.file())))
                .isEqualTo("rw-------");
        assertThat(place.current().verifier()).isEqualTo(made.verifier());
        assertThat(place.next()).isEmpty();
    }

    @Test
    @DisplayName("ditolak bila orang lain dapat membacanya")
    void isRefusedWhenOthersCanRead() throws IOException {
        KeyFile place = new KeyFile(ORIGIN, directory.resolve("notary.key"));
        place.current();
        Files.setPosixFilePermissions(place.file(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(place::current)
                .isInstanceOfSatisfying(
                        NotaryRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(NotaryRefused.Code.KEY_FILE_OPEN_TO_OTHERS));
    }

    @Test
    @DisplayName("ditolak bila kuncinya bernama lain daripada log ini, atau bukan kunci")
    void isRefusedForAnotherLog() throws IOException {
        Path file = directory.resolve("notary.key");
        new KeyFile("log-lain", file).current();
        KeyFile place = new KeyFile(ORIGIN, file);
        assertThatThrownBy(place::current).hasMessageContaining("KEY_UNUSABLE").hasMessageContaining("log-lain");

        Files.writeString(file, "PRIVATE+KEY+rahasia");
        assertThatThrownBy(place::current).hasMessageContaining("KEY_UNUSABLE").hasMessageNotContaining("rahasia");
    }

    @Test
    @DisplayName("berikutnya yang kosong diisi kunci baru, dan menggantikan yang lama secara utuh")
    void nextIsFilledAndAdopted() throws IOException {
        KeyFile place = new KeyFile(ORIGIN, directory.resolve("notary.key"));
        SigningKey old = place.current();
        Files.createFile(directory.resolve("notary.key.next"));

        SigningKey next = place.next().orElseThrow();
        assertThat(next.verifier()).isNotEqualTo(old.verifier());
        assertThat(place.next().orElseThrow().verifier()).isEqualTo(next.verifier());

        place.adoptNext();
        assertThat(place.current().verifier()).isEqualTo(next.verifier());
        assertThat(place.next()).isEmpty();
    }

    @Test
    @DisplayName("kunci dari lingkungan tidak pernah tertulis di log")
    void givenKeysStaySecret() {
        SigningKey key = SigningKey.generate(ORIGIN, new SecureRandom());
        SigningKey next = SigningKey.generate(ORIGIN, new SecureRandom());
        NotarySettings settings = new NotarySettings(
                ORIGIN, directory, key.secret() + "\n", next.secret(), List.of(), null, List.of(), null);
        KeyPlace given = settings.place();

        assertThat(given.current().verifier()).isEqualTo(key.verifier());
        assertThat(given.next().orElseThrow().verifier()).isEqualTo(next.verifier());
        assertThat(given + " " + settings).doesNotContain(key.secret(), next.secret());
    }
}
