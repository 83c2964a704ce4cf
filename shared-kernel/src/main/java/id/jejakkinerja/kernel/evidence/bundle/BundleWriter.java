package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a bundle. Memory does not grow with it: lines wait in temporary files until all are there, because their number and size come
 * first in the zip. So nothing is sent before everything could be read.
 *
 * <p>It writes what it is given and proves nothing: a row that somebody changed in the store must reach the auditor as it is, for the
 * verifier to name it.
 */
public final class BundleWriter implements AutoCloseable {
    private final KeyChain keys;
    private final String note;
    private final Checkpoint checkpoint;
    private final LineFile events;
    private final LineFile proofs;
    private long lastPosition;
    private String lastId = "";

    private BundleWriter(KeyChain keys, String note, Checkpoint checkpoint) throws IOException {
        this.keys = keys;
        this.note = note;
        this.checkpoint = checkpoint;
        this.events = LineFile.create();
        this.proofs = LineFile.create();
    }

    /**
     * Starts a bundle.
     *
     * @param keys up to the one that signed the checkpoint
     * @param note the checkpoint as signed
     * @throws InvalidEvidence NOTE_MALFORMED, NOT_SIGNED_BY_KEY, SIGNATURE_WRONG or CHECKPOINT_MALFORMED: not a checkpoint of the last key
     */
    public static BundleWriter begin(KeyChain keys, String note) throws IOException {
        return new BundleWriter(keys, note, Checkpoint.open(note, keys.keys().getLast()));
    }

    /**
     * Adds an event; in leaf order.
     *
     * @param proof that it is in the checkpoint's tree
     * @throws InvalidEvidence LEAF_MALFORMED for a number or text that has no canonical JSON
     */
    public void add(BundledEvent event, InclusionProof proof) throws IOException {
        events.add(event.line());
        proofs.add(ProofLine.write(proof));
        lastPosition = event.position();
        lastId = event.id();
    }

    /**
     * Ends the bundle and writes it. The stream stays open.
     *
     * @throws IllegalArgumentException for a bundle of 4 GiB or more; nothing is written then
     */
    public void writeTo(OutputStream out) throws IOException {
        events.end();
        proofs.end();
        StoredZip zip = new StoredZip();
        zip.text(BundleEntries.README, BundleReadme.text(figures()));
        zip.text(BundleEntries.CHECKPOINT, note);
        for (int number = 1; number <= keys.keys().size(); number++) {
            zip.text(BundleEntries.key(number), keys.keys().get(number - 1) + "\n");
            if (number > 1) {
                zip.text(BundleEntries.succession(number), keys.successions().get(number - 2));
            }
        }
        zip.file(BundleEntries.EVENTS, events);
        zip.file(BundleEntries.PROOFS, proofs);
        zip.writeTo(out);
    }

    private BundleFigures figures() {
        return new BundleFigures(
                checkpoint, keys.keys().size(), events.lines(), lastPosition, lastId, events.sha256(), proofs.sha256());
    }

    /** Leaves nothing behind. */
    @Override
    public void close() throws IOException {
        try (proofs) {
            events.close();
        }
    }
}
