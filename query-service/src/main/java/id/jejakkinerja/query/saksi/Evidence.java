package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.NotYet;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proofs from the witness's own tree, all of which lead to checkpoints that it agrees with. */
@Component
public final class Evidence {
    private static final String CHECKPOINT = "checkpoint";

    /**
     * That an event is in the log that was signed.
     *
     * @param leafHash as the witness keeps it
     * @param leaf the canonical data of the event as it is stored now; null when it is there no more, or can be no leaf any more
     * @param proven whether that data and the proof lead to the checkpoint's root
     */
    public record EventProof(
            StreamId stream,
            InclusionProof proof,
            TreeHash leafHash,
            @Nullable String leaf,
            boolean proven,
            WitnessedCheckpoint checkpoint) {}

    private final EventLog log;
    private final KeptTree tree;
    private final Checkpoints checkpoints;

    Evidence(EventLog log, KeptTree tree, Checkpoints checkpoints) {
        this.log = log;
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /** Position of the last event that the witness vouches for; 0 before the first. */
    public long position() {
        return tree.position();
    }

    /**
     * The largest tree that there is evidence about.
     *
     * @throws NotYet before the first checkpoint
     */
    public WitnessedCheckpoint newest() {
        return checkpoints.latestAgreed().orElseThrow(() -> new NotYet(CHECKPOINT, "1"));
    }

    /**
     * That an event is in the newest tree.
     *
     * @throws NotFound when there is no such event and never was
     * @throws NotYet when no checkpoint covers it yet
     */
    public EventProof of(String eventId) {
        Optional<WitnessedLeaf> kept = tree.leafOf(eventId);
        if (kept.isEmpty()) {
            if (log.positionsOf(List.of(eventId)).isEmpty()) {
                throw new NotFound("event", eventId);
            }
            throw new NotYet("event", eventId);
        }
        WitnessedLeaf leaf = kept.get();
        WitnessedCheckpoint checkpoint = newest();
        InclusionProof proof = new TreeProofs(tree.hashes()).inclusion(leaf.index(), checkpoint.treeSize());
        Optional<LogRow> row = log.rows(leaf.position() - 1, leaf.position(), 1).stream()
                .filter(stored -> stored.eventId().equals(eventId))
                .findFirst();
        TreeHash stored = row.map(WitnessedLeaf::hash).orElse(TreeHash.EMPTY_ROOT);
        boolean proven =
                checkpoint.root().filter(root -> proof.proves(stored, root)).isPresent();
        return new EventProof(
                new StreamId(leaf.stream()),
                proof,
                leaf.hash(),
                stored.equals(TreeHash.EMPTY_ROOT)
                        ? null
                        : row.map(Evidence::data).orElse(null),
                proven,
                checkpoint);
    }

    private static String data(LogRow row) {
        return new String(row.leaf().data(), StandardCharsets.UTF_8);
    }

    /**
     * That the tree of one size begins with all of a smaller one.
     *
     * @throws InvalidValue unless {@code 0 < from <= to}
     * @throws NotYet when the log has not grown so far, or no checkpoint covers it yet
     */
    public ConsistencyProof between(long from, long to) {
        if (from < 1 || from > to) {
            throw new InvalidValue("from", Long.toString(from));
        }
        if (to > newest().treeSize()) {
            throw new NotYet("treeSize", Long.toString(to));
        }
        return new TreeProofs(tree.hashes()).consistency(from, to);
    }
}
