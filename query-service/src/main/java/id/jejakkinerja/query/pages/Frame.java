package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is around the content of every page.
 *
 * @param path of the page itself
 * @param crumbs the way to here, home first
 * @param menu where this reader may go from anywhere
 * @param language the same page in the other language
 * @param who the reader and their roles; null before anyone is known
 * @param own parameters that only this page knows; they stay when the language or the moment changes
 */
public record Frame(
        String title,
        String path,
        PageQuery query,
        List<Link> crumbs,
        List<Link> menu,
        Link language,
        @Nullable String who,
        Map<String, String> own) {
    public Frame {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    public static Frame of(String title, String path, PageQuery query, List<Link> crumbs, @Nullable Actor reader) {
        PageWords words = query.words();
        List<Link> way = new ArrayList<>();
        way.add(Link.to(words.text("beranda"), query.href("/")));
        way.addAll(crumbs);
        Link language = Link.to(words.text("bahasa.lain"), query.translated(path));
        return new Frame(
                title,
                path,
                query,
                way,
                Menu.of(path, query, reader),
                language,
                reader == null ? null : who(reader, words),
                Map.of());
    }

    /** The same for a page that has parameters of its own. */
    public Frame with(Map<String, String> parameters) {
        Link other = Link.to(language.text(), query.translated(path, parameters));
        return new Frame(title, path, query, crumbs, menu, other, who, parameters);
    }

    /** The same for a page that says by itself which moments it shows: they stay in the other language, and go with the choice of another. */
    Frame showing(Map<String, String> moments) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.putAll(moments);
        Link other = Link.to(language.text(), query.translated(path, all));
        return new Frame(title, path, query, crumbs, menu, other, who, own);
    }

    /** The same for a page that is nowhere on the menu. */
    Frame astray() {
        List<Link> elsewhere =
                menu.stream().map(link -> Link.to(link.text(), link.href())).toList();
        return new Frame(title, path, query, crumbs, elsewhere, language, who, own);
    }

    /** Where it is said what is wrong with the log; null for those who may not go there, and there. */
    public @Nullable String temuan() {
        return menu.stream()
                .filter(link -> link.href().startsWith(SaksiPage.PATH) && !link.current())
                .map(Link::href)
                .findFirst()
                .orElse(null);
    }

    /** Address of the same page as it stands now. */
    String live() {
        return own.isEmpty() ? query.live(path) : query.live(path, own);
    }

    /** The name of a kecamatan, or its code where it has none. */
    public static String nama(KodeKecamatan kecamatan) {
        return DaftarKecamatan.find(kecamatan).map(Kecamatan::name).orElse(kecamatan.value());
    }

    private static String who(Actor reader, PageWords words) {
        String roles = reader.roles().stream()
                .sorted()
                .map(role -> words.text("peran." + role))
                .collect(Collectors.joining(", "));
        String place =
                reader.ownKecamatan().map(Frame::nama).map(nama -> " " + nama).orElse("");
        return reader.subject() + ", " + roles + place;
    }
}
