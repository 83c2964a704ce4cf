package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code accounts.account}. */
public final class AccountStore {
    /** As the table checks it. What cannot be a name is not asked for: PostgreSQL refuses some of it with an error. */
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    private final JdbcClient jdbc;

    public AccountStore(DataSource accountsDataSource) {
        this.jdbc = JdbcClient.create(accountsDataSource);
    }

    /** Also a disabled one: the caller decides what that means. */
    public Optional<Account> find(String username, AccountKind kind) {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select * from accounts.account where username = ? and kind = ?")
                .params(username, kind.name())
                .query((row, number) -> account(row))
                .optional();
    }

    /** Whether whoever was given a token under this name may still use it. */
    public boolean isEnabled(String username) {
        return jdbc.sql("select enabled from accounts.account where username = ?")
                .param(username)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public boolean hasRole(Peran role) {
        return jdbc.sql("select exists (select from accounts.account where ? = any (roles))")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds an account.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the name is taken, in upper or lower case
     */
    public void add(Account account) {
        jdbc.sql("""
                        insert into accounts.account
                            (username, password_hash, roles, kecamatan, kind, must_change_password, enabled, demo)
                        values (:username, :hash, string_to_array(:roles, ','), :kecamatan, :kind, :change, :enabled, :demo)""")
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("roles", account.roles().stream().map(Peran::name).collect(Collectors.joining(",")))
                .param(
                        "kecamatan",
                        account.actor().ownKecamatan().map(KodeKecamatan::value).orElse(null))
                .param("kind", account.kind().name())
                .param("change", account.mustChangePassword())
                .param("enabled", account.enabled())
                .param("demo", account.demo())
                .update();
    }

    /** For the same password under newer parameters. */
    public void replaceHash(String username, String passwordHash) {
        jdbc.sql("update accounts.account set password_hash = ? where username = ?")
                .params(passwordHash, username)
                .update();
    }

    public boolean exists(String username) {
        return jdbc.sql("select exists (select from accounts.account where lower(username) = lower(?))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** Returns how many demo accounts changed. */
    public int enableDemoAccounts(boolean enabled) {
        return jdbc.sql("update accounts.account set enabled = ? where demo and enabled <> ?")
                .params(enabled, enabled)
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        String kecamatan = row.getString("kecamatan");
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Peran::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                kecamatan == null ? null : new KodeKecamatan(kecamatan),
                AccountKind.valueOf(row.getString("kind")),
                row.getBoolean("must_change_password"),
                row.getBoolean("enabled"),
                row.getBoolean("demo"));
    }
}
