package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A notary that keeps everything in memory, and signs with real keys. */
final class InMemoryNotary implements NotaryRecord {
    private static final String NAME = "uji.jejak-kinerja";
    private static final Instant WHEN = Instant.parse("2026-11-20T01:02:03Z");

    private final List<PublishedCheckpoint> checkpoints = new ArrayList<>();
    private final List<PublishedKey> keys = new ArrayList<>();
    private final SigningKey first = newKey();
    private SigningKey key = first;

    InMemoryNotary() {
        keys.add(new PublishedKey(key.verifier().toString(), null, WHEN));
    }

    static SigningKey newKey() {
        return SigningKey.generate(NAME, new SecureRandom());
    }

    /** Signs what the log holds. */
    void sign(EventLog log) {
        List<TreeHash> leaves = log.rows(0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(WitnessedLeaf::hash)
                .toList();
        sign(leaves.size(), new TreeProofs(TreeProofs.StoredHashes.ofLeaves(leaves)).root(leaves.size()));
    }

    /** Signs whatever it is told. */
    void sign(long treeSize, TreeHash root) {
        String note = new Checkpoint(NAME, treeSize, root).sign(key).toString();
        checkpoints.add(new PublishedCheckpoint(treeSize, note, WHEN.plusSeconds(checkpoints.size())));
    }

    /** Takes another key, with the word of the one before. */
    void follow() {
        SigningKey next = newKey();
        keys.add(new PublishedKey(
                next.verifier().toString(),
                Succession.sign(key, next.verifier()).toString(),
                WHEN));
        key = next;
    }

    void goBackToTheFirstKey() {
        key = first;
    }

    /** Takes another key without saying so. */
    void steal() {
        key = newKey();
    }

    /** Takes another key and publishes it, without the word of the one before. */
    void usurp() {
        key = newKey();
        keys.add(new PublishedKey(key.verifier().toString(), null, WHEN));
    }

    void withdrawLatest() {
        checkpoints.removeLast();
    }

    @Override
    public Optional<PublishedCheckpoint> latest() {
        return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.getLast());
    }

    @Override
    public List<PublishedCheckpoint> checkpoints(long beyondTreeSize, int limit) {
        return checkpoints.stream()
                .filter(checkpoint -> checkpoint.treeSize() > beyondTreeSize)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PublishedKey> keys() {
        return List.copyOf(keys);
    }
}
