package id.jejakkinerja.verify.adverse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Stops whoever fills a generation half way. */
public final class FillGate {
    private static final long GATE = 42;

    private FillGate() {}

    /**
     * From here on the filling waits before one stream.
     *
     * @param gate the session with whose end the waiting ends
     */
    public static void close(Database database, Connection gate, String stream) throws SQLException {
        database.execute(Database.OWNER, """
            create function query.gate() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock(%1$d);
                return new;
            end $$;
            create trigger gate before insert on query.folded_stream_kept for each row
                when (new.stream = '%2$s' and current_setting('jejak.generation', true) <> '')
                execute function query.gate()\
            """.formatted(GATE, stream));
        try (Statement statement = gate.createStatement()) {
            statement.execute("select pg_advisory_lock(" + GATE + ")");
        }
    }

    public static void open(Database database) throws SQLException {
        database.execute(Database.OWNER, "drop trigger gate on query.folded_stream_kept; drop function query.gate()");
    }
}
