package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator achieved over three years, in a drawing small enough for a cell: a short line is each year's target, the red dot the
 * last value. No axis, so the values stand beneath, and percentages and indices share one scale.
 *
 * @param judul what the drawing says, in one sentence
 * @param nilai every year's value, for the line beneath
 * @param ruas lines between neighbouring years, as polyline points
 * @param titik the years with a value but the last
 * @param akhir the last year with a value
 */
record TigaTahun(String judul, String nilai, List<String> ruas, List<Titik> titik, Titik akhir, List<Sasar> target) {
    private static final double LEFT = 10;
    private static final double STEP = 26;
    private static final double TOP = 5;
    private static final double HEIGHT = 22;
    private static final double HALF_TARGET = 8;

    /** A year: what it promised and what it achieved, as far as there is either. */
    record Tahun(
            String tahun, @Nullable Nilai target, @Nullable Nilai realisasi) {}

    /** A value. */
    record Titik(String x, String y) {}

    /** A target: a line from x to x. */
    record Sasar(String x1, String x2, String y) {}

    /** The values between which a drawing lies. */
    record Skala(double low, double high) {
        /** All of what indicators in percent, or as an index, promised and achieved: the tens around it, 100 at most. */
        static Skala shared(Collection<Tahun> years) {
            double low = values(years)
                    .mapToDouble(v -> Math.floor(v / 10) * 10)
                    .min()
                    .orElse(0);
            return new Skala(low >= 100 ? 90 : low, 100);
        }

        /** What one indicator in a unit of its own promised and achieved. */
        static Skala own(Collection<Tahun> years) {
            double low = values(years).mapToDouble(v -> v).min().orElse(0);
            double high = values(years).mapToDouble(v -> v).max().orElse(1);
            return low == high ? new Skala(low - 1, high + 1) : new Skala(low, high);
        }

        private static Stream<Double> values(Collection<Tahun> years) {
            return years.stream()
                    .flatMap(y -> Stream.of(y).<@Nullable Nilai>mapMulti((t, out) -> {
                        out.accept(t.target());
                        out.accept(t.realisasi());
                    }))
                    .filter(Objects::nonNull)
                    .map(v -> v.amount().doubleValue());
        }

        String y(Nilai value) {
            double share = (value.amount().doubleValue() - low) / (high - low);
            return number(TOP + HEIGHT * (1 - Math.clamp(share, 0, 1)));
        }
    }

    /** Null where no year has a value. */
    static @Nullable TigaTahun of(List<Tahun> years, Skala scale, PageWords words) {
        List<Titik> known = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Sasar> targets = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            double x = LEFT + i * STEP;
            Nilai target = years.get(i).target();
            Nilai value = years.get(i).realisasi();
            if (target != null) {
                targets.add(new Sasar(number(x - HALF_TARGET), number(x + HALF_TARGET), scale.y(target)));
            }
            if (value == null) {
                close(open, lines);
            } else {
                known.add(new Titik(number(x), scale.y(value)));
                open.add(number(x) + "," + scale.y(value));
            }
        }
        close(open, lines);
        return known.isEmpty()
                ? null
                : new TigaTahun(
                        sentence(years, words),
                        years.stream().map(y -> text(y.realisasi())).collect(Collectors.joining(" → ")),
                        lines,
                        known.subList(0, known.size() - 1),
                        known.getLast(),
                        targets);
    }

    /** The change from the first year with a value to the last, and whether the last met its target. */
    private static String sentence(List<Tahun> years, PageWords words) {
        List<Tahun> known = years.stream().filter(y -> y.realisasi() != null).toList();
        Tahun last = known.getLast();
        Tahun before = known.size() == 1 ? last : known.get(known.size() - 2);
        int change = Objects.requireNonNull(last.realisasi()).compareTo(Objects.requireNonNull(before.realisasi()));
        String moved = known.size() == 1
                ? words.text("tren.satu", last.tahun(), text(last.realisasi()))
                : words.text(
                        change == 0 ? "tren.tetap" : change > 0 ? "tren.naik" : "tren.turun",
                        before.tahun(),
                        text(before.realisasi()),
                        last.tahun(),
                        text(last.realisasi()));
        return last.target() == null
                ? moved
                : moved + " " + words.text("tren.target", last.tahun(), text(last.target()));
    }

    private static String text(@Nullable Nilai value) {
        return value == null ? "–" : Penulisan.of(value);
    }

    private static void close(List<String> open, List<String> lines) {
        if (open.size() > 1) {
            lines.add(String.join(" ", open));
        }
        open.clear();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
