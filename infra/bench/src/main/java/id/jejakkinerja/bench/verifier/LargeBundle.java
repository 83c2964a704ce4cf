package id.jejakkinerja.bench.verifier;

import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.national.Row;
import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.KeyChain;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A bundle of every event there is, in the platform's own form: what the national history holds, with a proof for each.
 *
 * @param key the one that an auditor has from elsewhere
 * @param lastId of the event in the last line
 */
record LargeBundle(Path file, VerifierKey key, long events, String lastId) {

    static LargeBundle write(Path file, NationalHistory history) throws IOException {
        List<BundledEvent> events = new ArrayList<>();
        history.write(row -> events.add(event(events.size(), row)));
        List<List<TreeHash>> levels = levels(events);
        TreeProofs tree = new TreeProofs((level, index) -> levels.get(level).get(Math.toIntExact(index)));
        SigningKey key = SigningKey.generate("uji/pemeriksa", new SecureRandom());
        Checkpoint checkpoint = new Checkpoint(key.name(), events.size(), tree.root(events.size()));
        KeyChain chain = new KeyChain(List.of(key.verifier()), List.of());
        try (BundleWriter writer =
                        BundleWriter.begin(chain, checkpoint.sign(key).toString());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (BundledEvent event : events) {
                writer.add(event, tree.inclusion(event.leafIndex(), events.size()));
            }
            writer.writeTo(out);
        }
        return new LargeBundle(
                file, key.verifier(), events.size(), events.getLast().id());
    }

    private static BundledEvent event(int leaf, Row row) {
        return new BundledEvent(
                leaf,
                row.id(),
                leaf + 1L,
                row.stream().value(),
                row.sequence(),
                row.name(),
                row.version(),
                row.recordedAt(),
                BundledEvent.stored(row.payload()),
                BundledEvent.stored(row.metadata()));
    }

    /** Every perfect subtree computed once, as the platform keeps them; without that the proofs would take hours. */
    private static List<List<TreeHash>> levels(List<BundledEvent> events) {
        List<List<TreeHash>> levels = new ArrayList<>();
        levels.add(events.stream().map(event -> event.leaf().hash()).toList());
        while (levels.getLast().size() > 1) {
            List<TreeHash> below = levels.getLast();
            List<TreeHash> above = new ArrayList<>(below.size() / 2);
            for (int i = 0; i + 1 < below.size(); i += 2) {
                above.add(TreeHash.ofNode(below.get(i), below.get(i + 1)));
            }
            levels.add(above);
        }
        return levels;
    }
}
