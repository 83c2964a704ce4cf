package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.tabel.Peringkat;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The kecamatan in the order of what they achieved with one Sasaran: a row each, a line from the target to where they came.
 *
 * @param height of the drawing
 * @param ticks of the axis, in percent of the target
 * @param target where the target lies
 */
record Urutan(int height, List<Skala> ticks, String target, List<Baris> rows) {
    static final int TOP = 24;
    private static final int ROW = 18;
    private static final double LEFT = 92;
    private static final double RIGHT = 366;
    private static final double STEP = 25;
    private static final double HUNDRED = 100;

    /** A mark of the axis. */
    record Skala(String at, String text) {}

    /**
     * A kecamatan.
     *
     * @param x where it came; null where nothing is known
     * @param css a dashed outline for generated figures, filled for real ones, red for real among generated
     * @param nilai the figure, or a word where there is none
     * @param href where the figure is explained
     */
    record Baris(Link nama, String y, @Nullable String x, String css, String nilai, String judul, String href) {
        private Baris at(String place, boolean real, String address) {
            return new Baris(nama, place, x, x != null && real ? "acc" : css, nilai, judul, address);
        }
    }

    /**
     * What the rows are about.
     *
     * @param raw whether what exceeds the target, or falls below nothing, is shown
     */
    record Tentang(SasaranId sasaran, TahunAnggaran tahun, boolean raw) {}

    static Urutan of(List<Peringkat> all, Tentang about, PageQuery query) {
        boolean raw = about.raw;
        double low = 0;
        double high = HUNDRED;
        for (Peringkat row : all) {
            Persen value = value(row, raw);
            if (value != null) {
                low = Math.min(low, Math.floor(value.value().doubleValue() / STEP) * STEP);
                high = Math.max(high, Math.ceil(value.value().doubleValue() / STEP) * STEP);
            }
        }
        Axis axis = new Axis(low, high);
        List<Peringkat> ranked = all.stream()
                .sorted(Comparator.comparing(
                                (Peringkat row) -> value(row, raw),
                                Comparator.nullsLast(Comparator.<Persen>reverseOrder()))
                        .thenComparing(row -> row.kecamatan().value()))
                .toList();
        boolean mixed = all.stream().anyMatch(Peringkat::sintetis);
        Function<Sel, @Nullable String> explained = Addresses.explained(query, null, about.tahun);
        List<Baris> rows = new ArrayList<>();
        for (Peringkat row : ranked) {
            String y = Integer.toString(TOP + ROW / 2 + ROW * rows.size());
            Sel sel = new Sel(row.kecamatan(), "3.5", about.sasaran.value(), "capaian");
            Link nama = Link.to(Frame.nama(row.kecamatan()), query.href(Addresses.tahun(row.kecamatan(), about.tahun)));
            rows.add(row(nama, row, value(row, raw), axis, query.words())
                    .at(y, mixed && !row.sintetis(), String.valueOf(explained.apply(sel))));
        }
        return new Urutan(TOP + ROW * rows.size() + 8, axis.ticks(), axis.at(HUNDRED), List.copyOf(rows));
    }

    private static Baris row(Link nama, Peringkat row, @Nullable Persen value, Axis axis, PageWords words) {
        if (value == null) {
            String none = words.text("rapor.belum");
            return new Baris(nama, "", null, "po", none, nama.text() + ": " + none, "");
        }
        String text = Penulisan.of(value) + (row.capaian().lengkap() ? "" : "*");
        String x = axis.at(value.value().doubleValue());
        String css = row.sintetis() ? "so" : "pt";
        return new Baris(nama, "", x, css, text, nama.text() + ": " + text, "");
    }

    private static @Nullable Persen value(Peringkat row, boolean raw) {
        return raw ? row.mentah() : row.capaian().capaian();
    }

    private record Axis(double low, double high) {
        String at(double value) {
            double place = LEFT + (RIGHT - LEFT) * (value - low) / (high - low);
            return BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_UP).toPlainString();
        }

        List<Skala> ticks() {
            double step = STEP * Math.max(1, Math.ceil((high - low) / STEP / 8));
            List<Skala> ticks = new ArrayList<>();
            for (double value = low; value <= high; value += step) {
                ticks.add(new Skala(
                        at(value), String.format(Locale.ROOT, "%.0f", value).replace('-', '−')));
            }
            return ticks;
        }
    }
}
