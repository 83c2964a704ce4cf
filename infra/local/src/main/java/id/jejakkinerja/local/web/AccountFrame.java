package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** What is around the pages about accounts: the frame of all pages, in the words of this module. */
public final class AccountFrame {
    private final MessageSource words;

    public AccountFrame(MessageSource words) {
        this.words = words;
    }

    /**
     * Puts into the model what the templates' frame asks for, and an empty map of errors.
     *
     * @param title key of the page's title
     * @param address the page's own, with the parameters that make it this page and not another
     * @param way keys of titles and addresses of the pages above this one
     * @param reader null before anybody is known
     */
    public void put(
            Model model,
            HttpServletRequest request,
            String title,
            String address,
            Map<String, String> way,
            @Nullable Actor reader) {
        PageWords page = PageWords.askedBy(request);
        boolean english = page == PageWords.ENGLISH;
        Locale locale = Locale.of(page.language());
        PageQuery query = new PageQuery(null, null, null, english ? "en" : null, null);
        List<Link> crumbs = new ArrayList<>();
        way.forEach((key, path) -> crumbs.add(new Link(text(key, locale), query.href(path), false)));
        Link language = new Link(page.text("bahasa.lain"), english ? address : joined(address, "lang=en"), false);
        Frame common = Frame.of(text(title, locale), address.replaceFirst("\\?.*", ""), query, crumbs, reader);
        model.addAttribute(
                "frame",
                new Frame(
                        common.title(),
                        address,
                        query,
                        common.crumbs(),
                        common.menu(),
                        language,
                        common.who(),
                        common.own()));
        model.addAttribute("w", page);
        if (!model.containsAttribute("galat")) {
            model.addAttribute("galat", Map.of());
        }
    }

    public String text(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    /** A moment as people in Jember read it from their clocks. */
    public String time(Instant moment, Locale locale) {
        return time(moment, words, locale);
    }

    static String time(@Nullable Instant moment, MessageSource words, Locale locale) {
        return moment == null
                ? "–"
                : DateTimeFormatter.ofPattern(words.getMessage("akun.waktu", null, locale), locale)
                        .format(moment.atZone(Penulisan.WIB));
    }

    /** The roles' names in the order of their rank. */
    public static String roles(Collection<Peran> roles, Locale locale) {
        PageWords page = PageWords.of(locale.getLanguage());
        return roles.stream().sorted().map(role -> page.text("peran." + role)).collect(Collectors.joining(", "));
    }

    /** The name of a kecamatan, its code where it has none, and a dash for the whole kabupaten. */
    public static String kecamatan(@Nullable KodeKecamatan code) {
        return code == null
                ? "–"
                : DaftarKecamatan.find(code).map(Kecamatan::name).orElse(code.value());
    }

    private static String joined(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }
}
