package id.jejakkinerja.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What lies in a store, every column of it, as PostgreSQL itself writes it. */
record Rows(List<String> events, List<String> answers) {
    /** A place in the log, out of the way, for an event that somebody else wrote. */
    private static final String STRANGER =
            "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at,"
                    + " event_name, event_version, payload, metadata) values ('orang-lain', 'kabupaten:99.99', 0, 'kabupaten',"
                    + " now(), 'kabupaten.period-opened', '1', '{}', '{}') returning position";

    static Rows of(SampleLog.Store store) throws SQLException {
        try (Connection connection = store.connect("jejak_owner")) {
            return new Rows(
                    texts(connection, "select e::text from command.domain_event e order by position"),
                    texts(
                            connection,
                            "select a::text from command.command_answer a order by command_id collate \"C\""));
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Adds an event as the command side does, and says where it came to lie. */
    static long writeStranger(SampleLog.Store store) throws SQLException {
        try (Connection connection = store.connect("tk_events");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STRANGER)) {
            row.next();
            return row.getLong(1);
        }
    }
}
