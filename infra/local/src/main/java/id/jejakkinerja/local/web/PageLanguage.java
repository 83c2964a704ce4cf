package id.jejakkinerja.local.web;

import id.jejakkinerja.query.pages.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Pages are Indonesian whatever a browser prefers, and English where their address says {@code lang=en}. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public final class PageLanguage implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isEnglish(request) ? Locale.ENGLISH : Locale.of("id");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address decides the language");
    }

    /** An address, in the language of the request that is answered by sending the browser there. */
    public static String keep(String address, HttpServletRequest request) {
        if (!isEnglish(request)) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "lang=en";
    }

    private static boolean isEnglish(HttpServletRequest request) {
        return PageWords.askedBy(request) == PageWords.ENGLISH;
    }
}
