package id.jejakkinerja.transfer.file;

import java.time.DateTimeException;
import java.time.Instant;

/** Instants with exactly one text each. */
final class Times {
    private Times() {}

    static Instant read(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.toString().equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time: " + text, e);
        }
        throw new IllegalArgumentException("another form of a time: " + text);
    }
}
