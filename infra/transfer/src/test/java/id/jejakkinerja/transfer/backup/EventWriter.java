package id.jejakkinerja.transfer.backup;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Adds events one after another as the command side does, and remembers each that was acknowledged. */
final class EventWriter {
    private static final String INSERT =
            "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at,"
                    + " event_name, event_version, payload, metadata)"
                    + " values (?, ?, ?, 'kabupaten', now(), 'kabupaten.period-opened', '1', ?, ?) returning position";
    private static final int STREAMS = 17;

    /** An acknowledged event. */
    record Acknowledged(long position, String id, String payload) {}

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final long[] lengths = new long[STREAMS];
    private @Nullable Thread running;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private @Nullable Exception failure;

    /** Adds so many. */
    void write(DatabaseAccess access, int count) throws SQLException {
        try (Connection connection = access.connect(DatabaseRole.EVENTS);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < count; i++) {
                writeOne(insert);
            }
        }
    }

    private void writeOne(PreparedStatement insert) throws SQLException {
        int number = acknowledged.size();
        int stream = number % STREAMS;
        String id = "e-" + number;
        String payload = "{\"tahun\":%d,\"masa\":\"TW1\",\"due\":\"2023-04-15\"}".formatted(2000 + number % 90);
        insert.setString(1, id);
        insert.setString(2, "kabupaten:35." + (10 + stream));
        insert.setLong(3, lengths[stream]);
        insert.setString(4, payload);
        insert.setString(5, """
                {"commandId":"%s","actor":"bappeda","actorRoles":"BAPPEDA","effectiveDate":"2023-01-02","correlationId":"uji"}""".formatted(id));
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            lengths[stream]++;
            acknowledged.add(new Acknowledged(row.getLong(1), id, payload));
        }
    }

    /** Goes on writing in a thread of its own until {@link #pause()}. */
    void run(DatabaseAccess access) {
        stopping.set(false);
        Thread thread = new Thread(() -> {
            try (Connection connection = access.connect(DatabaseRole.EVENTS);
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                while (!stopping.get()) {
                    writeOne(insert);
                }
            } catch (SQLException e) {
                failure = e;
            }
        });
        thread.start();
        running = thread;
    }

    void pause() throws Exception {
        stopping.set(true);
        if (running != null) {
            running.join();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Everything acknowledged until now; only while nothing writes. */
    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** After a restore: only these are left. */
    void goOnFrom(List<Acknowledged> left) {
        acknowledged.clear();
        acknowledged.addAll(left);
        for (int stream = 0; stream < STREAMS; stream++) {
            lengths[stream] = ((long) left.size() - stream + STREAMS - 1) / STREAMS;
        }
    }
}
