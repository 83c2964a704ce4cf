package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree as the witness has it stored: leaves, and the roots of larger subtrees. */
@Component
final class KeptTree {
    private static final String LEAVES = "select leaf_index, position, event_id, stream, hash from witness.leaf ";

    /** Any number, but the same in every process over one database: "WITNESS". */
    private static final long LOCK = 0x5749544E455353L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    KeptTree(@Qualifier("queryDataSource") DataSource queryDataSource) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.batches = new JdbcTemplate(queryDataSource);
    }

    /** Several instances share the database; until the end of its transaction, the one that gets true may add to the tree. */
    boolean claim() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Number of leaves. */
    long size() {
        return jdbc.sql("select coalesce(max(leaf_index) + 1, 0) from witness.leaf")
                .query(Long.class)
                .single();
    }

    /** The tree of all leaves, to go on with. */
    GrowingTree grown() {
        long size = size();
        TreeProofs.StoredHashes hashes = hashes();
        List<TreeHash> peaks = new ArrayList<>();
        long from = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                peaks.add(hashes.at(level, from >> level));
                from += 1L << level;
            }
        }
        return new GrowingTree(size, peaks);
    }

    void append(List<WitnessedLeaf> leaves, List<GrowingTree.Node> nodes) {
        batches.batchUpdate(
                "insert into witness.leaf (leaf_index, position, event_id, stream, hash) values (?, ?, ?, ?, ?)",
                leaves,
                Math.max(1, leaves.size()),
                (statement, leaf) -> {
                    statement.setLong(1, leaf.index());
                    statement.setLong(2, leaf.position());
                    statement.setString(3, leaf.eventId());
                    statement.setString(4, leaf.stream());
                    statement.setBytes(5, leaf.hash().bytes());
                });
        batches.batchUpdate(
                "insert into witness.node (level, node_index, hash) values (?, ?, ?)",
                nodes,
                Math.max(1, nodes.size()),
                (statement, node) -> {
                    statement.setInt(1, node.level());
                    statement.setLong(2, node.index());
                    statement.setBytes(3, node.hash().bytes());
                });
    }

    /** Leaves from an index on, in order, at most so many. */
    List<WitnessedLeaf> leaves(long from, int limit) {
        return jdbc.sql(LEAVES + "where leaf_index >= :from order by leaf_index limit :limit")
                .param("from", from)
                .param("limit", limit)
                .query((row, number) -> leaf(row))
                .list();
    }

    Optional<WitnessedLeaf> leafOf(String eventId) {
        return leavesOf(List.of(eventId)).stream().findFirst();
    }

    /** The leaves of some events, in order; those that have none yet are left out. */
    List<WitnessedLeaf> leavesOf(Collection<String> eventIds) {
        return jdbc.sql(LEAVES + "where event_id in (:ids) order by leaf_index")
                .param("ids", eventIds)
                .query((row, number) -> leaf(row))
                .list();
    }

    /** Position of the last leaf; 0 before the first. */
    long position() {
        return jdbc.sql("select position from witness.leaf order by leaf_index desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Optional<TreeHash> node(int level, long index) {
        return jdbc.sql("select hash from witness.node where level = :level and node_index = :index")
                .param("level", level)
                .param("index", index)
                .query((row, number) -> TreeHash.of(row.getBytes(1)))
                .optional();
    }

    /** The hashes for proofs. Remembers what it has read, so it is for one answer only. */
    TreeProofs.StoredHashes hashes() {
        return new ReadHashes(this);
    }

    private static WitnessedLeaf leaf(ResultSet row) throws SQLException {
        return new WitnessedLeaf(
                row.getLong("leaf_index"),
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("stream"),
                TreeHash.of(row.getBytes("hash")));
    }
}
