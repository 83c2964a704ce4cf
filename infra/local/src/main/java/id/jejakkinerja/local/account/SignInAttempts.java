package id.jejakkinerja.local.account;

import id.jejakkinerja.local.directory.Sha256;
import id.jejakkinerja.local.start.LocalSettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table {@code accounts.sign_in_attempt}: failures in a row, per name. An attempt is counted before its password is judged, or a crowd
 * of attempts at once would all be judged before the first is counted. While a name is locked nothing is judged and nothing counts:
 * what a lock lets through would tell whether a guess is right, and what it counted would keep it closed for ever.
 */
public final class SignInAttempts {
    private final JdbcClient jdbc;
    private final LocalSettings.SignIn settings;
    private final Clock clock;

    public SignInAttempts(DataSource accountsDataSource, LocalSettings.SignIn settings, Clock clock) {
        this.jdbc = JdbcClient.create(accountsDataSource);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An attempt that has been counted.
     *
     * @param judged whether its password may be looked at
     * @param lockedUntil when the name opens again, should this attempt fail or not be judged; null while it stays open
     */
    record Attempt(boolean judged, @Nullable Instant lockedUntil) {}

    /** The same statement for a name that exists and for one that does not. */
    Attempt begin(String username) {
        Instant now = clock.instant();
        jdbc.sql("delete from accounts.sign_in_attempt where last_at < ?")
                .param(Timestamp.from(now.minus(settings.lock().multipliedBy(2))))
                .update();
        return jdbc.sql("""
                        insert into accounts.sign_in_attempt as a (name_sha256, failures, last_at) values (:name, 1, :now)
                        on conflict (name_sha256) do update set
                            failures = case when a.locked_until > :now then :limit + 1
                                            when a.locked_until is not null or a.last_at <= :forgotten then 1
                                            else a.failures + 1 end,
                            last_at = case when a.locked_until > :now then a.last_at else :now end,
                            locked_until = case when a.locked_until > :now then a.locked_until
                                                when a.locked_until is not null or a.last_at <= :forgotten then null
                                                when a.failures + 1 >= :limit then :until end
                        returning failures, locked_until""")
                .param("name", Sha256.of(username))
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(settings.lock())))
                .param("until", Timestamp.from(now.plus(settings.lock())))
                .param("limit", settings.failures())
                .query((row, number) -> {
                    Timestamp until = row.getTimestamp("locked_until");
                    return new Attempt(
                            row.getInt("failures") <= settings.failures(), until == null ? null : until.toInstant());
                })
                .single();
    }

    /** The password was right, or has been replaced. */
    void forget(String username) {
        jdbc.sql("delete from accounts.sign_in_attempt where name_sha256 = ?")
                .param(Sha256.of(username))
                .update();
    }

    /** When a locked name opens again; null for one that is open. */
    public @Nullable Instant lockedUntil(String username) {
        return jdbc.sql("select locked_until from accounts.sign_in_attempt where name_sha256 = ? and locked_until > ?")
                .params(Sha256.of(username), Timestamp.from(clock.instant()))
                .query((row, number) ->
                        Objects.requireNonNull(row.getTimestamp(1)).toInstant())
                .optional()
                .orElse(null);
    }
}
