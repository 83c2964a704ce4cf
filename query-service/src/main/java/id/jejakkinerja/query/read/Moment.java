package id.jejakkinerja.query.read;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.runtime.edge.InstantParameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** At which moment a reader wants to see the data. Two clocks: recording time and effective date. */
public sealed interface Moment {
    Moment LIVE = new Live();

    /** As it stands now. */
    record Live() implements Moment {}

    /** As the log was up to and including a position. */
    record AtPosition(long position) implements Moment {}

    /** As it was known at an instant. */
    record AsOf(Instant instant) implements Moment {}

    /** As in force on a date, with all that is known today. */
    record InForceOn(LocalDate date) implements Moment {}

    /**
     * Reads a moment from query parameters, of which at most one may be given.
     *
     * @throws InvalidValue when one cannot be read, or two are given
     */
    static Moment parse(@Nullable String asOf, @Nullable String position, @Nullable String inForceOn) {
        if ((asOf == null ? 0 : 1) + (position == null ? 0 : 1) + (inForceOn == null ? 0 : 1) > 1) {
            throw new InvalidValue("moment", "asOf, position, inForceOn");
        }
        if (asOf != null) {
            return new AsOf(InstantParameter.parse("asOf", asOf));
        }
        if (position != null) {
            return new AtPosition(position(position));
        }
        return inForceOn == null ? LIVE : new InForceOn(date(inForceOn));
    }

    /** Says in {@link #parse(String, String)} that a date is meant as the one on which things were in force. */
    String IN_FORCE_ON = "inForceOn:";

    /**
     * Reads a moment from one text: {@code 123} is a position, {@code 2023-11-20T00:00:00Z} an instant, and
     * {@code inForceOn:2023-11-01} a date.
     *
     * @param name of the parameter
     * @throws InvalidValue when it is none of them
     */
    static Moment parse(String name, String text) {
        if (text.startsWith(IN_FORCE_ON)) {
            return new InForceOn(date(text.substring(IN_FORCE_ON.length())));
        }
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit)
                ? new AtPosition(position(text))
                : new AsOf(InstantParameter.parse(name, text));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue("inForceOn", text);
        }
    }

    private static long position(String text) {
        try {
            long position = Long.parseLong(text);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new InvalidValue("position", text);
        }
        throw new InvalidValue("position", text);
    }
}
