package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kecamatan's capaian quarter by quarter: each quarter for itself, what it achieved against what was planned for it. Nothing is added
 * up over quarters, because an index must not be.
 *
 * @param skor of each quarter; one without figures has a reason instead
 * @param setahun of the year, which may have figures that its quarters have not
 */
public record Triwulan(KodeKecamatan kecamatan, boolean sintetis, Map<Masa, Skor> skor, Skor setahun) {

    public Triwulan {
        skor = Collections.unmodifiableMap(new EnumMap<>(skor));
    }

    public static Triwulan of(KecamatanYear year) {
        List<SasaranTahun> sasaran = Susunan.of(year);
        Map<Masa, Skor> skor = new EnumMap<>(Masa.class);
        for (Masa quarter : Masa.QUARTERS) {
            List<Rerata> means =
                    sasaran.stream().map(s -> mean(year.current(), s, quarter)).toList();
            skor.put(quarter, Skor.of(Kinerja.meanOfMeans(means)));
        }
        return new Triwulan(
                year.kecamatan(),
                year.current().provenance().contains(Provenance.Kind.SYNTHETIC),
                skor,
                Skor.of(Kinerja.meanOfMeans(yearly(year, sasaran))));
    }

    public static List<Triwulan> of(KabupatenRinci kabupaten) {
        return kabupaten.years().stream().map(Triwulan::of).toList();
    }

    /** The last quarter with a score; null before the first. */
    public @Nullable Masa terakhir() {
        List<Masa> known = new ArrayList<>(Masa.QUARTERS);
        known.removeIf(quarter -> skor(quarter).capaian() == null);
        return known.isEmpty() ? null : known.getLast();
    }

    public Skor skor(Masa quarter) {
        Skor score = skor.get(quarter);
        return score == null ? new Skor(null, null, AlasanKosong.CAPAIAN_BELUM_ADA, false) : score;
    }

    /** What a Sasaran achieved in one quarter, over those of its indicators that have figures. */
    static Rerata mean(TahunState year, SasaranTahun sasaran, Masa quarter) {
        return Kinerja.POLICY.rerata(sasaran.indikator().stream()
                .map(i -> measure(year, i, quarter).capaian())
                .toList());
    }

    private static List<Rerata> yearly(KecamatanYear year, List<SasaranTahun> sasaran) {
        return sasaran.stream()
                .map(s -> Kinerja.mean(Kinerja.measure(year.current(), s)))
                .toList();
    }

    /** An indicator in one quarter. */
    record Terukur(Angka target, Angka realisasi, Capaian capaian) {}

    static Terukur measure(TahunState year, IndikatorTahun i, Masa quarter) {
        Angka target = target(year, i, quarter);
        Realisasi achieved = year.hasil().of(i.id()).get(quarter);
        if (achieved == null) {
            return new Terukur(
                    target,
                    Angka.missing(AlasanKosong.REALISASI_BELUM_ADA),
                    new Capaian.Kosong(AlasanKosong.REALISASI_BELUM_ADA));
        }
        Angka realisasi = Angka.of("realisasi", achieved.value(), achieved.before(), achieved.origin());
        return new Terukur(target, realisasi, Kinerja.POLICY.capaian(i.arah(), target.value(), achieved.value()));
    }

    /** Planned for the quarter; a level that is held all year counts for each quarter, a sum cannot be parted without a plan. */
    private static Angka target(TahunState year, IndikatorTahun i, Masa quarter) {
        TargetTercatat planned = year.rencana().quarters(i.id()).get(quarter);
        if (planned != null) {
            return Angka.of("target", planned.value(), planned.origin());
        }
        return i.agregasi() == Agregasi.SUM
                ? Angka.missing(AlasanKosong.TARGET_BELUM_ADA)
                : Kinerja.target(year, i.id());
    }
}
