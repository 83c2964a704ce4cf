package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A log of which bundles are made: its events are its leaves. */
public final class Log {
    private static final Instant START = Instant.parse("2023-11-20T01:02:03.004567Z");

    private final List<BundledEvent> events;
    private final TreeProofs tree;

    Log(List<BundledEvent> events) {
        this.events = List.copyOf(events);
        this.tree = new TreeProofs(
                stored(events.stream().map(event -> event.leaf().hash()).toList()));
    }

    /** Every perfect subtree computed once, as a notary keeps them: thousands of these logs are made in seconds. */
    private static TreeProofs.StoredHashes stored(List<TreeHash> leaves) {
        List<List<TreeHash>> levels = new ArrayList<>(List.of(leaves));
        while (levels.getLast().size() > 1) {
            List<TreeHash> below = levels.getLast();
            levels.add(IntStream.range(0, below.size() / 2)
                    .mapToObj(i -> TreeHash.ofNode(below.get(2 * i), below.get(2 * i + 1)))
                    .toList());
        }
        return (level, index) -> levels.get(level).get(Math.toIntExact(index));
    }

    /** Sizes at which trees change their shape come often: 1, 2, and one below, at and above each power of two. */
    public static int edgySize(Random random) {
        int power = 1 << random.nextInt(7);
        return switch (random.nextInt(5)) {
            case 0 -> Math.max(1, power - 1);
            case 1 -> power;
            case 2 -> power + 1;
            case 3 -> 1 + random.nextInt(2);
            default -> 1 + random.nextInt(40);
        };
    }

    /** Events of one to four streams in turns, with gaps between positions. */
    public static Log random(int size, Random random) {
        int streams = 1 + random.nextInt(4);
        Map<String, Long> sequences = new HashMap<>();
        List<BundledEvent> events = new ArrayList<>();
        long position = 0;
        for (int leaf = 0; leaf < size; leaf++) {
            position += 1 + random.nextInt(3);
            String stream = "tahunkinerja:35.09." + random.nextInt(streams) + ":2023";
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            events.add(event(leaf, position, stream, sequence, "{\"nilai\":" + random.nextInt() + ",\"é\":\"😀\"}"));
        }
        return new Log(events);
    }

    static BundledEvent event(long leaf, long position, String stream, long sequence, String payload) {
        return new BundledEvent(
                leaf,
                "perintah-" + leaf + "/0",
                position,
                stream,
                sequence,
                "tahunkinerja.budget-shifted",
                1,
                START.plusMillis(leaf),
                BundledEvent.stored(payload),
                BundledEvent.stored("{\"aktor\":\"operator\"}"));
    }

    List<BundledEvent> events() {
        return events;
    }

    int size() {
        return events.size();
    }

    public TreeProofs tree() {
        return tree;
    }

    public String checkpoint(int size, SigningKey key) {
        return new Checkpoint(key.name(), size, tree.root(size)).sign(key).toString();
    }
}
