package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.DasarHukum;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the tables in one language: Indonesian, or English for whoever asks for it. */
public final class Labels {

    public static final Labels INDONESIAN = new Labels(Locale.of("id"));
    public static final Labels ENGLISH = new Labels(Locale.ENGLISH);

    private static final String BUNDLE = "id.jejakkinerja.query.tabel.tabel";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for English, Indonesian for everything else. */
    public static Labels of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    public Locale locale() {
        return locale;
    }

    /** @throws MissingResourceException for a key without words, which is a fault of ours */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The words for a constant: {@code predikat.AA}. */
    public String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The words for the reason of a missing value, a row's {@code reason}. */
    public String reason(String code) {
        return text("alasan." + code);
    }

    /** Heading of a column; a table may have its own words for a key that others use too. */
    String column(String tabel, String key) {
        String own = "kolom." + tabel + "." + key;
        return text(bundle.containsKey(own) ? own : "kolom." + key);
    }

    /** Heading of what may be a column of some table. */
    public Optional<String> heading(String key) {
        String heading = "kolom." + key;
        return bundle.containsKey(heading) ? Optional.of(text(heading)) : Optional.empty();
    }

    /** A legal basis in one line. */
    public String of(DasarHukum basis) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        return text("dasar", basis.kind(), basis.number(), date.format(basis.date()));
    }
}
