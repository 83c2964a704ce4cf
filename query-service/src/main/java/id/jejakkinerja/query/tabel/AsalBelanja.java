package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How the money came about that whoever books or approves it sees, but that Tabel 3.8 does not print: it is explained as parts of the
 * table's rows.
 */
public final class AsalBelanja {
    /** Column of what is left of a pagu. */
    public static final String SISA = "sisa";

    private static final int MONTHS = 12;

    private final Anggaran anggaran;
    private final AsalDana money;

    AsalBelanja(Anggaran anggaran, AsalDana money) {
        this.anggaran = anggaran;
        this.money = money;
    }

    /** The column about one line of a sub kegiatan: {@code pagu.operasional}. */
    public static String column(String column, MataAnggaran line) {
        return column + "." + line.jenis().name().toLowerCase(Locale.ROOT);
    }

    /** The column about one quarter: {@code realisasi.tw1}. */
    public static String column(String column, Masa quarter) {
        return column + "." + Kinerja.quarter(quarter);
    }

    /** The column about one month: {@code realisasi.bulan1}. */
    public static String column(String column, Bulan bulan) {
        return column + ".bulan" + bulan.value();
    }

    /** Declares what the sheet of spending shows of a node, whose pagu and realisasi are declared: the rest, and its lines. */
    void explain(RowDraft row, Simpul node) {
        rest(row, AsalDana.PAGU, AsalDana.REALISASI, SISA);
        if (node.kode() instanceof KodeSubKegiatan kode) {
            anggaran.lines(kode).forEach(line -> explain(row, line));
        }
    }

    private void explain(RowDraft row, BarisAnggaran line) {
        String pagu = column(AsalDana.PAGU, line.line());
        String realisasi = column(AsalDana.REALISASI, line.line());
        Masukan allotted = money.line(null, line);
        List<Masukan> parts = allotted.bagian().isEmpty() ? List.of(allotted) : allotted.bagian();
        List<Belanja> booked = anggaran.belanja(line.line().subKegiatan()).stream()
                .filter(b -> b.line().equals(line.line()))
                .toList();
        row.asal(pagu, Asal.jumlah(line.pagu(), AlasanKosong.PAGU_BELUM_ADA, parts))
                .asal(realisasi, spent(booked));
        rest(row, pagu, realisasi, column(SISA, line.line()));
    }

    private static void rest(RowDraft row, String pagu, String realisasi, String sisa) {
        Asal allotted = row.asal(pagu);
        Asal spent = row.asal(realisasi);
        if (allotted.nilai() instanceof Rupiah ceiling) {
            Masukan all = allotted.sebagai(AsalDana.PAGU, null, row.sel(pagu));
            Masukan used = spent.sebagai(AsalDana.REALISASI, null, row.sel(realisasi));
            row.asal(
                    sisa,
                    spent.nilai() instanceof Rupiah amount
                            ? Asal.of(Rumus.SELISIH, ceiling.minus(amount), List.of(all, used))
                            : Asal.of(Rumus.JUMLAH, ceiling, List.of(all)));
        }
    }

    /** Declares what was spent in each quarter, which share of the year's pagu that is, and what was spent in each month. */
    void explainPeriods(RowDraft totals, Dana total) {
        for (Masa quarter : Masa.QUARTERS) {
            String realisasi = column(AsalDana.REALISASI, quarter);
            Asal spent = spentOn(booked(b -> b.bulan().triwulan() == quarter));
            Rupiah sum = spent.nilai() instanceof Rupiah amount ? amount : null;
            Asal share = Asal.serapan(
                    new Dana(total.pagu(), sum, false).serapan(),
                    spent.sebagai(AsalDana.REALISASI, null, totals.sel(realisasi)),
                    totals.asal(AsalDana.PAGU).sebagai(AsalDana.PAGU, null, totals.sel(AsalDana.PAGU)));
            totals.asal(realisasi, spent).asal(column(AsalDana.PERSEN, quarter), share);
        }
        for (int month = 1; month <= MONTHS; month++) {
            Bulan bulan = new Bulan(month);
            totals.asal(
                    column(AsalDana.REALISASI, bulan),
                    spentOn(booked(b -> b.bulan().equals(bulan))));
        }
    }

    private SortedMap<KodeSubKegiatan, List<Belanja>> booked(Predicate<Belanja> wanted) {
        SortedMap<KodeSubKegiatan, List<Belanja>> booked = new TreeMap<>();
        anggaran.belanja().stream()
                .filter(wanted)
                .forEach(b -> booked.computeIfAbsent(b.line().subKegiatan(), kode -> new ArrayList<>())
                        .add(b));
        return booked;
    }

    private Asal spentOn(SortedMap<KodeSubKegiatan, List<Belanja>> booked) {
        List<Masukan> parts = new ArrayList<>();
        booked.forEach((kode, of) -> parts.add(spent(of).sebagai(AsalDana.REALISASI, money.name(kode), null)));
        List<Rupiah> amounts = booked.values().stream()
                .flatMap(List::stream)
                .map(Belanja::amount)
                .toList();
        return Asal.jumlah(Dana.sumOrNull(amounts), AlasanKosong.REALISASI_BELUM_ADA, parts);
    }

    private Asal spent(List<Belanja> booked) {
        return Asal.jumlah(
                Dana.sumOrNull(booked.stream().map(Belanja::amount).toList()),
                AlasanKosong.REALISASI_BELUM_ADA,
                booked.stream().map(money::booking).toList());
    }
}
