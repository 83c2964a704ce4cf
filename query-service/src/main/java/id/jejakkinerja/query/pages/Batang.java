package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and the year as bars from zero, each with a line where its target is. What is missing has no bar but a dash, because it is not 0.
 *
 * @param nama of what is measured
 * @param judul what the drawing says, in one sentence
 * @param isi the figures as they stand in the table beneath
 */
record Batang(String nama, String satuan, String judul, List<Tiang> tiang, List<Angka> isi) {
    private static final double BOTTOM = 98;
    private static final double HEIGHT = 82;
    private static final int FIRST = 22;
    private static final int STEP = 37;
    private static final int GAP = 8;
    private static final int HALF = 12;

    /**
     * A quarter, or the year.
     *
     * @param dibuat whether the value is generated or derived, and so drawn as an outline
     * @param href the event that states it, or where it is explained; null where there is no value
     * @param hrefJanji where the target is explained; null without one
     */
    record Angka(
            String masa,
            @Nullable Nilai nilai,
            @Nullable Nilai target,
            boolean dibuat,
            @Nullable String href,
            @Nullable String hrefJanji) {
        /** The value as it is written. */
        public String teks() {
            return nilai == null ? Cells.DASH : Penulisan.of(nilai);
        }

        /** The target as it is written. */
        public String janji() {
            return target == null ? Cells.DASH : Penulisan.of(target);
        }
    }

    /**
     * A bar.
     *
     * @param x its middle
     * @param kiri its left side
     * @param css {@code fil} for real values, {@code sy} for others
     * @param tinggi null where the value is missing
     * @param target height of the line of the target; null without one
     * @param teks the value above it, or the dash
     */
    record Tiang(
            String masa,
            int x,
            int kiri,
            String css,
            String atas,
            @Nullable String tinggi,
            @Nullable String target,
            String teks,
            String tulis) {}

    Batang {
        tiang = List.copyOf(tiang);
        isi = List.copyOf(isi);
    }

    /** @param least the end of the scale that is shown at any rate: 100 for percentages and indices, else 0 */
    static Batang of(String name, String unit, List<Angka> figures, double least, PageWords words) {
        double top = figures.stream()
                .flatMap(f -> Stream.of(f).<@Nullable Nilai>mapMulti((a, out) -> {
                    out.accept(a.nilai());
                    out.accept(a.target());
                }))
                .filter(Objects::nonNull)
                .mapToDouble(v -> v.amount().doubleValue())
                .max()
                .orElse(1);
        double scale = Math.max(Math.max(top, least), 1);
        List<Tiang> bars = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            bars.add(bar(figures.get(i), FIRST + STEP * i + (i == figures.size() - 1 ? GAP : 0), scale));
        }
        return new Batang(name, unit, sentence(name, figures, words), bars, figures);
    }

    /** Whether there is anything to draw. */
    boolean isKnown() {
        return isi.stream().anyMatch(a -> a.nilai() != null || a.target() != null);
    }

    private static Tiang bar(Angka figure, int x, double scale) {
        Nilai value = figure.nilai();
        Nilai target = figure.target();
        double high = value == null ? 0 : HEIGHT * value.amount().doubleValue() / scale;
        double promised = target == null ? 0 : HEIGHT * target.amount().doubleValue() / scale;
        double label = Math.max(high, value == null || promised < high - 6 || promised > high + 14 ? 0 : promised);
        return new Tiang(
                figure.masa(),
                x,
                x - HALF,
                figure.dibuat() ? "sy" : "fil",
                number(BOTTOM - high),
                value == null ? null : number(high),
                target == null ? null : number(BOTTOM - promised),
                figure.teks(),
                number(BOTTOM - label - 4));
    }

    private static String sentence(String name, List<Angka> figures, PageWords words) {
        String known = figures.stream()
                .filter(a -> a.nilai() != null)
                .map(a -> a.target() == null
                        ? words.text("batang.nilai", a.masa(), a.teks())
                        : words.text("batang.nilai.target", a.masa(), a.teks(), a.janji()))
                .collect(Collectors.joining("; "));
        long missing = figures.stream().filter(a -> a.nilai() == null).count();
        String said = known.isEmpty() ? words.text("batang.kosong") : known;
        String open = missing == 0 || known.isEmpty() ? "" : "; " + words.text("batang.hilang", missing);
        return name + ": " + said + open + ".";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
