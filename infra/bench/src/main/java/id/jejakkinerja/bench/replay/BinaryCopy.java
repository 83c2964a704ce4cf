package id.jejakkinerja.bench.replay;

import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.platform.Server;
import java.io.OutputStream;
import java.sql.Connection;
import org.postgresql.PGConnection;

/** Reads the whole log as fast as the server gives it, and throws it away. */
public record BinaryCopy(String name, Server server) implements Rounds.Contender {
    private static final String COPY =
            "copy (select * from command.domain_event order by position) to stdout (format binary)";

    @Override
    public double rate() throws Exception {
        try (Connection connection = server.connect("postgres")) {
            long started = System.nanoTime();
            long rows =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
            return rows / ((System.nanoTime() - started) / 1e9);
        }
    }
}
