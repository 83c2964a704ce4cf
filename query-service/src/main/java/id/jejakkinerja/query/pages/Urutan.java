package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.tabel.Peringkat;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
     */
    record Baris(String nama, String y, @Nullable String x, String css, String nilai, String judul) {}

    /** @param raw whether what exceeds the target, or falls below nothing, is shown */
    static Urutan of(List<Peringkat> all, boolean raw, PageWords words) {
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
        List<Baris> rows = new ArrayList<>();
        for (Peringkat row : ranked) {
            String y = Integer.toString(TOP + ROW / 2 + ROW * rows.size());
            rows.add(row(row, y, value(row, raw), mixed, axis, words));
        }
        return new Urutan(TOP + ROW * rows.size() + 8, axis.ticks(), axis.at(HUNDRED), List.copyOf(rows));
    }

    private static Baris row(
            Peringkat row, String y, @Nullable Persen value, boolean mixed, Axis axis, PageWords words) {
        String nama = Frame.nama(row.kecamatan());
        if (value == null) {
            String none = words.text("rapor.belum");
            return new Baris(nama, y, null, "po", none, nama + ": " + none);
        }
        String text = Penulisan.of(value) + (row.capaian().lengkap() ? "" : "*");
        String css = row.sintetis() ? "so" : mixed ? "acc" : "pt";
        return new Baris(nama, y, axis.at(value.value().doubleValue()), css, text, nama + ": " + text);
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
