package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.text.Penulisan;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences in which errors are told, Indonesian unless a caller asks for English, with figures put in by name. What people know by a word
 * and programs by a code is said by the word.
 */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String PACKAGE = "id.jejakkinerja.runtime.edge.";

    /** The kind of code in {@code terms} that a figure of this name is. */
    private static final Map<String, String> TERMS =
            Map.of("masa", "masa", "state", "state", "allowed", "state", "part", "part");

    private Messages() {}

    /** The text of a key in {@code refusals} or {@code problems}, or empty when there is none. */
    static Optional<String> text(String key, Locale locale, Map<String, ?> figures) {
        return Stream.of("refusals", "problems")
                .map(name -> bundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> fill(bundle.getString(key), figures, bundle("terms", locale)));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(PACKAGE + name, language(locale), NO_FALLBACK);
    }

    private static Locale language(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
    }

    private static String fill(String pattern, Map<String, ?> figures, ResourceBundle terms) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.replaceAll(match -> {
            Object figure = figures.get(match.group(1));
            return Matcher.quoteReplacement(figure == null ? "–" : word(match.group(1), figure, terms));
        });
    }

    private static String word(String name, Object figure, ResourceBundle terms) {
        String kind = TERMS.get(name);
        if (kind != null && figure instanceof Collection<?> items) {
            return items.stream().map(item -> word(name, item, terms)).collect(Collectors.joining(", "));
        }
        String key = kind + "." + figure;
        return kind != null && terms.containsKey(key) ? terms.getString(key) : Penulisan.of(figure);
    }
}
