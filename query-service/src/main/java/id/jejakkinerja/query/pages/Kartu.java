package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.Dana;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
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
 * @param title what it is
 * @param nama of the Sasaran it is about, as the plan has it; null where it is about none
 * @param unit beside the figure, smaller; empty without one
 * @param chip letters of the predikat; null where it has none
 * @param css colour of the chip
 * @param lines what it stands on, and how it changed, each with the way to its reasons
 * @param percik its quarters; null where it has none
 * @param ujung the ends of its quarters; empty where it has none. Those of a share are parts of the same sum and explained by it
 * @param tumpuk what it counts, as parts of a whole; null for a figure that is measured
 * @param href where the figure is explained; one that only counts leads to what it counted
 */
record Kartu(
        String title,
        @Nullable String nama,
        String value,
        String unit,
        @Nullable String chip,
        @Nullable String css,
        String meaning,
        List<Keterangan> lines,
        @Nullable Percik percik,
        List<Keterangan> ujung,
        @Nullable Tumpuk tumpuk,
        @Nullable String href) {
    private static final BigDecimal MILIAR = BigDecimal.valueOf(1_000_000_000);

    static List<Kartu> of(KabupatenYear year, KabupatenYear before, PageQuery query) {
        List<Kartu> cards = new ArrayList<>();
        List<Ukuran.Nama> names = new Ukuran(year).sasaran();
        double lowest = Percik.lowest(
                names.stream().map(sasaran -> year.triwulan(sasaran.id())).toList());
        for (Ukuran.Nama sasaran : names) {
            Perbandingan comparison = new Perbandingan(
                    year,
                    before,
                    row -> row.nilai(sasaran.id()).capaian(),
                    some -> some.mean(sasaran.id()).capaian());
            Alasan reasons = new Alasan(year, before, total("sasaran." + sasaran.id()), query);
            cards.add(score(sasaran, year.mean(sasaran.id()), comparison, reasons)
                    .with(
                            Percik.score(year.triwulan(sasaran.id()), lowest, query.words()),
                            quarter -> reasons.of(quarter, sasaran.id()),
                            reasons.now()));
        }
        Alasan reasons = new Alasan(year, before, total("serapan"), query);
        cards.add(share(year, before, reasons)
                .with(Percik.share(year.serapan(), query.words()), quarter -> reasons.now(), reasons.now()));
        cards.add(reports(year, query));
        return List.copyOf(cards);
    }

    private static Sel total(String column) {
        return Sel.of("kabupaten/capaian", Tabel.TOTALS, column);
    }

    /** Where the total of a column is explained, of this year and of the one before. */
    private record Alasan(KabupatenYear year, KabupatenYear before, Sel total, PageQuery query) {
        @Nullable
        String now() {
            return Addresses.explained(query, null, year.tahun()).apply(total);
        }

        @Nullable
        String then() {
            return Addresses.explained(query, null, before.tahun()).apply(total);
        }

        /** Where a quarter's mean of a Sasaran is explained. */
        @Nullable
        String of(Masa quarter, SasaranId id) {
            return Addresses.explained(query, null, year.tahun())
                    .apply(Kartu.total(quarter.name().toLowerCase(Locale.ROOT) + "." + id));
        }

        PageWords words() {
            return query.words();
        }
    }

    /** @param where a quarter is explained */
    private Kartu with(@Nullable Percik quarters, Function<Masa, @Nullable String> where, @Nullable String address) {
        List<Keterangan> ends = quarters == null
                ? List.of()
                : quarters.ujung().stream()
                        .map(end -> new Keterangan(end.teks(), where.apply(end.masa())))
                        .toList();
        return new Kartu(title, nama, value, unit, chip, css, meaning, lines, quarters, ends, tumpuk, address);
    }

    private static Kartu score(Ukuran.Nama sasaran, Skor mean, Perbandingan comparison, Alasan reasons) {
        PageWords words = reasons.words();
        Keterangan reported = reported(comparison, reasons);
        Persen capaian = mean.capaian();
        Predikat predikat = mean.predikat();
        if (capaian == null || predikat == null) {
            return new Kartu(
                    sasaran.pendek(),
                    sasaran.nama(),
                    "–",
                    "",
                    null,
                    null,
                    words.text("rapor.belum"),
                    List.of(reported),
                    null,
                    List.of(),
                    null,
                    null);
        }
        return new Kartu(
                sasaran.pendek(),
                sasaran.nama(),
                Penulisan.of(capaian) + (mean.lengkap() ? "" : "*"),
                "",
                predikat.name(),
                "p p-" + predikat.name().toLowerCase(Locale.ROOT),
                words.labels().of(predikat),
                List.of(
                        new Keterangan(words.text("rapor.target"), reasons.now()),
                        change(comparison, reasons),
                        reported),
                null,
                List.of(),
                null,
                null);
    }

    private static Kartu share(KabupatenYear year, KabupatenYear before, Alasan reasons) {
        PageWords words = reasons.words();
        Dana dana = year.dana();
        Persen share = dana.serapan().measured().orElse(null);
        Perbandingan comparison = new Perbandingan(
                year,
                before,
                row -> row.dana().serapan().measured().orElse(null),
                some -> some.dana().serapan().measured().orElse(null));
        Keterangan reported = reported(comparison, reasons);
        if (share == null) {
            return new Kartu(
                    words.text("rapor.serapan.judul"),
                    null,
                    "–",
                    "",
                    null,
                    null,
                    words.text("rapor.belum"),
                    List.of(reported),
                    null,
                    List.of(),
                    null,
                    null);
        }
        return new Kartu(
                words.text("rapor.serapan.judul"),
                null,
                Penulisan.of(share),
                "%" + (dana.complete() ? "" : "*"),
                null,
                null,
                words.text("rapor.miliar", miliar(dana.realisasi()), miliar(dana.pagu())),
                List.of(change(comparison, reasons), reported),
                null,
                List.of(),
                null,
                null);
    }

    private static Kartu reports(KabupatenYear year, PageQuery query) {
        PageWords words = query.words();
        List<String> lines = Stream.of(
                        StatusLaporan.DISETUJUI,
                        StatusLaporan.DIAJUKAN,
                        StatusLaporan.DRAF,
                        StatusLaporan.DIKEMBALIKAN,
                        StatusLaporan.DIBUKA_KEMBALI,
                        StatusLaporan.BELUM_LAPOR)
                .filter(status -> year.count(status) > 0)
                .map(status -> words.labels().of(status) + "\u00a0" + year.count(status))
                .toList();
        return new Kartu(
                words.text("rapor.terverifikasi"),
                null,
                Long.toString(year.count(StatusLaporan.TERVERIFIKASI)),
                words.text("rapor.dari.kecil", year.rows().size()),
                null,
                null,
                String.join(", ", lines),
                List.of(),
                null,
                List.of(),
                Tumpuk.of(year, words),
                query.href(Addresses.kabupaten(year.kabupaten(), year.tahun()), "urut", Pilihan.STATUS) + "#matriks");
    }

    private static Keterangan change(Perbandingan comparison, Alasan reasons) {
        return new Keterangan(comparison.change(reasons.words()), reasons.then());
    }

    private static Keterangan reported(Perbandingan comparison, Alasan reasons) {
        List<CapaianRow> rows = comparison.year().rows();
        long known =
                rows.stream().map(comparison.each()).filter(Objects::nonNull).count();
        return new Keterangan(reasons.words().text("rapor.lapor", known, rows.size()), reasons.now());
    }

    private static String miliar(@Nullable Rupiah amount) {
        return amount == null ? "–" : Penulisan.of(amount.amount().divide(MILIAR, 2, RoundingMode.HALF_UP));
    }
}
