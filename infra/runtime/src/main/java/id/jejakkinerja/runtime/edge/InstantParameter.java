package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.value.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An instant in the query of an address: ISO 8601 with an offset, in a year that a database and a reader can show. */
public final class InstantParameter {
    private static final int LAST_YEAR = 9999;

    private InstantParameter() {}

    /**
     * @param name of the parameter, for the message
     * @throws InvalidValue when it cannot be read
     */
    public static Instant parse(String name, String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1 && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            InvalidValue invalid = new InvalidValue(name, text);
            invalid.initCause(e);
            throw invalid;
        }
        throw new InvalidValue(name, text);
    }
}
