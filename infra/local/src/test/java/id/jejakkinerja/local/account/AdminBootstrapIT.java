package id.jejakkinerja.local.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings.Bootstrap;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The first administrator")
class AdminBootstrapIT {
    private static final Bootstrap NO_FILE = new Bootstrap(null);

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private DatabaseAccess access;

    @LocalServerPort
    private int port;

    private AdminBootstrap bootstrap;

    @BeforeEach
    void noAdministrator() throws SQLException {
        try (Connection owner = access.connect(DatabaseRole.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute("delete from accounts.account where 'ADMIN' = any (roles)");
            statement.execute("delete from accounts.sign_in_attempt");
        }
        bootstrap = new AdminBootstrap(accounts, encoder, directory);
    }

    @Test
    @DisplayName("gets a random password in a file that only the owner of the process reads, and in no log")
    void randomPassword(CapturedOutput output) throws IOException {
        bootstrap.ensureAdministrator(NO_FILE);

        Path file = directory.resolve("admin-password.txt");
        String password = Files.readString(file).strip();
        assertThat(password).hasSizeGreaterThanOrEqualTo(20);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(output.getAll()).contains(file.toString()).doesNotContain(password);
        assertThat(signsIn(password)).isTrue();
        Account admin = accounts.find("admin", AccountKind.USER).orElseThrow();
        assertThat(admin.roles()).isEqualTo(Set.of(Peran.ADMIN));
        assertThat(admin.mustChangePassword()).isTrue();
    }

    @Test
    @DisplayName("has another password on every installation, and none that could be guessed")
    void noDefaultPassword() throws Exception {
        bootstrap.ensureAdministrator(NO_FILE);
        String first = Files.readString(directory.resolve("admin-password.txt"));
        noAdministrator();
        bootstrap.ensureAdministrator(NO_FILE);

        assertThat(Files.readString(directory.resolve("admin-password.txt"))).isNotEqualTo(first);
        for (String guess : new String[] {"", "admin", "password", "demo", "jejak-kinerja", first.strip()}) {
            assertThat(signsIn(guess)).as(guess).isFalse();
        }
    }

    @Test
    @DisplayName("keeps the password that the operator gave in a file, which is then left alone")
    void givenPassword(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("sandi"), "sandi pilihan sendiri\n");

        bootstrap.ensureAdministrator(new Bootstrap(file.toString()));

        assertThat(signsIn("sandi pilihan sendiri")).isTrue();
        assertThat(file).hasContent("sandi pilihan sendiri");
    }

    @Test
    @DisplayName("is not made with a password that is too short or cannot be read: the start is refused")
    void refusesBadPasswordFile(@TempDir Path elsewhere) throws IOException {
        Path shortOne = Files.writeString(elsewhere.resolve("pendek"), "admin123\n");
        Path missing = elsewhere.resolve("tidak-ada");

        assertRefused(shortOne, StartRefusal.ADMIN_PASSWORD_TOO_SHORT);
        assertRefused(missing, StartRefusal.ADMIN_PASSWORD_FILE_UNREADABLE);
        assertThat(accounts.hasRole(Peran.ADMIN)).isFalse();
    }

    @Test
    @DisplayName("is made once: a later start changes neither account nor file")
    void madeOnce() throws IOException {
        bootstrap.ensureAdministrator(NO_FILE);
        String hash = accounts.find("admin", AccountKind.USER).orElseThrow().passwordHash();
        String file = Files.readString(directory.resolve("admin-password.txt"));

        bootstrap.ensureAdministrator(NO_FILE);

        assertThat(accounts.find("admin", AccountKind.USER).orElseThrow().passwordHash())
                .isEqualTo(hash);
        assertThat(directory.resolve("admin-password.txt")).hasContent(file.strip());
    }

    @Test
    @DisplayName("like everybody else is stored with Argon2id: 19 MiB, two passes, one lane")
    void argon2id() {
        bootstrap.ensureAdministrator(NO_FILE);

        assertThat(accounts.find("admin", AccountKind.USER).orElseThrow().passwordHash())
                .startsWith("{argon2@v1}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private void assertRefused(Path file, StartRefusal code) {
        assertThatThrownBy(() -> bootstrap.ensureAdministrator(new Bootstrap(file.toString())))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private boolean signsIn(String password) {
        String to = new Browser(port)
                .signIn("admin", password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return !to.endsWith("/login?error");
    }
}
