package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the year achieved: values, explanations and facts.
 *
 * @param profil the latest statement, null before the first
 */
public record Hasil(
        SortedMap<IndikatorId, SortedMap<Masa, Realisasi>> realisasi,
        SortedMap<SasaranId, SortedMap<Masa, Analisis>> analisis,
        @Nullable Profil profil) {

    static final Hasil EMPTY = new Hasil(Sorted.empty(), Sorted.empty(), null);

    public Hasil {
        realisasi = Sorted.copy(realisasi);
        analisis = Sorted.copy(analisis);
    }

    /** Values of one indicator, quarters first. */
    public SortedMap<Masa, Realisasi> of(IndikatorId indikator) {
        return realisasi.getOrDefault(indikator, Sorted.empty());
    }

    /** Whether an indicator's quarters make its year without a value of its own: all four, or the fourth alone for LAST. */
    public boolean isMadeByQuarters(IndikatorId indikator, Agregasi agregasi) {
        SortedMap<Masa, Realisasi> known = of(indikator);
        return agregasi == Agregasi.LAST
                ? known.containsKey(Masa.TW4)
                : known.keySet().containsAll(Masa.QUARTERS);
    }

    Hasil record(RealizationRecorded e, Origin origin) {
        Realisasi value = new Realisasi(
                e.value(), e.numerator(), e.denominator(), e.satuan(), e.source(), e.evidence(), origin, List.of());
        return new Hasil(Sorted.with(realisasi, e.indikator(), e.masa(), value), analisis, profil);
    }

    /** A correction of a value that is not part of this view (because it is in force only later) changes nothing. */
    Hasil correct(RealizationCorrected e, Origin origin) {
        Realisasi old = of(e.indikator()).get(e.masa());
        if (old == null) {
            return this;
        }
        Realisasi value = new Realisasi(
                e.value(),
                e.numerator(),
                e.denominator(),
                old.satuan(),
                old.source(),
                old.evidence(),
                origin,
                Sorted.with(old.replaced(), new Realisasi.Lama(old.value(), old.origin())));
        return new Hasil(Sorted.with(realisasi, e.indikator(), e.masa(), value), analisis, profil);
    }

    Hasil explain(AnalysisRecorded e, Origin origin) {
        Analisis text = new Analisis(e.causes(), e.obstacles(), e.followUp(), origin);
        return new Hasil(realisasi, Sorted.with(analisis, e.sasaran(), e.masa(), text), profil);
    }

    Hasil describe(ProfileRecorded e, Origin origin) {
        return new Hasil(realisasi, analisis, new Profil(e.facts(), origin));
    }
}
