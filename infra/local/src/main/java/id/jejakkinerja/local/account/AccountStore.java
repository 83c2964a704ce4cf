package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The table {@code accounts.account}. Whatever changes in it, an event of the same transaction tells ({@link AccountEvents}). */
public final class AccountStore {
    /** As the table checks it. What cannot be a name is not asked for: PostgreSQL refuses some of it with an error. */
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    private final JdbcClient jdbc;
    private final AccountEvents events;
    private final TransactionTemplate transaction;

    public AccountStore(DataSource accountsDataSource) {
        this.jdbc = JdbcClient.create(accountsDataSource);
        this.events = new AccountEvents(accountsDataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(accountsDataSource));
    }

    /** Every account, people before programs. */
    public List<Account> all() {
        return jdbc.sql("select * from accounts.account order by kind desc, lower(username)")
                .query((row, number) -> account(row))
                .list();
    }

    /** Whatever its kind. */
    public Optional<Account> find(String username) {
        return find(username, AccountKind.USER).or(() -> find(username, AccountKind.CLIENT));
    }

    /** Whether an account could have this name. */
    public static boolean isName(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** Also a disabled one: the caller decides what that means. */
    public Optional<Account> find(String username, AccountKind kind) {
        if (!isName(username)) {
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

    /** As {@link #add(Account, String)}, by a start of the platform. */
    public void add(Account account) {
        add(account, AccountEvents.SYSTEM);
    }

    /**
     * Adds an account, and the first event of its stream.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the name is taken, in upper or lower case
     */
    public void add(Account account, String by) {
        transaction.executeWithoutResult(status -> {
            insert(account);
            events.append(account.username(), AccountEvent.Kind.CREATED, by, null);
        });
    }

    private void insert(Account account) {
        jdbc.sql("""
            insert into accounts.account
                (username, password_hash, roles, kecamatan, kind, must_change_password, enabled, demo)
            values (:username, :hash, string_to_array(:roles, ','), :kecamatan, :kind, :change, :enabled, :demo)\
            """)
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("roles", joined(account.roles()))
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
        List<String> names = jdbc.sql("select username from accounts.account where demo and enabled <> ?")
                .param(enabled)
                .query((row, number) -> row.getString(1))
                .list();
        names.forEach(name -> enable(name, enabled, AccountEvents.SYSTEM));
        return names.size();
    }

    /** Lets an account in or shuts it out; nothing happens where that is so already. */
    void enable(String username, boolean enabled, String by) {
        AccountEvent.Kind kind = enabled ? AccountEvent.Kind.ENABLED : AccountEvent.Kind.DISABLED;
        change(
                username,
                kind,
                by,
                jdbc.sql("update accounts.account set enabled = ? where username = ? and enabled <> ?")
                        .params(enabled, username, enabled));
    }

    /** Gives an account other roles; nothing happens where it has exactly these. */
    void changeRoles(String username, Set<Peran> roles, @Nullable KodeKecamatan kecamatan, String by) {
        change(
                username,
                AccountEvent.Kind.ROLES_CHANGED,
                by,
                jdbc.sql("""
                    update accounts.account set roles = string_to_array(:roles, ','), kecamatan = :kecamatan
                    where username = :username
                      and (not (roles <@ string_to_array(:roles, ',') and roles @> string_to_array(:roles, ','))
                           or kecamatan is distinct from :kecamatan)\
                    """)
                        .param("roles", joined(roles))
                        .param("kecamatan", kecamatan == null ? null : kecamatan.value(), Types.VARCHAR)
                        .param("username", username));
    }

    /** A password of the person's own choice, or a program's secret: nothing needs to be changed any more. */
    void changePassword(String username, String passwordHash, AccountEvent.Kind kind, String by) {
        change(
                username,
                kind,
                by,
                jdbc.sql("update accounts.account set password_hash = ?, must_change_password = false where"
                                + " username = ?")
                        .params(passwordHash, username));
    }

    /** A change and its event become true together; what changes no row is no event. */
    private void change(String username, AccountEvent.Kind kind, String by, JdbcClient.StatementSpec update) {
        transaction.executeWithoutResult(status -> {
            String before = events.lockedState(username);
            if (update.update() > 0) {
                events.append(username, kind, by, before);
            }
        });
    }

    private static String joined(Set<Peran> roles) {
        return roles.stream().sorted().map(Peran::name).collect(Collectors.joining(","));
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
