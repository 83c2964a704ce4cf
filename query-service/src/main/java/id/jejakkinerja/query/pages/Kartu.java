package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the kabupaten's year with what it takes to judge it.
 *
 * @param unit beside the figure, smaller; empty without one
 * @param chip letters of the predikat; null where it has none
 * @param css colour of the chip
 * @param lines what it stands on, and how it changed
 * @param strip where each kecamatan lies, from 0 to 100
 * @param mark where the figure itself lies; null where it is no percentage
 */
record Kartu(
        String title,
        String value,
        String unit,
        @Nullable String chip,
        @Nullable String css,
        String meaning,
        List<String> lines,
        List<String> strip,
        @Nullable String mark) {
    private static final BigDecimal MILIAR = BigDecimal.valueOf(1_000_000_000);

    static List<Kartu> of(KabupatenYear year, KabupatenYear before, PageWords words) {
        List<Kartu> cards = new ArrayList<>();
        for (Ukuran.Nama sasaran : new Ukuran(year).sasaran()) {
            cards.add(score(
                    sasaran.pendek() + " · " + sasaran.nama(),
                    year.mean(sasaran.id()),
                    before.mean(sasaran.id()),
                    row -> row.nilai(sasaran.id()).capaian(),
                    year,
                    words));
        }
        cards.add(share(year, before, words));
        cards.add(reports(year, words));
        return List.copyOf(cards);
    }

    /** What needs somebody now, in words; empty when nothing does. */
    static List<String> attention(KabupatenYear year, PageWords words) {
        long low = year.rows().stream()
                .flatMap(row -> row.sasaran().stream())
                .map(s -> s.nilai().predikat())
                .filter(p -> p != null && p.compareTo(Predikat.CC) >= 0)
                .count();
        return Stream.of(
                        count("rapor.perhatian.rendah", low, words),
                        count("rapor.perhatian.belum", year.count(StatusLaporan.BELUM_LAPOR), words),
                        count("rapor.perhatian.kembali", year.count(StatusLaporan.DIKEMBALIKAN), words),
                        count("rapor.perhatian.menunggu", year.count(StatusLaporan.DISETUJUI), words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> count(String key, long count, PageWords words) {
        return count == 0 ? List.of() : List.of(words.text(key, count));
    }

    private static Kartu score(
            String title,
            Skor mean,
            Skor before,
            Function<CapaianRow, @Nullable Persen> each,
            KabupatenYear year,
            PageWords words) {
        List<String> strip = strip(year, each);
        String reported = words.text("rapor.lapor", strip.size(), year.rows().size());
        Persen capaian = mean.capaian();
        Predikat predikat = mean.predikat();
        if (capaian == null || predikat == null) {
            return new Kartu(title, "–", "", null, null, words.text("rapor.belum"), List.of(reported), strip, null);
        }
        return new Kartu(
                title,
                Penulisan.of(capaian) + (mean.lengkap() ? "" : "*"),
                "",
                predikat.name(),
                "p p-" + predikat.name().toLowerCase(Locale.ROOT),
                predikat.meaning(),
                List.of(change(capaian, before.capaian(), year, words), reported),
                strip,
                place(capaian));
    }

    private static Kartu share(KabupatenYear year, KabupatenYear before, PageWords words) {
        Dana dana = year.dana();
        Persen share = dana.serapan().measured().orElse(null);
        List<String> strip = strip(year, row -> row.dana().serapan().measured().orElse(null));
        String reported = words.text("rapor.lapor", strip.size(), year.rows().size());
        if (share == null) {
            return new Kartu(
                    words.text("rapor.serapan.judul"),
                    "–",
                    "",
                    null,
                    null,
                    words.text("rapor.belum"),
                    List.of(reported),
                    strip,
                    null);
        }
        Persen earlier = before.dana().serapan().measured().orElse(null);
        return new Kartu(
                words.text("rapor.serapan.judul"),
                Penulisan.of(share),
                "%" + (dana.complete() ? "" : "*"),
                null,
                null,
                words.text("rapor.miliar", miliar(dana.realisasi()), miliar(dana.pagu())),
                List.of(change(share, earlier, year, words), reported),
                strip,
                place(share));
    }

    private static Kartu reports(KabupatenYear year, PageWords words) {
        List<String> lines = Stream.of(
                        StatusLaporan.DISETUJUI,
                        StatusLaporan.DIAJUKAN,
                        StatusLaporan.DRAF,
                        StatusLaporan.DIKEMBALIKAN,
                        StatusLaporan.DIBUKA_KEMBALI,
                        StatusLaporan.BELUM_LAPOR)
                .filter(status -> year.count(status) > 0)
                .map(status -> words.labels().of(status) + " " + year.count(status))
                .toList();
        return new Kartu(
                words.text("rapor.terverifikasi"),
                Long.toString(year.count(StatusLaporan.TERVERIFIKASI)),
                words.text("rapor.dari.kecil", year.rows().size()),
                null,
                null,
                String.join(", ", lines),
                List.of(),
                List.of(),
                null);
    }

    /** In percentage points, signed, against the year before. */
    private static String change(Persen now, @Nullable Persen before, KabupatenYear year, PageWords words) {
        String tahun = Integer.toString(year.tahun().value() - 1);
        if (before == null) {
            return words.text("rapor.takada", tahun);
        }
        BigDecimal points = now.value().subtract(before.value());
        String sign = points.signum() > 0 ? "+" : "";
        return words.text("rapor.poin", sign + Penulisan.of(points), tahun);
    }

    private static List<String> strip(KabupatenYear year, Function<CapaianRow, @Nullable Persen> each) {
        return year.rows().stream()
                .map(each)
                .filter(Objects::nonNull)
                .map(Kartu::place)
                .toList();
    }

    /** In the strip's drawing, which is 100 wide and 2 from the edge; what exceeds 100 % lies at its end. */
    private static String place(Persen value) {
        return value.value()
                .min(BigDecimal.valueOf(100))
                .add(BigDecimal.TWO)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String miliar(@Nullable Rupiah amount) {
        return amount == null ? "–" : Penulisan.of(amount.amount().divide(MILIAR, 2, RoundingMode.HALF_UP));
    }
}
