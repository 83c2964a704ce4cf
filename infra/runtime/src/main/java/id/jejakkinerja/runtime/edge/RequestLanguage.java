package id.jejakkinerja.runtime.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language to answer in: Indonesian, or English where the caller prefers it. */
public final class RequestLanguage {
    private static final Locale INDONESIAN = Locale.of("id");

    private RequestLanguage() {}

    /** The first of the caller's languages that there is a translation for; Indonesian when they name none. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return INDONESIAN;
        }
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream()
                .map(locale -> locale.getLanguage().equals("in") ? "id" : locale.getLanguage())
                .filter(language -> language.equals("id") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(INDONESIAN);
    }
}
