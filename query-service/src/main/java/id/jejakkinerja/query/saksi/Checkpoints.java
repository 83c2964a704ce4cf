package id.jejakkinerja.query.saksi;

import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All checkpoints that the witness has looked at. */
@Component
public final class Checkpoints {
    private static final String ALL =
            "select number, tree_size, note, signed_at, key_number, verdict, checked_at from witness.checkpoint ";

    private final JdbcClient jdbc;

    Checkpoints(@Qualifier("queryDataSource") DataSource queryDataSource) {
        this.jdbc = JdbcClient.create(queryDataSource);
    }

    /** What was found last. */
    public Optional<WitnessedCheckpoint> latest() {
        return one("order by number desc limit 1");
    }

    /** The largest tree that log and checkpoint agree about: what proofs lead to. */
    public Optional<WitnessedCheckpoint> latestAgreed() {
        return one("where verdict = 'AGREES' order by tree_size desc limit 1");
    }

    /** The one with this number. */
    public Optional<WitnessedCheckpoint> find(long number) {
        return jdbc.sql(ALL + "where number = :number")
                .param("number", number)
                .query((row, index) -> checkpoint(row))
                .optional();
    }

    /** The one that agreed about a tree of this size. */
    Optional<WitnessedCheckpoint> agreedOf(long treeSize) {
        return jdbc.sql(ALL + "where verdict = 'AGREES' and tree_size = :size order by number desc limit 1")
                .param("size", treeSize)
                .query((row, index) -> checkpoint(row))
                .optional();
    }

    /** Oldest first, beyond a number, at most so many. */
    public List<WitnessedCheckpoint> after(long number, int limit) {
        return jdbc.sql(ALL + "where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> checkpoint(row))
                .list();
    }

    /** Newest first, before a number, at most so many. */
    public List<WitnessedCheckpoint> before(long number, int limit) {
        return jdbc.sql(ALL + "where number < :number order by number desc limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> checkpoint(row))
                .list();
    }

    private Optional<WitnessedCheckpoint> one(String which) {
        return jdbc.sql(ALL + which).query((row, index) -> checkpoint(row)).optional();
    }

    /** Writes down what was found; once, while it is found again and again. */
    void record(PublishedCheckpoint published, @Nullable Integer keyNumber, Verdict verdict) {
        boolean known = one("order by number desc limit 1")
                .filter(last -> last.verdict() == verdict && last.note().equals(published.note()))
                .isPresent();
        if (!known) {
            jdbc.sql("insert into witness.checkpoint (tree_size, note, signed_at, key_number, verdict)"
                            + " values (:size, :note, :signedAt, :key, :verdict)")
                    .param("size", published.treeSize())
                    .param("note", published.note())
                    .param("signedAt", published.signedAt().atOffset(ZoneOffset.UTC))
                    .param("key", keyNumber)
                    .param("verdict", verdict.name())
                    .update();
        }
    }

    private static WitnessedCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new WitnessedCheckpoint(
                row.getLong("number"),
                row.getLong("tree_size"),
                row.getString("note"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getObject("key_number", Integer.class),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
