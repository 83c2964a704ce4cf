package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mean capaian against share of money spent, a point for every kecamatan that has both. Their averages part the field into quarters; the
 * kabupaten's own figures would not, because they also stand on kecamatan that are not complete.
 *
 * @param meanX where the average share lies; null without points
 * @param meanY where the average capaian lies; null without points
 */
record Sebaran(
        List<Skala> xTicks,
        List<Skala> yTicks,
        List<Titik> points,
        List<Nama> names,
        @Nullable String meanX,
        @Nullable String meanY) {
    private static final double LEFT = 34;
    private static final double RIGHT = 506;
    private static final double TOP = 16;
    private static final double BOTTOM = 320;
    private static final double STEP = 5;
    private static final double LETTER = 6.5;
    private static final double LINE = 11;

    /** A mark of an axis. */
    record Skala(String at, String text) {}

    /**
     * A point.
     *
     * @param href where the kecamatan is seen, with both figures
     * @param css filled when the report is verified, open when not, red for real figures among synthetic ones
     */
    record Titik(String x, String y, String css, String title, String href) {}

    /** A name beside its point. */
    record Nama(String x, String y, String css, String text) {}

    private record Value(CapaianRow row, double share, double mean) {}

    /** From what value to what value an axis runs, and where on paper. */
    private record Axis(double low, double high, double from, double to) {
        static Axis around(List<Double> values, double from, double to) {
            double low = values.stream().mapToDouble(v -> v).min().orElse(0);
            double high = values.stream().mapToDouble(v -> v).max().orElse(100);
            double start = Math.max(0, Math.floor((low - 1) / STEP) * STEP);
            double end = Math.max(start + STEP, Math.ceil(high / STEP) * STEP);
            return new Axis(start, end, from, to);
        }

        /** With a margin of a twentieth, so that no point lies on the frame. */
        double at(double value) {
            double share = (value - low) / (high - low);
            return from + (to - from) * (0.05 + 0.9 * share);
        }

        List<Skala> ticks(String unit) {
            double step = STEP * Math.max(1, Math.ceil((high - low) / STEP / 10));
            List<Skala> ticks = new ArrayList<>();
            for (double value = low; value <= high; value += step) {
                ticks.add(new Skala(number(at(value)), (int) value + unit));
            }
            return ticks;
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInside() {
            return left >= LEFT && right <= RIGHT && top >= TOP && bottom <= BOTTOM;
        }
    }

    /** Where the quarters are named. */
    private static final List<Box> QUARTERS = List.of(
            new Box(36, 18, 220, 34),
            new Box(320, 302, 504, 318),
            new Box(36, 302, 140, 318),
            new Box(380, 18, 504, 34));

    private record Candidate(Nama name, Box box) {}

    static Sebaran of(KabupatenYear year, PageQuery query) {
        List<Value> values =
                year.rows().stream().flatMap(row -> value(row).stream()).toList();
        Axis x = Axis.around(values.stream().map(Value::share).toList(), LEFT, RIGHT);
        Axis y = Axis.around(values.stream().map(Value::mean).toList(), BOTTOM, TOP);
        return new Sebaran(
                x.ticks("%"),
                y.ticks(""),
                values.stream()
                        .map(v -> point(v, year, x, y, query.href(Addresses.tahun(v.row.kecamatan(), year.tahun()))))
                        .toList(),
                names(values, year, x, y),
                values.isEmpty() ? null : number(x.at(averageShare(values))),
                values.isEmpty() ? null : number(y.at(averageMean(values))));
    }

    private static Optional<Value> value(CapaianRow row) {
        Persen mean = row.rataRata().capaian();
        return mean == null || !row.rataRata().lengkap()
                ? Optional.empty()
                : row.dana().serapan().measured().map(share -> new Value(row, number(share), number(mean)));
    }

    private static Titik point(Value value, KabupatenYear year, Axis x, Axis y, String href) {
        String css = value.row.status() == StatusLaporan.TERVERIFIKASI ? "pt" : "po";
        return new Titik(
                number(x.at(value.share)),
                number(y.at(value.mean)),
                isReal(value.row, year) ? "acc" : css,
                Frame.nama(value.row.kecamatan()) + ": " + Penulisan.of(BigDecimal.valueOf(value.mean)) + "; "
                        + Penulisan.of(BigDecimal.valueOf(value.share)) + "%",
                href);
    }

    private static double averageShare(List<Value> values) {
        return values.stream().mapToDouble(Value::share).average().orElse(0);
    }

    private static double averageMean(List<Value> values) {
        return values.stream().mapToDouble(Value::mean).average().orElse(0);
    }

    private static boolean isReal(CapaianRow row, KabupatenYear year) {
        return year.isReal(row);
    }

    /** Real figures first, then those farthest out; a name that would cover another, or a point, is left out. */
    private static List<Nama> names(List<Value> values, KabupatenYear year, Axis x, Axis y) {
        double share = averageShare(values);
        double mean = averageMean(values);
        List<Box> taken = new ArrayList<>(QUARTERS);
        values.forEach(v -> taken.add(around(x.at(v.share), y.at(v.mean))));
        List<Value> ranked = values.stream()
                .sorted(Comparator.comparing((Value v) -> !isReal(v.row, year))
                        .thenComparingDouble(v -> -Math.hypot(x.at(v.share) - x.at(share), y.at(v.mean) - y.at(mean))))
                .toList();
        List<Nama> names = new ArrayList<>();
        for (Value value : ranked) {
            candidates(value, year, x, y).stream()
                    .filter(c -> c.box.isInside() && taken.stream().noneMatch(c.box::overlaps))
                    .findFirst()
                    .ifPresent(c -> {
                        taken.add(c.box);
                        names.add(c.name);
                    });
        }
        return names;
    }

    private static Box around(double x, double y) {
        return new Box(x - 5, y - 5, x + 5, y + 5);
    }

    private static List<Candidate> candidates(Value value, KabupatenYear year, Axis axisX, Axis axisY) {
        String text = Frame.nama(value.row.kecamatan());
        String css = isReal(value.row, year) ? "ac" : "";
        double x = axisX.at(value.share);
        double y = axisY.at(value.mean);
        double width = LETTER * text.length();
        return List.of(
                candidate(x + 8, y + 4, css, text, x + 8, width),
                candidate(x - 8, y + 4, css + " e", text, x - 8 - width, width),
                candidate(x, y - 9, css + " m", text, x - width / 2, width),
                candidate(x, y + 17, css + " m", text, x - width / 2, width));
    }

    private static Candidate candidate(double x, double baseline, String css, String text, double left, double width) {
        return new Candidate(
                new Nama(number(x), number(baseline), css.strip(), text),
                new Box(left, baseline - LINE, left + width, baseline + 2));
    }

    private static double number(Persen value) {
        return value.value().doubleValue();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
