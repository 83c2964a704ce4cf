package id.jejakkinerja.transfer.store;

import java.sql.SQLException;

/** Carries a failure of the database through the reader of a file, which knows no database. */
final class DatabaseInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    DatabaseInterrupted(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
