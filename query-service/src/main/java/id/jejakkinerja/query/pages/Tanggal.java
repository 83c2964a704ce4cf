package id.jejakkinerja.query.pages;

import id.jejakkinerja.runtime.text.Penulisan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people write them in Indonesia, {@code 31/12/2023} or {@code 31-12-2023}, with a time where one is meant:
 * {@code 31/12/2023 14.30}. Programs write ISO 8601, which is read as well.
 */
public final class Tanggal {
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:,?\\s+(?:pukul\\s+)?(\\d{1,2})[.:](\\d{2})(?:\\s*WIB)?)?");

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Tanggal() {}

    /** @throws DateTimeException when it is no day, or says a time as well */
    public static LocalDate read(String text) {
        return LocalDate.parse(iso(text.strip()));
    }

    /** The same day or time as ISO 8601 has it, a time with the offset of Jember; anything else as it is. */
    static String iso(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
            return matcher.group(4) == null
                    ? day.toString()
                    : day.atTime(LocalTime.of(number(matcher, 4), number(matcher, 5)))
                            .atZone(Penulisan.WIB)
                            .toOffsetDateTime()
                            .toString();
        } catch (DateTimeException e) {
            return text; // 31 February: whoever reads days judges it
        }
    }

    /** As people write it: {@code 2023-11-21} is {@code 21/11/2023}; anything else stays. */
    public static @Nullable String dayFirst(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher iso = ISO_DAY.matcher(text);
        return iso.matches() ? iso.group(3) + "/" + iso.group(2) + "/" + iso.group(1) : text;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
