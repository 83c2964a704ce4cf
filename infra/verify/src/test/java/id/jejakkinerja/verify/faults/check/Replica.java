package id.jejakkinerja.verify.faults.check;

import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two logs by the hash of all their rows, and looks for the first difference where the hashes differ. */
final class Replica {
    private Replica() {}

    static void check(List<LogRow> store, List<LogRow> replica, List<Violation> found) {
        String wanted = hash(store);
        String is = hash(replica);
        if (!wanted.equals(is)) {
            found.add(new Violation(
                    Promise.REPLICA_EQUALS_STORE,
                    "store %d rows %s, replica %d rows %s, first difference: %s"
                            .formatted(store.size(), wanted, replica.size(), is, difference(store, replica))));
        }
    }

    private static String difference(List<LogRow> store, List<LogRow> replica) {
        int row = 0;
        while (row < store.size() && row < replica.size() && store.get(row).equals(replica.get(row))) {
            row++;
        }
        return at(store, row) + " / " + at(replica, row);
    }

    private static @Nullable LogRow at(List<LogRow> log, int row) {
        return row < log.size() ? log.get(row) : null;
    }

    /** SHA-256 over all columns of all rows in order, abbreviated. */
    static String hash(List<LogRow> log) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            log.forEach(row -> digest.update((row.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
