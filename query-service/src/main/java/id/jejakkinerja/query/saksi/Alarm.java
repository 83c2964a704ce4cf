package id.jejakkinerja.query.saksi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes on as long as there is a finding that no operator has acknowledged, whatever is found afterwards: a log that was changed and
 * changed back has been changed.
 */
@Component
public final class Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final int SHOWN = 100;

    /** @param foundAt by the database's clock */
    public record Raised(long number, Finding finding, Instant foundAt) {}

    private final JdbcClient jdbc;
    private final long acknowledged;
    private volatile boolean ringing;

    Alarm(@Qualifier("queryDataSource") DataSource queryDataSource, WitnessSettings settings) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.acknowledged = settings.acknowledged();
    }

    /** As of the last time that this process looked, a second or so ago. Costs nothing. */
    public boolean isRinging() {
        return ringing;
    }

    /** What is not acknowledged, newest first; the last {@value #SHOWN} of it. */
    public List<Raised> findings() {
        return jdbc.sql("select number, kind, first_leaf, last_leaf, position, event_id, stream, found_at"
                        + " from witness.finding where number > :acknowledged order by number desc limit " + SHOWN)
                .param("acknowledged", acknowledged)
                .query((row, index) -> raised(row))
                .list();
    }

    /** Asks whether another instance has raised it. */
    void look() {
        ringing = jdbc.sql("select exists (select from witness.finding where number > :acknowledged)")
                .param("acknowledged", acknowledged)
                .query(Boolean.class)
                .single();
    }

    /** Raises the alarm for what it does not ring for yet. */
    void raise(Collection<Finding> findings) {
        for (Finding finding : findings) {
            if (!isRingingFor(finding)) {
                insert(finding);
                LOG.error("the log is not as it was signed: {}", finding);
            }
        }
        look();
    }

    private boolean isRingingFor(Finding finding) {
        return bind(jdbc.sql("""
                        select exists (select from witness.finding where number > :acknowledged and kind = :kind
                            and (first_leaf, last_leaf, position, event_id, stream)
                                is not distinct from (:first, :last, :position, :event, :stream))"""), finding)
                .param("acknowledged", acknowledged)
                .query(Boolean.class)
                .single();
    }

    private void insert(Finding finding) {
        bind(
                        jdbc.sql("insert into witness.finding (kind, first_leaf, last_leaf, position, event_id, stream)"
                                + " values (:kind, :first, :last, :position, :event, :stream)"),
                        finding)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Finding finding) {
        return sql.param("kind", finding.kind().name())
                .param("first", finding.firstLeaf(), Types.BIGINT)
                .param("last", finding.lastLeaf(), Types.BIGINT)
                .param("position", finding.position(), Types.BIGINT)
                .param("event", finding.eventId(), Types.VARCHAR)
                .param("stream", finding.stream(), Types.VARCHAR);
    }

    private static Raised raised(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                row.getObject("first_leaf", Long.class),
                row.getObject("last_leaf", Long.class),
                row.getObject("position", Long.class),
                row.getString("event_id"),
                row.getString("stream"));
        return new Raised(
                row.getLong("number"),
                finding,
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
