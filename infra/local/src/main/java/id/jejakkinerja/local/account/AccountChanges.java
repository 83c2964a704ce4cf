package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.local.directory.RandomSecret;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do to accounts and people to their own, with the rules for it. Every change is one transaction with its event. */
public final class AccountChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AccountStore accounts;
    private final AccountEvents events;
    private final PasswordLinks links;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;

    AccountChanges(DataSource accountsDataSource, SignInAttempts attempts, PasswordEncoder encoder, Duration linkLife) {
        this.jdbc = JdbcClient.create(accountsDataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(accountsDataSource));
        this.accounts = new AccountStore(accountsDataSource);
        this.events = new AccountEvents(accountsDataSource);
        this.links = new PasswordLinks(accountsDataSource, linkLife);
        this.attempts = attempts;
        this.encoder = encoder;
    }

    /**
     * Creates a person's account without a password that anybody knows.
     *
     * @param by name of the administrator
     * @throws AccountRefused when name, roles or kecamatan are not allowed
     */
    public void create(String username, Set<Peran> roles, @Nullable KodeKecamatan kecamatan, String by) {
        check(AccountKind.USER, roles, kecamatan);
        String nobodysPassword = Passwords.hash(encoder, RandomSecret.next());
        add(new Account(username, nobodysPassword, roles, kecamatan, AccountKind.USER, true, true, false), by);
    }

    /**
     * Creates a program's account. Returns its secret, which is kept nowhere.
     *
     * @param by name of the administrator
     * @throws AccountRefused when name, roles or kecamatan are not allowed
     */
    public String createProgram(String name, Set<Peran> roles, @Nullable KodeKecamatan kecamatan, String by) {
        check(AccountKind.CLIENT, roles, kecamatan);
        String secret = RandomSecret.next();
        String hash = Passwords.hash(encoder, secret);
        add(new Account(name, hash, roles, kecamatan, AccountKind.CLIENT, false, true, false), by);
        return secret;
    }

    /**
     * Gives a program another secret and returns it; the old one is worth nothing from then on. A token that was fetched with the old
     * one lives on to its end, unless the account is disabled.
     *
     * @throws AccountRefused for a person's account, or one that is not there
     */
    public String replaceSecret(String name, String by) {
        if (accounts.find(name, AccountKind.CLIENT).isEmpty()) {
            throw new AccountRefused(AccountRefusal.NO_PROGRAM);
        }
        String secret = RandomSecret.next();
        accounts.changePassword(name, Passwords.hash(encoder, secret), AccountEvent.Kind.SECRET_REPLACED, by);
        return secret;
    }

    private void add(Account account, String by) {
        if (!AccountStore.isName(account.username())) {
            throw new AccountRefused(AccountRefusal.NAME_INVALID);
        }
        try {
            accounts.add(account, by);
        } catch (DuplicateKeyException e) {
            throw new AccountRefused(AccountRefusal.NAME_TAKEN);
        }
    }

    /**
     * Gives an account other roles.
     *
     * @throws AccountRefused also when no administrator would be left, or {@code by} would stop being one
     */
    public void changeRoles(String username, Set<Peran> roles, @Nullable KodeKecamatan kecamatan, String by) {
        check(
                accounts.find(username, AccountKind.CLIENT).isEmpty() ? AccountKind.USER : AccountKind.CLIENT,
                roles,
                kecamatan);
        transaction.executeWithoutResult(status -> {
            if (!roles.contains(Peran.ADMIN)) {
                keepAnAdministrator(username, by);
            }
            accounts.changeRoles(username, roles, kecamatan, by);
        });
    }

    /**
     * Lets an account in or shuts it out, its link for a new password too.
     *
     * @throws AccountRefused when no administrator would be left, or {@code by} would shut itself out
     */
    public void enable(String username, boolean enabled, String by) {
        transaction.executeWithoutResult(status -> {
            if (!enabled) {
                keepAnAdministrator(username, by);
                links.revoke(username);
            }
            accounts.enable(username, enabled, by);
        });
    }

    /**
     * Returns the token of a link with which a person may set a new password once. The old password stays until then.
     *
     * @throws AccountRefused for a program's account, or one that is not there
     */
    public String issueLink(String username, String by) {
        if (accounts.find(username, AccountKind.USER).isEmpty()) {
            throw new AccountRefused(AccountRefusal.NO_PERSON);
        }
        return transaction.execute(status -> {
            String before = events.lockedState(username);
            String token = links.issue(username);
            events.append(username, AccountEvent.Kind.LINK_ISSUED, by, before);
            return token;
        });
    }

    /** Whose password a link's token may set now. */
    public Optional<String> ownerOfLink(String token) {
        return links.owner(token);
    }

    /**
     * Uses a link up. Returns the account's name, or nothing when the link has expired or was used meanwhile.
     *
     * @throws AccountRefused when the password is not allowed; the link is then still good
     */
    public Optional<String> setPassword(String token, String password) {
        Optional<String> owner = links.owner(token);
        if (owner.isEmpty()) {
            return owner;
        }
        String username = owner.get();
        PasswordRules.check(username, password);
        String hash = Passwords.hash(encoder, password);
        boolean used = Boolean.TRUE.equals(transaction.execute(status -> {
            events.lockedState(username);
            if (!links.use(token)) {
                return false;
            }
            accounts.changePassword(username, hash, AccountEvent.Kind.PASSWORD_SET, username);
            attempts.forget(username);
            return true;
        }));
        return used ? owner : Optional.empty();
    }

    /**
     * Changes the password of somebody who has proven to know the old one. A link that was given out for it is worth nothing any more.
     *
     * @throws AccountRefused when the new one is not allowed
     */
    public void changePassword(String username, String old, String password) {
        PasswordRules.check(username, password);
        if (password.equals(old)) {
            throw new AccountRefused(AccountRefusal.PASSWORD_SAME);
        }
        String hash = Passwords.hash(encoder, password);
        transaction.executeWithoutResult(status -> {
            accounts.changePassword(username, hash, AccountEvent.Kind.PASSWORD_CHANGED, username);
            links.revoke(username);
        });
    }

    private static void check(AccountKind kind, Set<Peran> roles, @Nullable KodeKecamatan kecamatan) {
        boolean ofKecamatan = roles.stream().anyMatch(Peran::isOfKecamatan);
        if (roles.isEmpty()) {
            throw new AccountRefused(AccountRefusal.ROLES_MISSING);
        }
        if (roles.contains(Peran.ADMIN) && roles.size() > 1) {
            throw new AccountRefused(AccountRefusal.ADMIN_NOT_ALONE);
        }
        if (roles.contains(Peran.ADMIN) && kind == AccountKind.CLIENT) {
            throw new AccountRefused(AccountRefusal.ADMIN_IS_A_PERSON);
        }
        if (ofKecamatan && kecamatan == null) {
            throw new AccountRefused(AccountRefusal.KECAMATAN_MISSING);
        }
        if (!ofKecamatan && kecamatan != null) {
            throw new AccountRefused(AccountRefusal.KECAMATAN_WITHOUT_ROLE);
        }
        if (kecamatan != null && DaftarKecamatan.find(kecamatan).isEmpty()) {
            throw new AccountRefused(AccountRefusal.KECAMATAN_UNKNOWN);
        }
    }

    /** Holds all administrators, so that two who shut each other out at once do it one after the other: the second is refused. */
    private void keepAnAdministrator(String username, String by) {
        Set<String> administrators =
                jdbc.sql("""
                    select username from accounts.account
                    where 'ADMIN' = any (roles) and enabled and kind = 'USER' order by username for update\
                    """).query((row, number) -> row.getString(1)).set();
        if (!administrators.contains(username)) {
            return;
        }
        if (administrators.size() == 1) {
            throw new AccountRefused(AccountRefusal.LAST_ADMIN);
        }
        if (username.equals(by)) {
            throw new AccountRefused(AccountRefusal.OWN_ADMIN);
        }
    }
}
