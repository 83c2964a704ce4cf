package id.jejakkinerja.local.database;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.database.Schemas;
import java.sql.SQLException;
import java.util.List;

/** The data directory, the server over it, and in the server the schemas of both services and of the accounts. */
record Embedded(DataDirectory directory, PostgresServer server, Schemas schemas) implements AutoCloseable {
    private static final List<String> SCHEMAS =
            List.of("command", "notary", "query", "evidence", "witness", "accounts");

    /**
     * Takes the directory, starts the server and migrates. What fails leaves nothing open.
     *
     * @throws StartRefused when directory or server cannot be had
     * @throws SQLException when a migration fails
     */
    static Embedded start(LocalSettings settings) throws SQLException {
        DataDirectory directory = DataDirectory.open(settings.dataPath());
        try {
            return start(directory, settings);
        } catch (SQLException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Embedded start(DataDirectory directory, LocalSettings settings) throws SQLException {
        PostgresServer server = PostgresServer.start(directory, settings.postgres());
        try {
            return new Embedded(directory, server, Schemas.migrate(server.access(), SCHEMAS));
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Stops the server, whose users must be closed by then, and gives the directory up. */
    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
