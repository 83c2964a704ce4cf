package id.jejakkinerja.command.notary;

import id.jejakkinerja.command.store.StableLog;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.topic.SessionLoop;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One session of the notary: takes the lock that makes it the only one, sees to the key, checks where the last checkpoint left the tree,
 * and signs until something breaks. Lock and checkpoints use one connection, so a notary that has lost the lock signs nothing any more.
 */
final class Notary implements SessionLoop.Session {
    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    /** Any number, but the same in every process over one database: "NOTARY". */
    private static final long LOCK = 0x4E4F54415259L;

    private static final int BATCH = 1000;
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration STANDBY = Duration.ofSeconds(1);
    /** Between two checkpoints, so that one who follows them is never overrun. */
    private static final Duration PACE = Duration.ofSeconds(1);

    private final DatabaseAccess access;
    private final KeyPlace place;
    private final Clock clock;
    private volatile @Nullable NotaryRefused refusal;

    Notary(DatabaseAccess access, KeyPlace place, Clock clock) {
        this.access = access;
        this.place = place;
        this.clock = clock;
    }

    /** Why nothing is signed; empty while all is well, or while another process is the notary. */
    Optional<NotaryRefused> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public void run(SessionLoop loop) throws Exception {
        try (Connection connection = access.connectForLoop(DatabaseRole.EVENTS)) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(single);
            while (!locked(jdbc)) {
                refusal = null;
                loop.rest(STANDBY);
                if (loop.isStopping()) {
                    return;
                }
            }
            KeyRecord.Numbered key = new KeyRecord(jdbc, place).ready(clock.instant());
            SignedTree tree = SignedTree.resume(jdbc, new EventLog(single, EventTable.STORE));
            refusal = null;
            LOG.info("signing beyond position {} with key {}", tree.position(), key.number());
            sign(loop, new StableLog(single), tree, key);
        } catch (NotaryRefused e) {
            refusal = e;
            throw e;
        }
    }

    private void sign(SessionLoop loop, StableLog log, SignedTree tree, KeyRecord.Numbered key)
            throws InterruptedException {
        long last = System.nanoTime() - PACE.toNanos();
        while (!loop.isStopping()) {
            List<LogRow> rows = log.after(tree.position(), BATCH);
            rows.forEach(tree::add);
            if (tree.isAhead() && System.nanoTime() - last >= PACE.toNanos()) {
                tree.sign(key, clock.instant());
                last = System.nanoTime();
                loop.progressed();
            }
            if (rows.isEmpty()) {
                loop.rest(IDLE);
            }
        }
    }

    private static boolean locked(JdbcClient jdbc) {
        return jdbc.sql("select pg_try_advisory_lock(:key)")
                .param("key", LOCK)
                .query(Boolean.class)
                .single();
    }
}
