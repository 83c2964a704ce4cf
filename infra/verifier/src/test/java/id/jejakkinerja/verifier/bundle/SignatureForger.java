package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Changes checkpoints and keys. */
final class SignatureForger {
    private static final SigningKey FOREIGN = Keys.FOREIGN.getFirst();

    private SignatureForger() {}

    /** Another log's, or an older one of this log, all of them properly signed. */
    static byte[] foreignCheckpoint(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        SigningKey key = honest.keys().getLast();
        Log other = Log.random(honest.log().size() + random.nextInt(3), random);
        parts.entries.replace(
                BundleEntries.CHECKPOINT,
                switch (random.nextInt(3)) {
                    case 0 -> other.checkpoint(other.size(), key);
                    case 1 -> other.checkpoint(other.size(), FOREIGN);
                    default -> honest.log().checkpoint(honest.log().size() - 1, key);
                });
        return parts.zip();
    }

    static byte[] editCheckpoint(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        String note = parts.text(BundleEntries.CHECKPOINT);
        String size = "\n" + honest.log().size() + "\n";
        parts.entries.replace(
                BundleEntries.CHECKPOINT,
                switch (random.nextInt(4)) {
                    case 0 -> note.replaceFirst(size, "\n" + (honest.log().size() + 1) + "\n");
                    case 1 ->
                        note.replace(
                                honest.log().tree().root(honest.log().size()).base64(), TreeHash.EMPTY_ROOT.base64());
                    case 2 -> note.replaceFirst("\n\n", "\nketerangan tambahan\n\n");
                    default ->
                        note + lastLine(SignedNote.sign("lain\n", FOREIGN).toString());
                });
        return parts.zip();
    }

    private static String lastLine(String note) {
        return note.substring(note.lastIndexOf("\n\n") + 2);
    }

    /** The right text, signed by somebody else or by a key that has been followed. */
    static byte[] reSignedCheckpoint(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        boolean former = honest.keys().size() > 1 && random.nextBoolean();
        SigningKey key = former ? honest.keys().getFirst() : FOREIGN;
        parts.entries.replace(
                BundleEntries.CHECKPOINT, honest.log().checkpoint(honest.log().size(), key));
        return parts.zip();
    }

    /** A whole other history in a bundle without a fault, under the forger's own keys of the same name. */
    static byte[] reSignedLog(HonestBundle honest, Random random) {
        List<BundledEvent> events = new ArrayList<>(honest.log().events());
        int at = random.nextInt(events.size());
        BundledEvent e = events.get(at);
        events.set(at, Log.event(e.leafIndex(), e.position(), e.stream(), e.sequence(), "{\"nilai\":0}"));
        List<SigningKey> keys = Keys.FOREIGN.subList(0, 1 + random.nextInt(2));
        return HonestBundle.of(
                        new Log(events),
                        keys,
                        events.stream().map(BundledEvent::stream).collect(Collectors.toSet()))
                .zip();
    }

    /** The forger's key at the end of the honest chain, with a note that the last honest key did not sign. */
    static byte[] foreignSuccessor(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        List<SigningKey> keys = new ArrayList<>(honest.keys());
        List<String> successions = new ArrayList<>(Keys.successions(honest.keys()));
        SigningKey own = Keys.FOREIGN.getLast();
        keys.add(FOREIGN);
        successions.add(Keys.between(own, FOREIGN));
        parts.keys(keys, successions);
        parts.entries.replace(
                BundleEntries.CHECKPOINT, honest.log().checkpoint(honest.log().size(), FOREIGN));
        return parts.zip();
    }

    static byte[] editSuccession(HonestBundle honest, Random random) {
        List<SigningKey> keys = Keys.LOG.subList(0, 3);
        List<String> notes = new ArrayList<>(Keys.successions(keys));
        switch (random.nextInt(4)) {
            case 0 -> notes.set(0, notes.get(1));
            case 1 -> notes.set(0, Keys.between(keys.get(0), FOREIGN));
            case 2 ->
                notes.set(
                        1,
                        notes.get(1)
                                + lastLine(SignedNote.sign("lain\n", FOREIGN).toString()));
            default ->
                notes.set(
                        1,
                        new Checkpoint(Keys.NAME, 1, TreeHash.EMPTY_ROOT)
                                .sign(keys.get(1))
                                .toString());
        }
        Parts parts = honest.parts();
        parts.keys(keys, notes);
        parts.entries.replace(
                BundleEntries.CHECKPOINT, honest.log().checkpoint(honest.log().size(), keys.getLast()));
        return parts.zip();
    }

    /** A chain that begins after the key the auditor knows. */
    static byte[] oldKeysDropped(HonestBundle honest, Random random) {
        Parts parts = honest.parts();
        SigningKey other = Keys.LOG.getLast();
        parts.keys(List.of(other), List.of());
        parts.entries.replace(
                BundleEntries.CHECKPOINT, honest.log().checkpoint(honest.log().size(), other));
        return parts.zip();
    }
}
