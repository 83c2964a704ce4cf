package id.jejakkinerja.command.gateway;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.edge.Busy;
import id.jejakkinerja.runtime.edge.Outage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when two writers meet on one stream: the later one looks again and decides anew, a bounded number of times, after
 * a pause of random length. What was written against a version somebody has read (an amendment) is handed back instead.
 */
final class Conflicts {
    private static final Logger LOG = LoggerFactory.getLogger(Conflicts.class);
    private static final int ATTEMPTS = 6;
    private static final long MAX_PAUSE_NANOS = 20_000_000;

    /** Unique (stream, sequence) violated, serialization failure, deadlock. */
    private static final Set<String> CONFLICT = Set.of("23505", "40001", "40P01");
    /** Runs something that needs the event store; where it is away, the caller is told to come back. */
    <T> T whileAvailable(StreamId stream, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                LOG.warn("event store unavailable for {}: {}", stream, e.toString());
                throw InvalidCommand.busy(Busy.OUTAGE_SECONDS, e);
            }
            throw e;
        }
    }

    <T> T retrying(StreamId stream, boolean again, Supplier<T> decision) {
        for (int attempt = 1; ; attempt++) {
            try {
                return decision.get();
            } catch (RuntimeException e) {
                if (!CONFLICT.contains(Outage.sqlState(e))) {
                    throw e;
                }
                if (!again) {
                    throw new InvalidCommand(Code.CONCURRENT_CHANGE, Map.of("stream", stream));
                }
                if (attempt == ATTEMPTS) {
                    throw InvalidCommand.busy(Busy.QUEUE_SECONDS, e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MAX_PAUSE_NANOS * attempt) + 1);
            }
        }
    }
}
