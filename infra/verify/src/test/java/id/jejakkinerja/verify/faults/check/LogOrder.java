package id.jejakkinerja.verify.faults.check;

import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every stream counts 0, 1, 2 ... in log order, and no event is there twice. */
final class LogOrder {
    private LogOrder() {}

    static void check(List<LogRow> log, List<Violation> found) {
        Map<String, Long> next = new HashMap<>();
        Set<String> ids = new HashSet<>();
        long before = 0;
        for (LogRow row : log) {
            long expected = next.getOrDefault(row.stream(), 0L);
            if (row.sequence() != expected) {
                found.add(new Violation(
                        Promise.ORDER_KEPT,
                        row.stream() + " has " + row.sequence() + " where " + expected + " should be, at position "
                                + row.position()));
            }
            next.put(row.stream(), Math.max(expected, row.sequence() + 1));
            if (!ids.add(row.eventId())) {
                found.add(new Violation(Promise.NOTHING_DOUBLED, "event " + row.eventId() + " is there twice"));
            }
            if (row.position() <= before) {
                found.add(new Violation(Promise.ORDER_KEPT, "position " + row.position() + " after " + before));
            }
            before = row.position();
        }
    }
}
