package id.jejakkinerja.verify.faults.check;

import java.util.List;

/**
 * A command and how each of its sendings, all under the same key, ended.
 *
 * @param client who sent it
 */
public record Entry(String key, String client, String command, String body, List<Outcome> outcomes) {
    public Entry {
        outcomes = List.copyOf(outcomes);
    }

    /** The different receipts it got; more than one is one too many. */
    List<Outcome.Ok> receipts() {
        return outcomes.stream()
                .filter(Outcome.Ok.class::isInstance)
                .map(Outcome.Ok.class::cast)
                .distinct()
                .toList();
    }

    List<Outcome.Refused> refusals() {
        return outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .distinct()
                .toList();
    }

    /** Whether its sender does not know what became of it. */
    public boolean isOpen() {
        return receipts().isEmpty() && refusals().isEmpty();
    }
}
