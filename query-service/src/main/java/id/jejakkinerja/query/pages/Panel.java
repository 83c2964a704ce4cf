package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.Triwulan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan's four quarters in a small drawing, as large and on the same scale as all others: 0 at the bottom, 100 at the top. A
 * quarter without figures is a gap, and no line leads over it.
 *
 * @param judul what the drawing says, in one sentence
 * @param ruas lines between neighbouring quarters, as polyline points
 * @param gaps middles of the quarters that are missing
 * @param nilai the last known value; a word where there is none
 * @param predikat its letters; null without a value
 * @param css colour of the letters; empty without a value
 */
record Panel(
        Link nama,
        String judul,
        List<String> ruas,
        List<Titik> titik,
        List<String> gaps,
        String nilai,
        @Nullable String predikat,
        String css) {
    private static final double LEFT = 16;
    private static final double STEP = 32;
    private static final double BOTTOM = 54;
    private static final double HEIGHT = 48;

    /** A quarter with a value. */
    record Titik(String x, String y, String css, String title) {}

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
        List<String> known = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        List<Titik> points = new ArrayList<>();
        for (Masa quarter : Masa.QUARTERS) {
            Persen value = row.skor(quarter).capaian();
            if (value == null) {
                gaps.add(x(quarter));
                continue;
            }
            String css = quarter != last ? "pt" : mixed && !row.sintetis() ? "acc" : "pt";
            String text = quarter + " " + Penulisan.of(value);
            known.add(text);
            points.add(new Titik(x(quarter), y(value), css, text));
        }
        Skor shown = last == null ? row.setahun() : row.skor(last);
        String judul = nama.text() + ": " + (known.isEmpty() ? none(row, words) : String.join(", ", known));
        if (last == null || shown.capaian() == null || shown.predikat() == null) {
            return new Panel(nama, judul, List.of(), points, gaps, none(row, words), null, "");
        }
        String css = "p p-" + shown.predikat().name().toLowerCase(Locale.ROOT);
        String nilai = last + " " + Penulisan.of(shown.capaian()) + (shown.lengkap() ? "" : "*");
        return new Panel(
                nama, judul, lines(row), points, gaps, nilai, shown.predikat().name(), css);
    }

    /** Nothing at all, or a year whose parts were never told. */
    private static String none(Triwulan row, PageWords words) {
        Persen year = row.setahun().capaian();
        return year == null ? words.text("rapor.belum") : words.text("triwulan.setahun", Penulisan.of(year));
    }

    private static List<String> lines(Triwulan row) {
        List<String> lines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Masa quarter : Masa.QUARTERS) {
            Persen value = row.skor(quarter).capaian();
            if (value != null) {
                open.add(x(quarter) + "," + y(value));
            }
            if (value == null || quarter == Masa.TW4) {
                if (open.size() > 1) {
                    lines.add(String.join(" ", open));
                }
                open.clear();
            }
        }
        return List.copyOf(lines);
    }

    private static String x(Masa quarter) {
        return number(LEFT + STEP * Masa.QUARTERS.indexOf(quarter));
    }

    private static String y(Persen value) {
        return number(BOTTOM - HEIGHT * value.value().doubleValue() / 100);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
