package id.jejakkinerja.kernel.evidence.bundle;

import java.util.ArrayList;
import java.util.List;

/** The names in the zip, in the order they stand there. */
public final class BundleEntries {
    public static final String README = "README.txt";
    public static final String CHECKPOINT = "checkpoint.txt";
    public static final String EVENTS = "events.ndjson";
    public static final String PROOFS = "proofs.ndjson";

    private BundleEntries() {}

    /** A key, one line; {@code number} counts from 1, the oldest. */
    public static String key(int number) {
        return "keys/%02d.vkey".formatted(number);
    }

    /** The note by key {@code number - 1} that names key {@code number}. */
    public static String succession(int number) {
        return "keys/%02d.note".formatted(number);
    }

    /** All names of a bundle with so many keys. */
    public static List<String> names(int keys) {
        List<String> names = new ArrayList<>(List.of(README, CHECKPOINT));
        for (int number = 1; number <= keys; number++) {
            names.add(key(number));
            if (number > 1) {
                names.add(succession(number));
            }
        }
        names.addAll(List.of(EVENTS, PROOFS));
        return names;
    }
}
