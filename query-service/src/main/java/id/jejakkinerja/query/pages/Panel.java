package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.pages.Kurva.Bidang;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.TableTriwulan;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan's four quarters in a small drawing, as large and on the same scale as all others: 0 at the bottom, 100 at the top. A
 * quarter without figures is a gap, and no line leads over it.
 *
 * @param judul what the drawing says, in one sentence
 * @param ruas lines between neighbouring quarters, as polyline points
 * @param gaps middles of the quarters that are missing
 * @param nilai the last known value, where it is explained; a word where there is none
 * @param predikat its letters; null without a value
 * @param css colour of the letters; empty without a value
 */
record Panel(
        Link nama,
        String judul,
        List<String> ruas,
        List<Titik> titik,
        List<String> gaps,
        Link nilai,
        @Nullable String predikat,
        String css) {
    private static final Bidang AREA = new Bidang(16, 32, 54, 48, 0);

    /**
     * A quarter with a value, and where that is explained: a dashed outline where the kecamatan is synthetic, filled where it is real, red for
     * the last of these.
     */
    record Titik(String x, String y, String css, String title, String href) {}

    /** Those with the lowest last value first, those without any last. */
    static List<Panel> of(KabupatenRinci kabupaten, List<Triwulan> rows, PageQuery query) {
        boolean mixed = rows.stream().anyMatch(Triwulan::sintetis);
        return rows.stream()
                .sorted(Comparator.comparing(Panel::last, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.kecamatan().value()))
                .map(row -> of(row, kabupaten, mixed, query))
                .toList();
    }

    private static @Nullable Persen last(Triwulan row) {
        Masa quarter = row.terakhir();
        return quarter == null ? null : row.skor(quarter).capaian();
    }

    private static Panel of(Triwulan row, KabupatenRinci kabupaten, boolean mixed, PageQuery query) {
        PageWords words = query.words();
        Link nama =
                Link.to(Frame.nama(row.kecamatan()), query.href(Addresses.tahun(row.kecamatan(), kabupaten.tahun())));
        Masa last = row.terakhir();
        Map<Masa, Persen> values = new EnumMap<>(Masa.class);
        Masa.QUARTERS.forEach(quarter -> {
            Persen value = row.skor(quarter).capaian();
            if (value != null) {
                values.put(quarter, value);
            }
        });
        Function<String, String> explained =
                column -> String.valueOf(Addresses.explained(query, null, kabupaten.tahun())
                        .apply(Sel.of(TableTriwulan.ID, row.kecamatan().value(), column)));
        Kurva line = Kurva.of(values, Masa.QUARTERS, AREA);
        List<String> known = values.entrySet().stream()
                .map(e -> words.labels().of(e.getKey()) + " " + Penulisan.of(e.getValue()))
                .toList();
        List<Titik> points = new ArrayList<>();
        for (Kurva.Titik point : line.titik()) {
            String css = row.sintetis() ? "so" : point.quarter() == last && mixed ? "acc" : "pt";
            points.add(new Titik(
                    point.x(),
                    point.y(),
                    css,
                    nama.text() + ": " + known.get(points.size()),
                    explained.apply(column(point.quarter()))));
        }
        Skor shown = last == null ? row.setahun() : row.skor(last);
        String judul = nama.text() + ": " + (known.isEmpty() ? none(row, words) : String.join(", ", known));
        if (last == null || shown.capaian() == null || shown.predikat() == null) {
            String year = row.setahun().capaian() == null ? "" : explained.apply("setahun");
            return new Panel(nama, judul, List.of(), points, line.gaps(), Link.to(none(row, words), year), null, "");
        }
        String css = "p p-" + shown.predikat().name().toLowerCase(Locale.ROOT);
        String nilai = words.labels().of(last) + " " + Penulisan.of(shown.capaian()) + (shown.lengkap() ? "" : "*");
        return new Panel(
                nama,
                judul,
                line.ruas(),
                points,
                line.gaps(),
                Link.to(nilai, explained.apply(column(last))),
                shown.predikat().name(),
                css);
    }

    private static String column(Masa quarter) {
        return quarter.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing at all, or a year whose parts were never told. */
    private static String none(Triwulan row, PageWords words) {
        Persen year = row.setahun().capaian();
        return year == null ? words.text("rapor.belum") : words.text("triwulan.setahun", Penulisan.of(year));
    }
}
