package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.runtime.text.Penulisan;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The words of the pages in one language. Figures are written as in Indonesia in either, dates in the language of the page. */
public final class PageWords {
    public static final PageWords INDONESIAN = new PageWords(Labels.INDONESIAN);
    public static final PageWords ENGLISH = new PageWords(Labels.ENGLISH);

    private final Labels labels;
    private final ResourceBundle bundle;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    private PageWords(Labels labels) {
        this.labels = labels;
        this.bundle = ResourceBundle.getBundle(
                "id.jejakkinerja.query.pages.pages",
                labels.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", labels.locale());
        this.shortDate = DateTimeFormatter.ofPattern("d MMM yy", labels.locale());
        this.time =
                DateTimeFormatter.ofPattern(text("waktu.pola"), labels.locale()).withZone(Penulisan.WIB);
    }

    /** English where a reader asks for {@code en}, Indonesian for everything else: pages are official documents first. */
    public static PageWords of(@Nullable String language) {
        return Locale.ENGLISH.getLanguage().equals(language) ? ENGLISH : INDONESIAN;
    }

    /**
     * In the language that a request's address asks for; also on the way to an error page. Whatever its body says is left alone: one that is
     * too large cannot be read.
     */
    public static PageWords askedBy(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String query = refused instanceof String given ? given : request.getQueryString();
        return query == null
                ? INDONESIAN
                : of(UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .getFirst("lang"));
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Penulisan.INDONESIA).format(arguments);
    }

    /** As a heading: its first letter is a capital one, whatever it begins with. */
    public String title(String key, Object... arguments) {
        String text = text(key, arguments);
        return text.substring(0, 1).toUpperCase(labels.locale()) + text.substring(1);
    }

    /** The words of the tables. */
    public Labels labels() {
        return labels;
    }

    /** Language of the page, for its {@code lang}. */
    public String language() {
        return labels.locale().getLanguage();
    }

    /** Language of what people wrote, where it is not that of the page: names and reasons stay Indonesian. */
    public @Nullable String foreign() {
        return this == INDONESIAN ? null : "id";
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /** A day in an address, as it is typed into a field; anything else as it is. */
    public @Nullable String typed(@Nullable String text) {
        return Tanggal.dayFirst(text);
    }

    /** A day in a narrow cell: {@code 31 Des 23}. */
    String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    public String time(Instant instant) {
        return time.format(instant);
    }
}
