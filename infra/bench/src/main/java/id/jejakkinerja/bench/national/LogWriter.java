package id.jejakkinerja.bench.national;

import id.jejakkinerja.bench.platform.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows into the event table by COPY, in one transaction. */
public final class LogWriter implements Row.Sink {
    private static final int CHUNK = 1 << 20;
    private static final String COPY =
            "copy command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name,"
                    + " event_version, payload, metadata) from stdin";

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder();
    private long count;

    private LogWriter(CopyIn copy) {
        this.copy = copy;
    }

    /** The whole of a history; returns the number of events. */
    public static long write(Server server, NationalHistory history) throws SQLException, IOException {
        try (Connection connection = server.connect("postgres")) {
            LogWriter writer = new LogWriter(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY));
            history.write(writer);
            writer.flush();
            writer.copy.endCopy();
        }
        server.execute("vacuum analyze command.domain_event");
        return server.number("select count(*) from command.domain_event");
    }

    @Override
    public void take(Row row) {
        field(row.id()).append('\t');
        field(row.stream().value()).append('\t').append(row.sequence()).append('\t');
        field(row.stream().kind()).append('\t').append(row.recordedAt()).append('\t');
        field(row.name()).append('\t').append(row.version()).append('\t');
        field(row.payload()).append('\t');
        field(row.metadata()).append('\n');
        count++;
        if (lines.length() > CHUNK) {
            flush();
        }
    }

    public long count() {
        return count;
    }

    private StringBuilder field(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
        return lines;
    }

    private void flush() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
