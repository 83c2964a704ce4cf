package id.jejakkinerja.bench.rush;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jejakkinerja.bench.measure.OpenLoop;
import id.jejakkinerja.bench.platform.Api;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * How long after an event was recorded the first checkpoint over it was signed. Both moments are the command side's own, so no clock is
 * compared with another; which leaf an event is follows from counting the log.
 */
record Signing(Api reads, String auditor) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EVENTS = 500;
    private static final int CHECKPOINTS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long HIGHEST_MICROS = 3_600_000_000L;
    private static final int DIGITS = 3;

    /** @param treeSize of the smallest tree that has the event in it */
    private record Leaf(long treeSize, Instant recordedAt) {}

    /** For these events; those that no checkpoint covers after half a minute have failed. */
    OpenLoop.Outcome after(Collection<Long> positions) throws IOException, InterruptedException {
        Map<Long, Leaf> leaves = leaves(Set.copyOf(positions));
        long last = leaves.values().stream().mapToLong(Leaf::treeSize).max().orElse(0);
        TreeMap<Long, Instant> signed = signedUpTo(last);
        Histogram delays = new Histogram(HIGHEST_MICROS, DIGITS);
        int never = 0;
        for (Leaf leaf : leaves.values()) {
            Map.Entry<Long, Instant> first = signed.ceilingEntry(leaf.treeSize);
            if (first == null) {
                never++;
            } else {
                long micros =
                        Duration.between(leaf.recordedAt, first.getValue()).toNanos() / 1000;
                delays.recordValue(Math.clamp(micros, 1, HIGHEST_MICROS));
            }
        }
        return new OpenLoop.Outcome(delays, leaves.size(), never);
    }

    private Map<Long, Leaf> leaves(Set<Long> wanted) throws IOException {
        Map<Long, Leaf> leaves = new HashMap<>();
        long after = 0;
        long count = 0;
        while (leaves.size() < wanted.size()) {
            JsonNode events = get("events?limit=" + EVENTS + "&after=" + after).path("events");
            if (events.isEmpty()) {
                throw new IllegalStateException(
                        (wanted.size() - leaves.size()) + " acknowledged events are not in the log");
            }
            for (JsonNode event : events) {
                after = event.path("position").longValue();
                count++;
                if (wanted.contains(after)) {
                    leaves.put(
                            after,
                            new Leaf(
                                    count,
                                    Instant.parse(event.path("recordedAt").asText())));
                }
            }
        }
        return leaves;
    }

    /** Tree sizes and when they were signed. */
    private TreeMap<Long, Instant> signedUpTo(long treeSize) throws IOException, InterruptedException {
        TreeMap<Long, Instant> signed = new TreeMap<>();
        Instant end = Instant.now().plus(PATIENCE);
        long after = 0;
        while (signed.isEmpty() || signed.lastKey() < treeSize) {
            JsonNode checkpoints =
                    get("checkpoints?limit=" + CHECKPOINTS + "&after=" + after).path("checkpoints");
            for (JsonNode checkpoint : checkpoints) {
                after = checkpoint.path("number").longValue();
                signed.putIfAbsent(
                        checkpoint.path("treeSize").longValue(),
                        Instant.parse(checkpoint.path("signedAt").asText()));
            }
            if (checkpoints.isEmpty()) {
                if (Instant.now().isAfter(end)) {
                    break;
                }
                Thread.sleep(LOOK);
            }
        }
        return signed;
    }

    private JsonNode get(String question) throws IOException {
        return JSON.readTree(reads.get(auditor, "/api/v1/audit/" + question).body());
    }
}
