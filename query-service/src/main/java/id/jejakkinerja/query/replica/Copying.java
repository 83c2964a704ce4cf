package id.jejakkinerja.query.replica;

import id.jejakkinerja.query.replica.ReplicaTable.Place;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.topic.EventRecord;
import id.jejakkinerja.runtime.topic.SessionLoop;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session of the copying: takes the lock that makes it the only writer, reads the topic from where the copy ends, and adds events
 * until something breaks. Events and offset are written in one transaction on the connection that holds the lock, so a writer that has
 * lost it cannot write. What the copy has already is compared and dropped. A record whose predecessor is not here means that some are
 * missing: the topic is then read from its beginning, past everything that does not follow, because a relay that was set back publishes
 * the missing ones again behind it. A consumer may go on asking for a topic that was deleted and made anew, and hear nothing for ever; so
 * after some silence the topic's own id is asked for.
 */
final class Copying implements SessionLoop.Session {
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final DatabaseAccess access;
    private final TopicSettings settings;
    private final ReplicaFaults faults;
    private final AtomicLong position = new AtomicLong();

    Copying(DatabaseAccess access, TopicSettings settings, ReplicaFaults faults) {
        this.access = access;
        this.settings = settings;
        this.faults = faults;
    }

    /** Position of the last event copied, as far as this process knows. */
    long position() {
        return position.get();
    }

    @Override
    public void run(SessionLoop loop) throws Exception {
        try (Connection connection = access.connectForLoop(DatabaseRole.REPLICA)) {
            ReplicaTable table = new ReplicaTable(connection);
            while (!table.lock()) {
                position.set(table.reached());
                loop.rest(STANDBY);
                if (loop.isStopping()) {
                    return;
                }
            }
            try (TopicReader reader = new TopicReader(settings)) {
                String topicId = reader.topicId();
                long next = table.place()
                        .filter(place -> place.topicId().equals(topicId))
                        .map(Place::nextOffset)
                        .orElse(0L);
                reader.seek(next);
                LOG.info("copying topic {} from offset {}, the copy ends at {}", topicId, next, table.reached());
                copy(loop, table, reader, topicId);
            }
        }
    }

    private void copy(SessionLoop loop, ReplicaTable table, TopicReader reader, String topicId) throws Exception {
        long reached = table.reached();
        boolean searching = false;
        Taken taken = Taken.nothing(reached);
        while (!loop.isStopping()) {
            position.set(reached);
            ConsumerRecords<byte[], byte[]> records;
            try {
                records = reader.poll(POLL);
            } catch (OffsetOutOfRangeException e) {
                LOG.warn("the topic has lost what comes next; it is read from its beginning", e);
                reader.seekToBeginning();
                searching = true;
                continue;
            }
            if (records.isEmpty()) {
                table.reached(); // says that we are still there, and notices when the server is not
                if (searching && taken.hole()) {
                    throw ReplicaBroken.hole(reached, taken.previous(), taken.position());
                }
                if (reader.isAnother(topicId)) {
                    LOG.warn("topic {} has been made anew; the copying begins anew too", topicId);
                    return;
                }
                continue;
            }
            taken = take(table, records, reached);
            if (taken.hole() && !searching) {
                LOG.warn("events after position {} are missing; the topic is read from its beginning", reached);
                reader.seekToBeginning();
                searching = true;
                continue;
            }
            if (taken.hole() && taken.rows().isEmpty()) {
                continue;
            }
            write(loop, table, taken, new Place(topicId, reader.position()));
            reached = taken.rows().isEmpty() ? reached : taken.rows().getLast().position();
            searching = searching && (taken.hole() || taken.rows().isEmpty());
            loop.progressed();
        }
    }

    private void write(SessionLoop loop, ReplicaTable table, Taken taken, Place place) throws Exception {
        if (faults.offsetsBeforeRows()) {
            table.write(List.of(), place);
            loop.rest(Duration.ofMillis(200));
        }
        table.write(taken.rows(), place);
    }

    /**
     * What to add of a batch.
     *
     * @param rows what follows on what the copy has
     * @param hole whether a record was left out because its predecessor is not here
     * @param previous of that record
     * @param position of that record
     */
    private record Taken(List<LogRow> rows, boolean hole, long previous, long position) {
        static Taken nothing(long reached) {
            return new Taken(List.of(), false, reached, reached);
        }
    }

    private Taken take(ReplicaTable table, ConsumerRecords<byte[], byte[]> records, long reached) throws SQLException {
        List<LogRow> rows = new ArrayList<>();
        long last = reached;
        EventRecord beyond = null;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            EventRecord event = EventRecord.of(record);
            if (event.row().position() <= reached) {
                table.requireSame(event.row());
            } else if (event.row().position() > last) {
                if (event.previous() == last || faults.offsetsBeforeRows()) {
                    rows.add(event.row());
                    last = event.row().position();
                } else {
                    beyond = event;
                }
            }
        }
        return beyond == null
                ? new Taken(rows, false, last, last)
                : new Taken(rows, true, beyond.previous(), beyond.row().position());
    }
}
