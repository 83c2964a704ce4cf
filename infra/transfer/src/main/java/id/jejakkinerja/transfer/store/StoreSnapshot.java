package id.jejakkinerja.transfer.store;

import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The store as it is at one moment, however long reading it takes and whoever writes meanwhile. */
final class StoreSnapshot implements AutoCloseable {
    private final Connection connection;

    private StoreSnapshot(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the connection over until it is closed.
     *
     * @throws TransferRefused STORE_NOT_MIGRATED
     */
    static StoreSnapshot of(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        StoreSnapshot snapshot = new StoreSnapshot(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('command.domain_event') is not null"
                        + " and to_regclass('command.command_answer') is not null")) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new TransferRefused(TransferRefusal.STORE_NOT_MIGRATED);
            }
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    /** First and last position; 0 and 0 without events. */
    record Range(long first, long last) {}

    Range range() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(min(position), 0), coalesce(max(position), 0) from command.domain_event")) {
            row.next();
            return new Range(row.getLong(1), row.getLong(2));
        }
    }

    StoredEvents events() throws SQLException {
        return new StoredEvents(connection);
    }

    StoredAnswers answers() throws SQLException {
        return new StoredAnswers(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
    }
}
