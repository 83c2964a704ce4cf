package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a kecamatan achieved on an indicator beside its target, a benchmark and the end of the Renstra, as points on one axis: a line for
 * each, so that no label can lie on another. The axis need not begin at 0, so its ends are labelled.
 *
 * @param nama of the indicator
 * @param judul what the drawing says, in one sentence
 * @param batas labels of the axis
 */
record TolokUkur(String nama, String judul, List<Titik> titik, List<Batas> batas) {
    private static final int TOP = 14;
    private static final int STEP = 20;
    private static final double LEFT = 190;
    private static final double WIDTH = 150;

    /**
     * One point.
     *
     * @param css {@code acc} for the kecamatan itself, {@code pt} for what was achieved elsewhere, {@code po} for what was promised
     * @param y of its line, in the middle of the point
     */
    record Titik(String label, String nilai, String css, String x, int y) {}

    /** A label of the axis. */
    record Batas(String text, String x) {}

    private record Ukuran(String label, Nilai nilai, String css, String tambahan) {}

    TolokUkur {
        titik = List.copyOf(titik);
        batas = List.copyOf(batas);
    }

    /** Height of the drawing. */
    public int tinggi() {
        return dasar() + 18;
    }

    /** Where the axis is. */
    public int dasar() {
        return TOP + STEP * titik.size() - STEP / 2 + 4;
    }

    /**
     * The indicators that have a benchmark.
     *
     * @param nama of the kecamatan
     */
    static List<TolokUkur> of(List<Tabel> tables, String nama, PageWords words) {
        return LembarTahun.table(tables, "3.4").baris().stream()
                .flatMap(row -> of(row, tables, nama, words).stream())
                .toList();
    }

    private static Optional<TolokUkur> of(Baris row, List<Tabel> tables, String nama, PageWords words) {
        if (!(row.values().get("pembanding") instanceof Nilai other)) {
            return Optional.empty();
        }
        Nilai own = value(row, "realisasi");
        List<Ukuran> all = new ArrayList<>();
        String scope = row.values().get("lingkup") instanceof Lingkup l
                ? words.labels().of(l)
                : "";
        add(all, nama, own, "acc", "");
        add(all, words.labels().text("kolom.target"), value(find(tables, "3.1", row), "target"), "po", "");
        add(all, scope, other, "pt", own == null ? "" : " (" + signed(own, other) + ")");
        Baris end = find(tables, "3.3", row);
        String year = end == null ? "" : String.valueOf(end.values().get("tahunAkhir"));
        add(all, words.text("tolok.akhir", year), value(end, "targetAkhir"), "po", "");
        return Optional.of(
                draw(String.valueOf(row.values().get("nama")), all, sentence(nama, own, scope, other, words)));
    }

    private static TolokUkur draw(String name, List<Ukuran> all, String sentence) {
        double low = all.stream()
                .mapToDouble(u -> u.nilai().amount().doubleValue())
                .min()
                .orElse(0);
        double high = all.stream()
                .mapToDouble(u -> u.nilai().amount().doubleValue())
                .max()
                .orElse(1);
        double from = Math.floor((low - 0.01) / 5) * 5;
        double to = Math.max(from + 5, Math.ceil(high / 5) * 5);
        List<Titik> points = IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Ukuran u = all.get(i);
                    double x = LEFT + WIDTH * (u.nilai().amount().doubleValue() - from) / (to - from);
                    return new Titik(
                            u.label(), Penulisan.of(u.nilai()) + u.tambahan(), u.css(), number(x), TOP + STEP * i);
                })
                .toList();
        List<Batas> ends = List.of(
                new Batas(Penulisan.of(BigDecimal.valueOf((long) from)), number(LEFT)),
                new Batas(Penulisan.of(BigDecimal.valueOf((long) to)), number(LEFT + WIDTH)));
        return new TolokUkur(name, sentence, points, ends);
    }

    private static void add(List<Ukuran> all, String label, @Nullable Nilai value, String css, String more) {
        if (value != null) {
            all.add(new Ukuran(label, value, css, more));
        }
    }

    private static String sentence(String name, @Nullable Nilai own, String scope, Nilai other, PageWords words) {
        if (own == null) {
            return words.text("tolok.belum", name, scope, Penulisan.of(other));
        }
        int side = own.compareTo(other);
        return words.text(
                side == 0 ? "tolok.sama" : side > 0 ? "tolok.atas" : "tolok.bawah",
                name,
                Penulisan.of(own),
                scope,
                Penulisan.of(other),
                Penulisan.of(own.amount().subtract(other.amount()).abs()));
    }

    /** By how much the kecamatan differs from the benchmark. */
    private static String signed(Nilai own, Nilai other) {
        BigDecimal difference = own.amount().subtract(other.amount());
        return (difference.signum() > 0 ? "+" : "") + Penulisan.of(difference);
    }

    private static @Nullable Baris find(List<Tabel> tables, String id, Baris like) {
        return LembarTahun.table(tables, id).baris().stream()
                .filter(row -> row.key().equals(like.key()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Nilai value(@Nullable Baris row, String column) {
        return row != null && row.values().get(column) instanceof Nilai value ? value : null;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
