package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a reader may go from any page: only to what their roles let them see, and in the year they are looking at. */
final class Menu {
    private static final Pattern YEAR = Pattern.compile("/tahun/\\d{4}(?=/|$)");

    /** Pages on which a kecamatan works, below its own or a year's. */
    private static final Pattern WORK = Pattern.compile("/(tugas|isi|belanja)(?=/|$)");

    private Menu() {}

    static List<Link> of(String path, PageQuery query, @Nullable Actor reader) {
        PageWords words = query.words();
        List<Link> menu = new ArrayList<>();
        menu.add(new Link(words.text("beranda"), query.href("/"), reader != null && path.equals("/")));
        if (reader == null) {
            return menu;
        }
        Matcher matcher = YEAR.matcher(path);
        String year = matcher.find() ? matcher.group() : "";
        if (reader.seesAllKecamatan()) {
            menu.add(place(words.text("menu.kabupaten"), "/kabupaten/" + DaftarKecamatan.JEMBER, year, path, query));
            boolean evidence = path.equals(SaksiPage.PATH);
            boolean again = path.equals(HitungUlangPage.PATH);
            boolean audit = path.startsWith(Addresses.AUDIT) && !evidence && !again;
            menu.add(new Link(words.text("menu.audit"), query.href(Addresses.AUDIT), audit));
            menu.add(new Link(words.text("saksi.judul"), query.href(SaksiPage.PATH), evidence));
        }
        reader.ownKecamatan().filter(reader::belongsTo).ifPresent(own -> addOwn(menu, own, year, path, query));
        if (reader.has(Peran.AUDITOR)) {
            menu.add(place(words.text("menu.ulang"), HitungUlangPage.PATH, "", path, query));
        }
        if (reader.has(Peran.ADMIN)) {
            menu.add(place(words.text("menu.proyeksi"), ProyeksiPage.PATH, "", path, query));
        }
        return menu;
    }

    /** A kecamatan's work, and what it has to show for it. */
    private static void addOwn(List<Link> menu, KodeKecamatan own, String year, String path, PageQuery query) {
        PageWords words = query.words();
        String root = "/kecamatan/" + own;
        boolean here = path.startsWith(root + "/");
        boolean work = here && WORK.matcher(path).find();
        menu.add(new Link(words.text("menu.tugas"), query.plain().href(root + "/tugas"), work));
        menu.add(new Link(words.text("menu.kecamatan", Frame.nama(own)), query.href(root + year), here && !work));
    }

    private static Link place(String text, String root, String year, String path, PageQuery query) {
        return new Link(text, query.href(root + year), path.equals(root) || path.startsWith(root + "/"));
    }
}
