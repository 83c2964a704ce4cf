package id.jejakkinerja.command.notary;

import id.jejakkinerja.command.notary.NotaryRefused.Code;
import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree as far as it has grown, and its checkpoints. One owner at a time; grows leaf by leaf and keeps none. */
final class SignedTree {
    /** @param peaks base64, largest subtree first, a space between two */
    private record Stored(long size, long position, String peaks, int keyNumber, String note) {}

    private final JdbcClient jdbc;
    private final TreeAccumulator tree;
    private long position;
    private long signed;

    private SignedTree(JdbcClient jdbc, TreeAccumulator tree, long position) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.position = position;
        this.signed = tree.size();
    }

    /**
     * The tree where the last checkpoint left it.
     *
     * @throws NotaryRefused CHECKPOINT_CHANGED when that is not what was signed, LOG_CHANGED when events have come or gone below it
     */
    static SignedTree resume(JdbcClient jdbc, EventLog log) {
        Optional<Stored> last = last(jdbc);
        if (last.isEmpty()) {
            return new SignedTree(jdbc, new TreeAccumulator(), 0);
        }
        TreeAccumulator tree = verified(
                last.get(), KeyRecord.all(jdbc).get(last.get().keyNumber - 1).vkey());
        long events = log.countUpTo(last.get().position);
        if (events != tree.size()) {
            throw new NotaryRefused(
                    Code.LOG_CHANGED,
                    events + " events up to position " + last.get().position + ", signed were " + tree.size());
        }
        return new SignedTree(jdbc, tree, last.get().position);
    }

    private static TreeAccumulator verified(Stored stored, String vkey) {
        try {
            Checkpoint checkpoint = Checkpoint.open(stored.note, VerifierKey.parse(vkey));
            TreeAccumulator tree = TreeAccumulator.of(stored.size, hashes(stored.peaks));
            if (checkpoint.treeSize() != stored.size || !checkpoint.root().equals(tree.root())) {
                throw new NotaryRefused(Code.CHECKPOINT_CHANGED, "of " + stored.size + " leaves");
            }
            return tree;
        } catch (InvalidEvidence | IllegalArgumentException e) {
            throw new NotaryRefused(Code.CHECKPOINT_CHANGED, "of " + stored.size + " leaves", e);
        }
    }

    /** Position of the last leaf. */
    long position() {
        return position;
    }

    void add(LogRow row) {
        tree.add(row.leaf().hash());
        position = row.position();
    }

    /** Whether leaves have come since the last checkpoint. */
    boolean isAhead() {
        return tree.size() > signed;
    }

    void sign(KeyRecord.Numbered key, Instant now) {
        jdbc.sql("insert into notary.checkpoint (tree_size, position, peaks, key_number, note, signed_at)"
                        + " values (:size, :position, :peaks, :key, :note, :now)")
                .param("size", tree.size())
                .param("position", position)
                .param("peaks", text(tree.peaks()))
                .param("key", key.number())
                .param("note", Checkpoint.of(tree, key.key()).sign(key.key()).toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        signed = tree.size();
    }

    private static Optional<Stored> last(JdbcClient jdbc) {
        return jdbc.sql("select tree_size, position, peaks, key_number, note from notary.checkpoint"
                        + " order by tree_size desc limit 1")
                .query((row, number) -> new Stored(
                        row.getLong("tree_size"),
                        row.getLong("position"),
                        row.getString("peaks"),
                        row.getInt("key_number"),
                        row.getString("note")))
                .optional();
    }

    private static String text(List<TreeHash> peaks) {
        return peaks.stream().map(TreeHash::base64).collect(Collectors.joining(" "));
    }

    private static List<TreeHash> hashes(String peaks) {
        return Stream.of(peaks.split(" "))
                .map(peak ->
                        TreeHash.ofBase64(peak).orElseThrow(() -> new IllegalArgumentException(peak + " is no hash")))
                .toList();
    }
}
