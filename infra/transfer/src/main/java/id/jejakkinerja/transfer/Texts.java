package id.jejakkinerja.transfer;

import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the program says: Indonesian, or English where the caller or the machine asks for it. */
final class Texts {
    private final ResourceBundle bundle;

    private Texts(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                Texts.class.getName(),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Chooses the language.
     *
     * @param asked {@code id} or {@code en}; without it the environment's locale decides, as {@code locale(7)} orders its variables
     */
    static Texts of(@Nullable String asked, Map<String, String> environment) {
        String language = asked != null ? asked : localeOf(environment);
        return new Texts(language.startsWith("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    private static String localeOf(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Figures appear as they are, without separators: most of them are positions and lines. */
    String say(String key, Object... figures) {
        Object[] texts = Arrays.stream(figures).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** Code first, so that a person can look it up and a script can find it. */
    String refusal(TransferRefused refused) {
        return refused.code() + ": "
                + say(refused.code().name(), refused.figures().toArray());
    }
}
