package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Jalur;
import id.jejakkinerja.query.perubahan.Penetapan;
import id.jejakkinerja.query.perubahan.Silsilah;
import id.jejakkinerja.query.tabel.Sebutan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a document with all its fields, and the events that set them.
 *
 * @param nama with its kind
 * @param keluar whether it is no longer part of the document
 */
record AsalIsian(String nama, boolean keluar, List<Baris> baris) {
    private static final String SECTION = "asal";

    /**
     * A field.
     *
     * @param id where it stands in the page
     * @param penetapan the newest first
     */
    record Baris(String id, String isian, List<Tetap> penetapan) {}

    /**
     * A setting.
     *
     * @param nilai a dash where the field was taken out
     * @param peristiwa where the event stands in the page
     * @param singkat by whom, in force when
     * @param teks the same with what happened, when it was recorded, and why
     * @param bahan where the events stand that it was made from
     */
    record Tetap(String nilai, Link peristiwa, String singkat, String teks, List<Link> bahan) {}

    /** Where a field's history stands in the page. */
    static String id(String path) {
        return SECTION + ":" + path.replace('/', ':');
    }

    /** In the order of the document, what was taken out last. */
    static List<AsalIsian> of(Silsilah silsilah, Sebutan names, PageWords words) {
        Map<String, List<String>> things = new LinkedHashMap<>();
        Stream.concat(
                        silsilah.isi().isian().keySet().stream(),
                        silsilah.riwayat().keySet().stream()
                                .filter(path -> !silsilah.isi().isian().containsKey(path)))
                .forEach(path -> things.computeIfAbsent(Jalur.barang(path), none -> new ArrayList<>())
                        .add(path));
        List<AsalIsian> all = new ArrayList<>();
        things.forEach((thing, paths) -> all.add(new AsalIsian(
                names.jenis(thing) + ": " + names.barang(thing, lastNamed(silsilah, thing)),
                paths.stream().noneMatch(path -> silsilah.isi().isian().containsKey(path)),
                paths.stream().map(path -> row(path, silsilah, names, words)).toList())));
        return all;
    }

    /** The names things have, or had last. */
    private static IsiDokumen lastNamed(Silsilah silsilah, String thing) {
        String path = thing + "/nama";
        return silsilah.riwayat(path).reversed().stream()
                .flatMap(setting -> Stream.ofNullable(setting.nilai()))
                .findFirst()
                .map(name -> new IsiDokumen(Map.of(path, name)))
                .orElse(silsilah.isi());
    }

    private static Baris row(String path, Silsilah silsilah, Sebutan names, PageWords words) {
        List<Penetapan> settings = silsilah.riwayat(path);
        return new Baris(
                id(path),
                names.isian(path),
                settings.reversed().stream()
                        .map(s -> setting(path, s, silsilah, names, words))
                        .toList());
    }

    private static Tetap setting(String path, Penetapan s, Silsilah silsilah, Sebutan names, PageWords words) {
        return new Tetap(
                value(path, s.nilai(), names),
                link(s.asal()),
                words.text(
                        "perubahan.asal.singkat",
                        s.asal().actor(),
                        words.date(s.asal().effectiveDate())),
                text(path, silsilah, silsilah.riwayat(path).indexOf(s), names, words),
                s.bahan().stream().map(AsalIsian::link).toList());
    }

    private static String value(String path, @Nullable String value, Sebutan names) {
        return value == null ? "–" : names.nilai(path, value);
    }

    private static Link link(Origin origin) {
        return Link.to(
                Penulisan.of(BigDecimal.valueOf(origin.position())), "#" + SECTION + "-posisi-" + origin.position());
    }

    /**
     * A setting in lines: what happened, by whom and when, why, and what the field was before.
     *
     * @param n which of the field's settings, oldest first
     */
    static String text(String path, Silsilah silsilah, int n, Sebutan names, PageWords words) {
        List<Penetapan> settings = silsilah.riwayat(path);
        Penetapan s = settings.get(n);
        String why = s.alasan() == null ? words.labels().reason("TIDAK_DICATAT") : s.alasan();
        String before = n == 0
                ? words.text("jejak.berubah.kosong")
                : words.text(
                        "jejak.berubah.dari", value(path, settings.get(n - 1).nilai(), names));
        return String.join("\n", text(s.asal(), words), words.text("jelaskan.mengapa") + ": " + why, before);
    }

    /** An event in two lines. */
    static String text(Origin origin, PageWords words) {
        return words.text(
                "perubahan.asal.peristiwa",
                words.text("jelaskan.peristiwa." + origin.type()),
                Kejadian.who(origin, words),
                Penulisan.of(BigDecimal.valueOf(origin.position())),
                words.date(origin.effectiveDate()),
                words.time(origin.recordedAt()));
    }

    /**
     * Every event that set a field or that a setting was made from, in log order.
     *
     * @param pages address of an event's page
     */
    static List<Kejadian> events(Silsilah silsilah, Function<Origin, @Nullable String> pages, PageWords words) {
        Map<Long, Origin> origins = new TreeMap<>();
        silsilah.riwayat().values().stream()
                .flatMap(List::stream)
                .flatMap(s -> Stream.concat(Stream.of(s.asal()), s.bahan().stream()))
                .forEach(origin -> origins.put(origin.position(), origin));
        return origins.values().stream()
                .map(origin -> Kejadian.of(SECTION, new Peristiwa(origin, null, null, List.of()), bukti -> false, words)
                        .at(pages.apply(origin)))
                .toList();
    }
}
