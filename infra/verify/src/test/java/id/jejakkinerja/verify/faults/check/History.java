package id.jejakkinerja.verify.faults.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that was sent, by key; filled by many senders at once. */
public final class History {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** Notes a command before it is sent: it may have an effect even if its sender never hears of it. */
    public void sending(String key, String client, String command, String body) {
        entries.putIfAbsent(key, new Entry(key, client, command, body, List.of()));
    }

    public void ended(String key, Outcome outcome) {
        entries.computeIfPresent(key, (same, entry) -> {
            List<Outcome> outcomes = new ArrayList<>(entry.outcomes());
            outcomes.add(outcome);
            return new Entry(key, entry.client(), entry.command(), entry.body(), outcomes);
        });
    }

    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    boolean knows(String key) {
        return entries.containsKey(key);
    }
}
