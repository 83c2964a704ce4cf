package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.TahunAnggaran;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page a freshness bar; one that shows figures puts their own into its model instead. Asked only where it is drawn, also by
 * pages that need no database: the login has to say that it is away.
 */
@OnPages
class SegarOnPages {
    /** Where an address names the year that its page is about. */
    private static final Pattern TAHUN = Pattern.compile("[/?&]tahun[/=](20\\d{2})(?!\\d)");

    private final Kesegaran kesegaran;

    SegarOnPages(Kesegaran kesegaran) {
        this.kesegaran = kesegaran;
    }

    /** How many of all kecamatan have a verified report of the year that the page is about, of the newest year where it is about none. */
    @ModelAttribute("terverifikasi")
    LazyContextVariable<TableView.Fact> verified(HttpServletRequest request) {
        PageWords words = PageWords.askedBy(request);
        TahunAnggaran tahun = tahun(request);
        return new LazyContextVariable<>() {
            @Override
            protected TableView.@Nullable Fact loadValue() {
                return kesegaran.verifiedEvenNow(tahun, words);
            }
        };
    }

    private static @Nullable TahunAnggaran tahun(HttpServletRequest request) {
        Matcher matcher = TAHUN.matcher(request.getRequestURI() + "?" + request.getQueryString());
        return matcher.find() ? Addresses.tahun(matcher.group(1)) : null;
    }

    @ModelAttribute("segar")
    LazyContextVariable<Freshness> fresh(HttpServletRequest request) {
        PageWords words = PageWords.askedBy(request);
        PageQuery query = new PageQuery(null, null, null, words == PageWords.ENGLISH ? "en" : null, null);
        String path = request.getRequestURI();
        return new LazyContextVariable<>() {
            @Override
            protected Freshness loadValue() {
                return kesegaran.evenNow(query, path);
            }
        };
    }
}
