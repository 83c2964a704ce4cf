package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.fold.TahunState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan's year in one row, small enough to keep for all 31. A value so that it can be kept.
 *
 * @param sintetis whether one of the year's events is synthetic
 * @param sasaran scores in the order of the plan
 * @param rataRata mean over the Sasaran
 * @param dana money of all its sub kegiatan
 * @param belanja spent on them in each quarter; a quarter without a booking has no entry
 * @param reached the last event it reflects
 */
public record CapaianRow(
        KodeKecamatan kecamatan,
        boolean sintetis,
        List<PerSasaran> sasaran,
        Skor rataRata,
        Dana dana,
        SortedMap<Masa, Rupiah> belanja,
        StatusLaporan status,
        LogPosition reached) {

    /**
     * A score that is there, or the reason why not.
     *
     * @param capaian null exactly when there is a reason
     */
    public record Skor(
            @Nullable Persen capaian,
            @Nullable Predikat predikat,
            @Nullable AlasanKosong reason,
            boolean lengkap) {

        static Skor of(Rerata mean) {
            return switch (mean.capaian()) {
                case Capaian.Terukur t -> new Skor(t.shown(), t.predikat(), null, mean.complete());
                case Capaian.Kosong k -> new Skor(null, null, k.reason(), false);
            };
        }
    }

    /**
     * The score of a Sasaran.
     *
     * @param triwulan of each quarter by itself, nothing added up; a quarter without a score has no entry
     */
    public record PerSasaran(SasaranId id, String nama, Skor nilai, SortedMap<Masa, Persen> triwulan) {
        public PerSasaran {
            triwulan = Collections.unmodifiableSortedMap(new TreeMap<>(triwulan));
        }
    }

    public CapaianRow {
        sasaran = List.copyOf(sasaran);
        belanja = Collections.unmodifiableSortedMap(new TreeMap<>(belanja));
    }

    public static CapaianRow of(KecamatanYear year) {
        TahunState current = year.current();
        List<Rerata> means = new ArrayList<>();
        List<PerSasaran> rows = new ArrayList<>();
        for (SasaranTahun sasaran : Susunan.of(year)) {
            Rerata mean = Kinerja.mean(Kinerja.measure(current, sasaran));
            means.add(mean);
            rows.add(new PerSasaran(sasaran.id(), sasaran.nama(), Skor.of(mean), quarters(current, sasaran)));
        }
        Set<KodeSubKegiatan> codes = Table38.codes(year);
        List<Dana> funds =
                codes.stream().map(kode -> Dana.of(current.anggaran(), kode)).toList();
        return new CapaianRow(
                year.kecamatan(),
                current.provenance().contains(Provenance.Kind.SYNTHETIC),
                rows,
                Skor.of(Kinerja.meanOfMeans(means)),
                Dana.sum(funds),
                spent(current.anggaran(), codes),
                current.status(Masa.TAHUN),
                reached(year));
    }

    /** The score of a Sasaran; that of a plan without it is missing. */
    public Skor nilai(SasaranId id) {
        return sasaran.stream()
                .filter(s -> s.id().equals(id))
                .map(PerSasaran::nilai)
                .findFirst()
                .orElseGet(() -> new Skor(null, null, AlasanKosong.CAPAIAN_BELUM_ADA, false));
    }

    /** What a Sasaran achieved in a quarter; null without a score. */
    @Nullable
    Persen nilai(SasaranId id, Masa quarter) {
        return sasaran.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(s -> s.triwulan().get(quarter))
                .orElse(null);
    }

    private static SortedMap<Masa, Persen> quarters(TahunState year, SasaranTahun sasaran) {
        SortedMap<Masa, Persen> known = new TreeMap<>();
        for (Masa quarter : Masa.QUARTERS) {
            Persen shown = Skor.of(Triwulan.mean(year, sasaran, quarter)).capaian();
            if (shown != null) {
                known.put(quarter, shown);
            }
        }
        return known;
    }

    private static SortedMap<Masa, Rupiah> spent(Anggaran anggaran, Set<KodeSubKegiatan> codes) {
        SortedMap<Masa, Rupiah> spent = new TreeMap<>();
        anggaran.belanja().stream()
                .filter(booking -> codes.contains(booking.line().subKegiatan()))
                .forEach(booking -> spent.merge(booking.bulan().triwulan(), booking.amount(), Rupiah::plus));
        return spent;
    }

    /** The last event of the streams that the row is made of, however far the log was read. */
    private static LogPosition reached(KecamatanYear year) {
        RenstraState renstra = year.renstra();
        LogPosition own = year.current().reached();
        return renstra == null ? own : own.later(renstra.reached());
    }

    /** A kecamatan nothing was heard of. */
    public static CapaianRow empty(KodeKecamatan kecamatan) {
        return new CapaianRow(
                kecamatan,
                false,
                List.of(),
                new Skor(null, null, AlasanKosong.CAPAIAN_BELUM_ADA, false),
                new Dana(null, null, false),
                new TreeMap<>(),
                StatusLaporan.BELUM_LAPOR,
                LogPosition.START);
    }
}
