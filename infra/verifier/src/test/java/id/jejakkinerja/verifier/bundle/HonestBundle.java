package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.KeyChain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A bundle as the platform writes it, and all that its forger may know. */
public final class HonestBundle {
    private final Log log;
    private final List<SigningKey> keys;
    private final List<BundledEvent> events;
    private final byte[] zip;

    private HonestBundle(Log log, List<SigningKey> keys, List<BundledEvent> events) {
        this.log = log;
        this.keys = List.copyOf(keys);
        this.events = List.copyOf(events);
        this.zip = write(log, keys, events);
    }

    /** Some streams of a random log, under one to three keys. */
    public static HonestBundle random(Random random) {
        Log log = Log.random(Log.edgySize(random), random);
        int first = random.nextInt(Keys.LOG.size() - 2);
        return of(log, Keys.LOG.subList(first, first + 1 + random.nextInt(3)), streams(log, random));
    }

    /** These streams of a log. */
    static HonestBundle of(Log log, List<SigningKey> keys, Set<String> streams) {
        return new HonestBundle(
                log,
                keys,
                log.events().stream()
                        .filter(event -> streams.contains(event.stream()))
                        .toList());
    }

    /** All of a log, in another order of lines. */
    static HonestBundle inOrder(Log log, List<BundledEvent> events) {
        return new HonestBundle(log, Keys.LOG.subList(0, 1), events);
    }

    /** At least the stream of the first event, so there is something to forge. */
    private static Set<String> streams(Log log, Random random) {
        Set<String> streams = new HashSet<>(log.events().stream()
                .map(BundledEvent::stream)
                .filter(any -> random.nextBoolean())
                .collect(Collectors.toSet()));
        streams.add(log.events().getFirst().stream());
        return streams;
    }

    private static byte[] write(Log log, List<SigningKey> keys, List<BundledEvent> events) {
        KeyChain chain = new KeyChain(keys.stream().map(SigningKey::verifier).toList(), Keys.successions(keys));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = BundleWriter.begin(chain, log.checkpoint(log.size(), keys.getLast()))) {
            for (BundledEvent event : events) {
                writer.add(event, log.tree().inclusion(event.leafIndex(), log.size()));
            }
            writer.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Log log() {
        return log;
    }

    List<SigningKey> keys() {
        return keys;
    }

    public byte[] zip() {
        return zip.clone();
    }

    Parts parts() {
        return Parts.of(zip);
    }

    int size() {
        return events.size();
    }

    public VerifierKey oldestKey() {
        return keys.getFirst().verifier();
    }

    public String lastId() {
        return events.isEmpty() ? "" : events.getLast().id();
    }

    /** What an auditor knows who kept the key and looked at the audit page. */
    Expectation expectation() {
        return new Expectation(List.of(oldestKey()), (long) events.size(), lastId());
    }

    /** How the program is told so. */
    public List<String> options() {
        return List.of(
                "--kunci", oldestKey().toString(), "--jumlah", Integer.toString(events.size()), "--terakhir", lastId());
    }
}
