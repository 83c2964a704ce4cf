package id.jejakkinerja.local.postgres;

import id.jejakkinerja.local.directory.RandomSecret;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords of the embedded server's roles: random, made on the first start, kept beside the data. */
final class PostgresPasswords {
    private PostgresPasswords() {}

    /** Reads them; a role that has none yet (all of them, on the first start) gets one, on disk before this returns. */
    static Map<DatabaseRole, String> readOrCreate(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            }
        }
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        boolean complete = true;
        for (DatabaseRole role : DatabaseRole.values()) {
            String password = kept.getProperty(role.roleName());
            complete &= password != null;
            passwords.put(role, password != null ? password : RandomSecret.next());
        }
        if (!complete) {
            PrivateFile.write(file, text(passwords));
        }
        return passwords;
    }

    private static String text(Map<DatabaseRole, String> passwords) {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey().roleName() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
