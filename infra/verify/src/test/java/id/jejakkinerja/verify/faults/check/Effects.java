package id.jejakkinerja.verify.faults.check;

import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.ReceiptLine;
import id.jejakkinerja.verify.faults.check.Outcome.Refused;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of each command in the log, and what the platform remembers having answered. */
final class Effects {
    private final Map<String, List<LogRow>> byCommand;
    private final Map<String, Kept.Answer> answers = new HashMap<>();

    Effects(Kept kept, long base) {
        byCommand = kept.store().stream()
                .filter(row -> row.position() > base)
                .collect(Collectors.groupingBy(LogRow::commandId));
        kept.answers().forEach(answer -> answers.put(answer.commandId(), answer));
    }

    void compare(Entry entry, List<Violation> found) {
        List<Ok> receipts = entry.receipts();
        List<Refused> refusals = entry.refusals();
        if (receipts.size() + refusals.size() > 1) {
            found.add(new Violation(Promise.SAME_ANSWER, entry.key() + " was answered " + receipts + refusals));
        }
        List<LogRow> stored = byCommand.getOrDefault(entry.key(), List.of());
        if (!receipts.isEmpty()) {
            compare(entry.key(), receipts.getFirst(), stored, found);
        } else if (!refusals.isEmpty()) {
            if (!stored.isEmpty()) {
                found.add(new Violation(
                        Promise.REFUSED_HAS_NO_EFFECT, entry.key() + " " + refusals + " yet stored " + ids(stored)));
            }
            rememberedRefusal(entry.key(), refusals.getFirst(), found);
        } else {
            open(entry.key(), stored, found);
        }
    }

    private void compare(String key, Ok receipt, List<LogRow> stored, List<Violation> found) {
        Set<String> named = receipt.events().stream().map(ReceiptLine::id).collect(Collectors.toSet());
        Set<String> there = new HashSet<>(ids(stored));
        if (!there.containsAll(named)) {
            found.add(new Violation(Promise.NOTHING_LOST, key + " was acknowledged " + named + " but left " + there));
        } else if (stored.size() > named.size()) {
            found.add(
                    new Violation(Promise.NOTHING_DOUBLED, key + " was acknowledged " + named + " but left " + there));
        } else if (!receipt.equals(receiptOf(stored))) {
            found.add(new Violation(
                    Promise.RECEIPT_IS_TRUE, key + " was acknowledged " + receipt + " but left " + receiptOf(stored)));
        }
        Kept.Answer remembered = answers.get(key);
        if (remembered == null || !receipt.equals(StoredAnswer.receipt(remembered.answer()))) {
            found.add(new Violation(Promise.SAME_ANSWER, key + " was acknowledged, remembered is " + remembered));
        }
    }

    private void rememberedRefusal(String key, Refused refusal, List<Violation> found) {
        Kept.Answer remembered = answers.get(key);
        boolean same = refusal.isRule()
                ? remembered != null && refusal.code().equals(StoredAnswer.refusal(remembered.answer()))
                : remembered == null;
        if (!same) {
            found.add(new Violation(
                    Promise.SAME_ANSWER, key + " was refused with " + refusal + ", remembered is " + remembered));
        }
    }

    /** Nobody knows what became of it; the platform must, and the whole of it or nothing. */
    private void open(String key, List<LogRow> stored, List<Violation> found) {
        Kept.Answer remembered = answers.get(key);
        Ok receipt = remembered == null ? null : StoredAnswer.receipt(remembered.answer());
        if (receipt == null && !stored.isEmpty()) {
            found.add(
                    new Violation(Promise.SAME_ANSWER, key + " left " + ids(stored) + ", remembered is " + remembered));
        } else if (receipt != null && !receipt.equals(receiptOf(stored))) {
            Promise broken = stored.size() < receipt.events().size() ? Promise.NOTHING_LOST : Promise.NOTHING_DOUBLED;
            found.add(new Violation(broken, key + " is remembered as " + receipt + " but left " + receiptOf(stored)));
        }
    }

    void findInvented(History history, List<Violation> found) {
        byCommand.forEach((commandId, rows) -> {
            if (!history.knows(commandId)) {
                found.add(new Violation(
                        Promise.NOTHING_INVENTED, "nobody sent " + commandId + ", which left " + ids(rows)));
            }
        });
    }

    private static List<String> ids(List<LogRow> rows) {
        return rows.stream().map(LogRow::eventId).toList();
    }

    private static @Nullable Ok receiptOf(List<LogRow> rows) {
        return rows.isEmpty()
                ? null
                : new Ok(
                        rows.getLast().position(),
                        rows.stream()
                                .map(row -> new ReceiptLine(row.eventId(), row.eventName(), row.position()))
                                .toList());
    }
}
