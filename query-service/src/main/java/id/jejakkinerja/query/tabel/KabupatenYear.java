package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year of all kecamatan of a kabupaten.
 *
 * @param rows one for each kecamatan, in code order; one that was not heard of has a row without figures
 * @param reached how far the log was read
 */
public record KabupatenYear(KodeKabupaten kabupaten, TahunAnggaran tahun, List<CapaianRow> rows, LogPosition reached) {

    public KabupatenYear {
        rows = List.copyOf(rows);
    }

    /** @param known at most one row per kecamatan */
    public static KabupatenYear of(
            KodeKabupaten kabupaten, TahunAnggaran tahun, Collection<CapaianRow> known, LogPosition reached) {
        Map<KodeKecamatan, CapaianRow> byCode =
                known.stream().collect(Collectors.toMap(CapaianRow::kecamatan, Function.identity()));
        List<CapaianRow> rows = DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(code -> code.kabupaten().equals(kabupaten))
                .map(code -> byCode.getOrDefault(code, CapaianRow.empty(code)))
                .toList();
        return new KabupatenYear(kabupaten, tahun, rows, reached);
    }

    /** The Sasaran of all plans by id, in the order in which they are first met. */
    public Map<SasaranId, String> sasaran() {
        Map<SasaranId, String> names = new LinkedHashMap<>();
        rows.forEach(r -> r.sasaran().forEach(s -> names.putIfAbsent(s.id(), s.nama())));
        return names;
    }

    /** The mean of a Sasaran over the kecamatan that have a score. */
    public Skor mean(SasaranId id) {
        return mean(rows.stream().map(r -> r.nilai(id)).toList());
    }

    /** The mean of the kecamatan's means. */
    public Skor mean() {
        return mean(rows.stream().map(CapaianRow::rataRata).toList());
    }

    /**
     * What the kecamatan with a score in a quarter achieved in it, on average. A quarter that none has is left out, and nothing is added
     * up over quarters.
     */
    public SortedMap<Masa, Persen> triwulan(SasaranId id) {
        SortedMap<Masa, Persen> means = new TreeMap<>();
        for (Masa quarter : Masa.QUARTERS) {
            Persen shown = mean(id, quarter).capaian();
            if (shown != null) {
                means.put(quarter, shown);
            }
        }
        return means;
    }

    /** The mean of a Sasaran over the kecamatan that have a score in a quarter. */
    Skor mean(SasaranId id, Masa quarter) {
        return mean(rows.stream()
                .flatMap(r -> Stream.ofNullable(r.nilai(id, quarter)))
                .map(shown -> new Skor(shown, Predikat.of(shown), null, true))
                .toList());
    }

    /** Share of the pagu that was spent by the end of each quarter, up to the last in which anything was booked. */
    public SortedMap<Masa, Persen> serapan() {
        SortedMap<Masa, Rupiah> spent = new TreeMap<>();
        rows.forEach(r -> r.belanja().forEach((quarter, amount) -> spent.merge(quarter, amount, Rupiah::plus)));
        SortedMap<Masa, Persen> shares = new TreeMap<>();
        Dana year = dana();
        Rupiah sum = Rupiah.ZERO;
        for (Masa quarter : Masa.QUARTERS) {
            if (spent.isEmpty() || quarter.compareTo(spent.lastKey()) > 0) {
                break;
            }
            sum = sum.plus(spent.getOrDefault(quarter, Rupiah.ZERO));
            new Dana(year.pagu(), sum, year.complete())
                    .serapan()
                    .measured()
                    .ifPresent(share -> shares.put(quarter, share));
        }
        return shares;
    }

    public Dana dana() {
        return Dana.sum(rows.stream().map(CapaianRow::dana).toList());
    }

    public long count(StatusLaporan status) {
        return rows.stream().filter(r -> r.status() == status).count();
    }

    /** The same year as if there were only some of its kecamatan. */
    public KabupatenYear only(Predicate<CapaianRow> wanted) {
        return new KabupatenYear(kabupaten, tahun, rows.stream().filter(wanted).toList(), reached);
    }

    /** Whether a kecamatan's figures are real where those of others are not; of one that has none nothing can be said. */
    public boolean isReal(CapaianRow row) {
        return sintetis() && !row.sintetis() && row.status() != StatusLaporan.BELUM_LAPOR;
    }

    public boolean sintetis() {
        return rows.stream().anyMatch(CapaianRow::sintetis);
    }

    private static Skor mean(List<Skor> parts) {
        List<Capaian> scores = parts.stream().map(KabupatenYear::capaian).toList();
        Rerata mean = Kinerja.POLICY.rerata(scores);
        return Skor.of(
                new Rerata(mean.capaian(), mean.complete() && parts.stream().allMatch(Skor::lengkap)));
    }

    static Capaian capaian(Skor nilai) {
        Persen shown = nilai.capaian();
        return shown == null || nilai.predikat() == null
                ? new Capaian.Kosong(Optional.ofNullable(nilai.reason()).orElse(AlasanKosong.CAPAIAN_BELUM_ADA))
                : new Capaian.Terukur(shown.value(), shown, nilai.predikat());
    }
}
