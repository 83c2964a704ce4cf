package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All kecamatan of a year beside one another: a row each, a cell for every Sasaran. */
record Matriks(List<Kolom> columns, List<Baris> rows, Baris total) {
    /** Width of the bar of a full share, in the units of its drawing. */
    private static final BigDecimal BAR = BigDecimal.valueOf(44);

    /**
     * A heading.
     *
     * @param href the page in its order; in the other direction where it already is in this one
     * @param sorted whether the rows are in its order
     * @param falling whether in the opposite one
     */
    record Kolom(
            String text,
            String under,
            @Nullable String title,
            String href,
            boolean sorted,
            boolean falling,
            @Nullable String css) {
        public @Nullable String ariaSort() {
            return !sorted ? null : falling ? "descending" : "ascending";
        }
    }

    /**
     * A score.
     *
     * @param predikat its letters; null where there is none
     * @param css colour of the cell; hatched where there is none
     * @param href where it is explained
     */
    record Nilai(@Nullable String predikat, String text, String css, String href) {
        static Nilai of(Skor score, String href, PageWords words) {
            Persen capaian = score.capaian();
            if (capaian == null || score.predikat() == null) {
                return new Nilai(null, words.text("rapor.belum"), "nil", href);
            }
            String star = score.lengkap() ? "" : "*";
            return new Nilai(
                    score.predikat().name(),
                    Penulisan.of(capaian) + star,
                    "p-" + score.predikat().name().toLowerCase(Locale.ROOT),
                    href);
        }
    }

    /**
     * A row.
     *
     * @param nyata whether its figures are real where others are not
     * @param bar width of the bar of what was spent; null where nothing can be said
     * @param tahap stages that the report has passed, 0 to 4
     * @param status where it stands, with the way to its page of work; of all together, how many are verified
     */
    record Baris(
            Link nama,
            boolean nyata,
            List<Nilai> scores,
            Link rata,
            Link serapan,
            @Nullable String bar,
            int tahap,
            Link status) {}

    /** Heading of the column in whose order the rows are. */
    public String sortedBy() {
        return columns.stream()
                .filter(Kolom::sorted)
                .map(Kolom::text)
                .findFirst()
                .orElseThrow();
    }

    static Matriks of(Ukuran ukuran, Pilihan pilihan, PageQuery query) {
        KabupatenYear year = ukuran.year();
        PageWords words = query.words();
        Function<Sel, @Nullable String> explained = Addresses.explained(query, null, year.tahun());
        List<Baris> rows = year.rows().stream()
                .sorted(pilihan.order())
                .map(row -> row(row, ukuran, query, explained))
                .toList();
        Dana dana = year.dana();
        Function<String, Sel> all = column -> Sel.of("kabupaten/capaian", Tabel.TOTALS, column);
        Baris total = new Baris(
                Link.to(words.text("rapor.kabupaten"), ""),
                false,
                scores(ukuran, s -> year.mean(s.id()), s -> all.apply("sasaran." + s.id()), explained, words),
                link(mean(year.mean()), all.apply("rataRata"), explained),
                link(share(dana), all.apply("serapan"), explained),
                bar(dana),
                0,
                Link.to(
                        words.text(
                                "rapor.dari",
                                year.count(StatusLaporan.TERVERIFIKASI),
                                year.rows().size()),
                        ""));
        return new Matriks(columns(ukuran, pilihan, words), rows, total);
    }

    private static List<Kolom> columns(Ukuran ukuran, Pilihan pilihan, PageWords words) {
        List<Kolom> columns = new ArrayList<>();
        columns.add(column(Pilihan.KODE, words.text("beranda.nama"), "35.09", null, pilihan, null));
        ukuran.sasaran()
                .forEach(s -> columns.add(
                        column(s.key(), s.pendek(), words.text("rapor.capaian"), s.nama(), pilihan, "num")));
        columns.add(column(Ukuran.RATA, words.text("rapor.rata"), words.text("rapor.capaian"), null, pilihan, "num"));
        columns.add(
                column(Pilihan.SERAPAN, words.text("rapor.serapan"), words.text("rapor.pagu"), null, pilihan, "num"));
        columns.add(column(Pilihan.STATUS, words.text("rapor.status"), words.text("rapor.tahap"), null, pilihan, null));
        return List.copyOf(columns);
    }

    private static Kolom column(
            String key, String text, String under, @Nullable String title, Pilihan pilihan, @Nullable String css) {
        return new Kolom(text, under, title, pilihan.sortedBy(key), pilihan.isBy(key), pilihan.isFalling(), css);
    }

    private static Baris row(
            CapaianRow row, Ukuran ukuran, PageQuery query, Function<Sel, @Nullable String> explained) {
        PageWords words = query.words();
        KodeKecamatan kecamatan = row.kecamatan();
        Link nama = Link.to(
                Frame.nama(kecamatan),
                query.href(Addresses.tahun(kecamatan, ukuran.year().tahun())));
        return new Baris(
                nama,
                ukuran.year().isReal(row),
                scores(
                        ukuran,
                        s -> row.nilai(s.id()),
                        s -> new Sel(kecamatan, "3.5", s.id().value(), "capaian"),
                        explained,
                        words),
                link(mean(row.rataRata()), new Sel(kecamatan, "3.5", Tabel.TOTALS, "capaian"), explained),
                link(share(row.dana()), new Sel(kecamatan, Table38.ID, Tabel.TOTALS, "persen"), explained),
                bar(row.dana()),
                stages(row.status()),
                Link.to(words.labels().of(row.status()), Perhatian.work(row, ukuran.year(), query)));
    }

    private static List<Nilai> scores(
            Ukuran ukuran,
            Function<Ukuran.Nama, Skor> score,
            Function<Ukuran.Nama, Sel> where,
            Function<Sel, @Nullable String> explained,
            PageWords words) {
        return ukuran.sasaran().stream()
                .map(s -> Nilai.of(score.apply(s), address(where.apply(s), explained), words))
                .toList();
    }

    private static Link link(String text, Sel where, Function<Sel, @Nullable String> explained) {
        return Link.to(text, address(where, explained));
    }

    private static String address(Sel where, Function<Sel, @Nullable String> explained) {
        return Objects.requireNonNullElse(explained.apply(where), "");
    }

    private static String mean(Skor score) {
        Persen capaian = score.capaian();
        return capaian == null ? "–" : Penulisan.of(capaian) + (score.lengkap() ? "" : "*");
    }

    private static String share(Dana dana) {
        return dana.serapan()
                .measured()
                .map(share -> Penulisan.of(share) + "%" + (dana.complete() ? "" : "*"))
                .orElse("–");
    }

    private static @Nullable String bar(Dana dana) {
        return dana.serapan()
                .measured()
                .map(share -> share.value()
                        .min(BigDecimal.valueOf(100))
                        .multiply(BAR)
                        .divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse(null);
    }

    /** A report that came back is a draft again. */
    private static int stages(StatusLaporan status) {
        return switch (status) {
            case BELUM_LAPOR -> 0;
            case DRAF, DIKEMBALIKAN, DIBUKA_KEMBALI -> 1;
            case DIAJUKAN -> 2;
            case DISETUJUI -> 3;
            case TERVERIFIKASI -> 4;
        };
    }
}
