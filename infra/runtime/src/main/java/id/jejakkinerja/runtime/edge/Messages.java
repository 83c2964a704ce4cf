package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.text.Penulisan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences in which errors are told, Indonesian unless a caller asks for English, with figures put in by name. */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String PACKAGE = "id.jejakkinerja.runtime.edge.";

    private Messages() {}

    /** The text of a key in {@code refusals} or {@code problems}, or empty when there is none. */
    static Optional<String> text(String key, Locale locale, Map<String, ?> figures) {
        return Stream.of("refusals", "problems")
                .map(name -> ResourceBundle.getBundle(PACKAGE + name, language(locale), NO_FALLBACK))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> fill(bundle.getString(key), figures));
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
