package id.jejakkinerja.query.saksi;

import id.jejakkinerja.query.saksi.Finding.Kind;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the whole log, as it is stored now, with the leaves that the witness kept, and those with every checkpoint that is published.
 * So it finds what was changed long after it was signed, and also who changed the witness together with the log: then the leaves between
 * two checkpoints do not lead to the second one any more. Changes nothing but the alarm.
 */
@Component
public final class LogCheck {
    private static final int BATCH = 1000;

    /**
     * One comparison.
     *
     * @param leaves how many events were compared
     * @param findings how many of them, and of the checkpoints, were not as they were signed
     * @param checkedAt by the database's clock
     */
    public record Result(long leaves, long findings, Instant checkedAt) {}

    private final NotaryRecord notary;
    private final EventLog log;
    private final KeptTree tree;
    private final KeyRing keys;
    private final Checkpoints checkpoints;
    private final Alarm alarm;
    private final JdbcClient jdbc;

    LogCheck(
            NotaryRecord notary,
            EventLog log,
            KeptTree tree,
            KeyRing keys,
            Checkpoints checkpoints,
            Alarm alarm,
            @Qualifier("queryDataSource") DataSource queryDataSource) {
        this.notary = notary;
        this.log = log;
        this.tree = tree;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.alarm = alarm;
        this.jdbc = JdbcClient.create(queryDataSource);
    }

    /** The last one that any instance has finished. */
    public Optional<Result> last() {
        return jdbc.sql("select leaves, findings, checked_at from witness.log_check order by number desc limit 1")
                .query((row, index) -> new Result(
                        row.getLong("leaves"),
                        row.getLong("findings"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether the last one is so long ago, by the database's clock, or there was none; never before there is anything to compare. */
    boolean isDue(Duration every) {
        return checkpoints.latestAgreed().isPresent()
                && jdbc.sql("select not exists (select from witness.log_check"
                                + " where checked_at > now() - make_interval(secs => :every))")
                        .param("every", every.toSeconds())
                        .query(Boolean.class)
                        .single();
    }

    /** Compares everything; takes a minute or so for ten million events. Raises the alarm for what it finds. */
    public Result run() {
        Findings findings = new Findings();
        long leaves =
                checkpoints.latestAgreed().map(WitnessedCheckpoint::treeSize).orElse(0L);
        compare(leaves, findings);
        alarm.raise(findings.named());
        jdbc.sql("insert into witness.log_check (leaves, findings) values (:leaves, :findings)")
                .param("leaves", leaves)
                .param("findings", findings.count())
                .update();
        return last().orElseThrow();
    }

    /** Walks along log and leaves at once, in the order of positions, and past the published checkpoints. */
    private void compare(long size, Findings findings) {
        SignedRoots roots = new SignedRoots(
                tree,
                checkpoints,
                new Paged<>(before -> notary.checkpoints(before == null ? 0 : before.treeSize(), BATCH)),
                keys.keys(),
                findings);
        long end = lastPosition(size);
        Paged<LogRow> rows =
                new Paged<>(before -> log.rows(before == null ? Long.MIN_VALUE : before.position(), end, BATCH));
        Paged<WitnessedLeaf> leaves =
                new Paged<>(before -> tree.leaves(before == null ? 0 : before.index() + 1, BATCH));
        LogRow row = rows.next();
        for (long index = 0; index < size; index++) {
            WitnessedLeaf leaf = leaves.next();
            if (leaf == null || leaf.index() != index) {
                findings.add(Finding.ofLeaves(Kind.WITNESS_CHANGED, index, size - 1));
                return; // without it the rest proves nothing
            }
            for (; row != null && row.position() < leaf.position(); row = rows.next()) {
                findings.add(Finding.of(Kind.EVENT_INSERTED, row));
            }
            if (row == null || row.position() > leaf.position()) {
                findings.add(Finding.of(Kind.EVENT_MISSING, leaf));
            } else {
                if (!WitnessedLeaf.hash(row).equals(leaf.hash()) || !isFiledRight(row)) {
                    findings.add(Finding.of(Kind.EVENT_CHANGED, leaf));
                }
                row = rows.next();
            }
            roots.add(leaf);
        }
        roots.end(notary.latest().map(PublishedCheckpoint::treeSize).orElse(0L));
    }

    /** The kind of stream is stored beside its name, of which it is the first part, and in no leaf for that reason. */
    private static boolean isFiledRight(LogRow row) {
        return row.stream().startsWith(row.kind() + ":") && row.kind().indexOf(':') < 0;
    }

    private long lastPosition(long size) {
        return tree.leaves(size - 1, 1).stream()
                .mapToLong(WitnessedLeaf::position)
                .findFirst()
                .orElse(0);
    }
}
