package id.jejakkinerja.command.relay;

import id.jejakkinerja.command.store.StableLog;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.topic.SessionLoop;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One session of the relay: takes the lock that makes it the only one, finds out where to go on, and publishes until something breaks.
 * Lock and token use one connection, so a relay that has lost the lock cannot move the token. Publishing an event twice is harmless, a
 * reader drops what it has seen; passing one by is not, so the token only moves after the acknowledgements.
 */
final class Relay implements SessionLoop.Session {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    /** Any number, but the same in every process over one database: "RELAY". */
    private static final long LOCK = 0x52454C4159L;

    private static final int BATCH = 500;
    private static final Duration IDLE = Duration.ofMillis(20);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final DatabaseAccess access;
    private final TopicSettings settings;
    private final RelayFaults faults;
    private final AtomicLong position = new AtomicLong();

    Relay(DatabaseAccess access, TopicSettings settings, RelayFaults faults) {
        this.access = access;
        this.settings = settings;
        this.faults = faults;
    }

    /** Position of the last event acknowledged, as far as this process knows. */
    long position() {
        return position.get();
    }

    @Override
    public void run(SessionLoop loop) throws Exception {
        try (Connection connection = access.connectForLoop(DatabaseRole.EVENTS)) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(single);
            while (!locked(jdbc)) {
                position.set(token(jdbc));
                loop.rest(STANDBY);
                if (loop.isStopping()) {
                    return;
                }
            }
            Topic topic = new Topic(settings);
            topic.ensure();
            long token = token(jdbc);
            long from = faults.relayTokenBeforeAcks() ? token : topic.reached(token);
            LOG.info("relaying from position {}, last acknowledged {}", from, token);
            try (Publisher publisher = new Publisher(settings)) {
                publish(loop, jdbc, new StableLog(single), publisher, from);
            }
        }
    }

    private void publish(SessionLoop loop, JdbcClient jdbc, StableLog log, Publisher publisher, long from)
            throws Exception {
        long reached = from;
        position.set(reached);
        while (!loop.isStopping()) {
            List<LogRow> rows = log.after(reached, BATCH);
            if (rows.isEmpty()) {
                loop.rest(IDLE);
                continue;
            }
            long last = rows.getLast().position();
            if (faults.relayTokenBeforeAcks()) {
                move(jdbc, last);
                loop.rest(Duration.ofMillis(200));
            }
            publisher.publish(rows, reached);
            move(jdbc, last);
            reached = last;
            position.set(reached);
            loop.progressed();
        }
    }

    private static boolean locked(JdbcClient jdbc) {
        return jdbc.sql("select pg_try_advisory_lock(:key)")
                .param("key", LOCK)
                .query(Boolean.class)
                .single();
    }

    private static long token(JdbcClient jdbc) {
        return jdbc.sql("select position from command.relay").query(Long.class).single();
    }

    private static void move(JdbcClient jdbc, long position) {
        jdbc.sql("update command.relay set position = :position")
                .param("position", position)
                .update();
    }
}
