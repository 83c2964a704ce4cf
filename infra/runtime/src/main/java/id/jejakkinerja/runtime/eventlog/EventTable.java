package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.value.InvalidValue;
import java.util.regex.Pattern;

/**
 * Where a log lies: the command side's own table, or the replica on the query side. Both have the same columns: {@code position},
 * {@code event_id}, {@code stream}, {@code sequence}, {@code kind}, {@code recorded_at}, {@code event_name}, {@code event_version},
 * {@code payload}, {@code metadata}.
 *
 * @param events schema-qualified table of events
 * @param snapshots schema-qualified table Axon looks for snapshots in; it stays empty, but must be there and readable
 */
public record EventTable(String events, String snapshots) {
    /** Before any table, which is checked against it. */
    private static final Pattern NAME = Pattern.compile("[a-z_]+\\.[a-z_]+");

    /** The command side's own log, and the only one in the one-process mode. */
    public static final EventTable STORE = new EventTable("command.domain_event", "command.snapshot_event");

    /** The copy of it in the query side's own database. */
    public static final EventTable REPLICA = new EventTable("replica.domain_event", "replica.snapshot_event");

    public EventTable {
        // names become part of SQL text
        if (!NAME.matcher(events).matches() || !NAME.matcher(snapshots).matches()) {
            throw new InvalidValue("table", events + ", " + snapshots);
        }
    }
}
