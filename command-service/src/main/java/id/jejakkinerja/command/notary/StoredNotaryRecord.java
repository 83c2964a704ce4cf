package id.jejakkinerja.command.notary;

import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the notary has written down, whichever process is the notary. */
final class StoredNotaryRecord implements NotaryRecord {
    private static final String CHECKPOINTS = "select tree_size, note, signed_at from notary.checkpoint ";

    private final JdbcClient jdbc;

    StoredNotaryRecord(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Optional<PublishedCheckpoint> latest() {
        return jdbc.sql(CHECKPOINTS + "order by tree_size desc limit 1")
                .query((row, number) -> checkpoint(row))
                .optional();
    }

    @Override
    public List<PublishedCheckpoint> checkpoints(long beyondTreeSize, int limit) {
        return jdbc.sql(CHECKPOINTS + "where tree_size > :beyond order by tree_size limit :limit")
                .param("beyond", beyondTreeSize)
                .param("limit", limit)
                .query((row, number) -> checkpoint(row))
                .list();
    }

    @Override
    public List<PublishedKey> keys() {
        return KeyRecord.all(jdbc);
    }

    /** Position of the last event that a checkpoint covers; 0 before the first. */
    long position() {
        return jdbc.sql("select coalesce(max(position), 0) from notary.checkpoint")
                .query(Long.class)
                .single();
    }

    private static PublishedCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new PublishedCheckpoint(
                row.getLong("tree_size"),
                row.getString("note"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
