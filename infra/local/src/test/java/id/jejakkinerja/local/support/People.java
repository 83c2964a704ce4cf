package id.jejakkinerja.local.support;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts for tests, each under a name of its own. */
public final class People {
    public static final String PASSWORD = "kata sandi yang panjang";

    private final AccountStore accounts;
    private final PasswordEncoder encoder;

    public People(AccountStore accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Returns the name of somebody who signs in with {@link #PASSWORD}. */
    public String with(Peran role) {
        return add(role, false);
    }

    /** As {@link #with}, but the password must be changed first. */
    public String newcomer(Peran role) {
        return add(role, true);
    }

    private String add(Peran role, boolean mustChangePassword) {
        String name = "orang-" + UUID.randomUUID();
        accounts.add(new Account(
                name,
                Objects.requireNonNull(encoder.encode(PASSWORD)),
                Set.of(role),
                role.isOfKecamatan() ? new KodeKecamatan("35.09.28") : null,
                AccountKind.USER,
                mustChangePassword,
                true,
                false));
        return name;
    }

    /** What only the tables' owner may do. */
    public static void asOwner(DatabaseAccess access, String sql) throws SQLException {
        try (Connection owner = access.connect(DatabaseRole.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
