package id.jejakkinerja.local.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.runtime.json.KernelJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code accounts.account_event}: what happened to every account, append-only. */
public final class AccountEvents {
    /** What a start of the platform does by itself. No account can have this name. */
    public static final String SYSTEM = "(sistem)";

    private final JdbcClient jdbc;

    public AccountEvents(DataSource accountsDataSource) {
        this.jdbc = JdbcClient.create(accountsDataSource);
    }

    /** The state of an account as JSON, to append an event with afterwards. Holds the account until the transaction ends. */
    @Nullable
    String lockedState(String username) {
        return jdbc.sql("select accounts.account_state(a) from accounts.account a where username = ? for update")
                .param(username)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Appends to the account's stream; belongs into the transaction of the change, after it. */
    void append(String username, AccountEvent.Kind kind, String by, @Nullable String before) {
        int rows = jdbc.sql("""
                        insert into accounts.account_event (username, sequence, kind, actor, before, after)
                        select a.username,
                               (select coalesce(max(e.sequence) + 1, 0) from accounts.account_event e where e.username = a.username),
                               :kind, :by, :before::jsonb, accounts.account_state(a)
                        from accounts.account a where a.username = :username""")
                .param("username", username)
                .param("kind", kind.name())
                .param("by", by)
                .param("before", before)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("an event of an account that is not there: " + username);
        }
    }

    /**
     * Newest first.
     *
     * @param username whose; null for everybody's
     * @param below only events at smaller positions
     */
    public List<AccountEvent> newest(@Nullable String username, long below, int most) {
        return jdbc.sql("""
                        select * from accounts.account_event
                        where position < :below and (:username::text is null or username = :username)
                        order by position desc limit :most""")
                .param("below", below)
                .param("username", username)
                .param("most", most)
                .query((row, number) -> event(row))
                .list();
    }

    private static AccountEvent event(ResultSet row) throws SQLException {
        String before = row.getString("before");
        return new AccountEvent(
                row.getLong("position"),
                row.getString("username"),
                row.getInt("sequence"),
                AccountEvent.Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getTimestamp("recorded_at").toInstant(),
                before == null ? null : state(before),
                state(row.getString("after")));
    }

    private static AccountEvent.State state(String text) {
        try {
            return KernelJson.stored().readValue(text, AccountEvent.State.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database writes these states itself", e);
        }
    }
}
