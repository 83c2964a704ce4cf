package id.jejakkinerja.runtime.edge;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast somebody may go on asking, written {@code 100/s burst 10000}.
 *
 * @param perSecond requests a second that may go on for ever
 * @param burst requests that may come at once after a time of silence
 */
public record Rate(long perSecond, long burst) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/s burst (\\d{1,9})");

    public Rate {
        if (perSecond < 1 || burst < perSecond) {
            throw new IllegalArgumentException("a rate is at least 1/s, and its burst at least one second's worth");
        }
    }

    /** Reads the written form; Spring finds this by its name when it binds settings. */
    public static Rate valueOf(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not of the form \"100/s burst 10000\": " + text);
        }
        return new Rate(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    /** After so much silence everything is forgiven. */
    Duration memory() {
        return Duration.ofSeconds(Math.ceilDiv(burst, perSecond));
    }
}
