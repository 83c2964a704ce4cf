package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.text.Penulisan;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences in which errors are told, Indonesian unless a caller asks for English, with figures put in by name. */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String PACKAGE = "id.jejakkinerja.runtime.edge.";

    private Messages() {}

    /** The text of a key in {@code refusals} or {@code problems}, or empty when there is none. */
    static Optional<String> text(String key, Locale locale, Map<String, ?> figures) {
        for (String bundle : new String[] {"refusals", "problems"}) {
            try {
                String pattern = ResourceBundle.getBundle(PACKAGE + bundle, language(locale), NO_FALLBACK)
                        .getString(key);
                return Optional.of(fill(pattern, figures));
            } catch (MissingResourceException e) {
                // the other bundle may have it; a key in neither is answered with empty
                continue;
            }
        }
        return Optional.empty();
    }

    private static Locale language(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
    }

    private static String fill(String pattern, Map<String, ?> figures) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.replaceAll(match -> {
            Object figure = figures.get(match.group(1));
            return Matcher.quoteReplacement(figure == null ? "–" : Penulisan.of(figure));
        });
    }
}
