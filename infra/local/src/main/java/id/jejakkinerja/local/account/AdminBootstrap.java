package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.directory.RandomSecret;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The first administrator. There is no password to start with: it is either random and written to a file that only this process's user
 * can read, or the operator's own, read from a file. It reaches no log.
 */
final class AdminBootstrap {
    private static final Logger LOG = LoggerFactory.getLogger(AdminBootstrap.class);
    private static final String USERNAME = "admin";
    private static final int LEAST_CHARACTERS = PasswordRules.LEAST_CHARACTERS;

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final DataDirectory directory;

    AdminBootstrap(AccountStore accounts, PasswordEncoder encoder, DataDirectory directory) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.directory = directory;
    }

    /** Does nothing once any administrator exists, so a password file left in the settings changes nothing later. */
    void ensureAdministrator(LocalSettings.Bootstrap settings) {
        if (accounts.hasRole(Peran.ADMIN)) {
            return;
        }
        if (settings.adminPasswordFile() == null) {
            addWithRandomPassword();
        } else {
            Path file = Path.of(settings.adminPasswordFile());
            add(given(file), false);
            LOG.info("Account {} created with the password in {}", USERNAME, file);
        }
    }

    /** The file comes first: a process killed in between starts over, with another password in the file and no account yet. */
    private void addWithRandomPassword() {
        String password = RandomSecret.next();
        Path file = directory.resolve("admin-password.txt");
        try {
            PrivateFile.write(file, password + "\n");
        } catch (IOException e) {
            throw new StartRefused(e, StartRefusal.DATA_DIRECTORY_UNUSABLE, directory.path(), e);
        }
        add(password, true);
        LOG.info("Account {} created; its password is in {}", USERNAME, file);
    }

    private static String given(Path file) {
        try {
            String password = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
            if (password.length() < LEAST_CHARACTERS) {
                throw new StartRefused(StartRefusal.ADMIN_PASSWORD_TOO_SHORT, file, LEAST_CHARACTERS);
            }
            return password;
        } catch (IOException e) {
            throw new StartRefused(e, StartRefusal.ADMIN_PASSWORD_FILE_UNREADABLE, file, e);
        }
    }

    private void add(String password, boolean mustChangePassword) {
        accounts.add(new Account(
                USERNAME,
                Passwords.hash(encoder, password),
                Set.of(Peran.ADMIN),
                null,
                AccountKind.USER,
                mustChangePassword,
                true,
                false));
    }
}
