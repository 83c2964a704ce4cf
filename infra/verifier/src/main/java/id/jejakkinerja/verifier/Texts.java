package id.jejakkinerja.verifier;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What the program says, in Indonesian or English. */
final class Texts {
    /** Control and formatting characters: a forged bundle must not be able to write over the report about it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @throws UsageException unless it is {@code id} or {@code en} */
    static Texts of(String language) {
        Locale locale = switch (language) {
            case "id" -> Locale.ROOT;
            case "en" -> Locale.ENGLISH;
            default -> throw new UsageException(language);
        };
        return new Texts(ResourceBundle.getBundle(
                Texts.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Figures appear as they are, without separators: most of them are positions and lines. */
    String say(String key, Object... figures) {
        Object[] texts = Arrays.stream(figures)
                .map(figure -> INVISIBLE.matcher(String.valueOf(figure)).replaceAll("?"))
                .toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
