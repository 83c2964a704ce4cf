package id.jejakkinerja.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The issuer's key")
class IssuerKeyTest {
    @Test
    @DisplayName("is made once, named by its thumbprint, and read by its owner alone")
    void madeOnce(@TempDir Path parent) throws Exception {
        try (DataDirectory directory = DataDirectory.open(parent)) {
            RSAKey made = IssuerKey.readOrCreate(directory);
            RSAKey again = IssuerKey.readOrCreate(directory);

            assertThat(again).isEqualTo(made);
            assertThat(made.size()).isEqualTo(3072);
            assertThat(made.getKeyID()).isEqualTo(made.computeThumbprint().toString());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve("issuer-key.json"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("is never replaced when it cannot be read, or every token would silently die with it")
    void unreadable(@TempDir Path parent) throws Exception {
        Path file = Files.writeString(parent.resolve("issuer-key.json"), "{\"kty\":\"RSA\"");

        try (DataDirectory directory = DataDirectory.open(parent)) {
            assertThatThrownBy(() -> IssuerKey.readOrCreate(directory))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(StartRefusal.ISSUER_KEY_UNREADABLE));
        }
        assertThat(file).hasContent("{\"kty\":\"RSA\"");
    }
}
