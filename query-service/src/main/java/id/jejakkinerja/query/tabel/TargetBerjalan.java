package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the value of an unfinished year is measured against: the targets of the very quarters that have a value, under the indicator's
 * aggregation, so that half a year is not held to a whole year's target; the annual target where one of those quarters has none.
 *
 * @param quarters whose targets were used; empty for the annual target
 * @param bagian these targets, which the rencana aksi shows
 */
record TargetBerjalan(Nilai value, Agregasi agregasi, List<Masa> quarters, List<Masukan> bagian) {

    TargetBerjalan {
        quarters = List.copyOf(quarters);
        bagian = List.copyOf(bagian);
    }

    /** Empty where the annual target counts as it is: the year is complete, or there is nothing to measure. */
    static Optional<TargetBerjalan> of(TahunState year, IndikatorTahun i, Angka annual, Angka realisasi) {
        if (realisasi.complete() || realisasi.value() == null) {
            return Optional.empty();
        }
        List<Masa> recorded = List.copyOf(year.hasil().of(i.id()).keySet());
        List<Masa> wanted = i.agregasi() == Agregasi.LAST ? List.of(recorded.getLast()) : recorded;
        SortedMap<Masa, TargetTercatat> planned = year.rencana().quarters(i.id());
        if (!planned.keySet().containsAll(wanted)) {
            return Optional.ofNullable(annual.value())
                    .map(v -> new TargetBerjalan(v, i.agregasi(), List.of(), List.of()));
        }
        SortedMap<Masa, Nilai> targets = new TreeMap<>();
        planned.forEach((masa, target) -> {
            if (wanted.contains(masa)) {
                targets.put(masa, target.value());
            }
        });
        List<Masukan> bagian = wanted.stream()
                .map(masa -> bagian(i, masa, Objects.requireNonNull(planned.get(masa))))
                .toList();
        return ScoringPolicy.CURRENT
                .aggregate(i.agregasi(), targets)
                .map(value -> new TargetBerjalan(value, i.agregasi(), wanted, bagian));
    }

    private static Masukan bagian(IndikatorTahun i, Masa masa, TargetTercatat target) {
        String column = Kinerja.quarter(masa);
        Sel sel = Sel.of("rencana-aksi", i.id().value(), column);
        return Masukan.stated(column, null, target.value(), sel, List.of(target.origin()));
    }

    /** Which target it is, in words. */
    String describe(Labels words) {
        return words.text("sampai." + (quarters.isEmpty() ? "TAHUN" : agregasi), span(words), Penulisan.of(value));
    }

    /** {@code s.d. TW2} for the quarters from the first on, else their names; the aggregation LAST has only one. */
    private String span(Labels words) {
        boolean fromTheFirst = quarters.equals(Masa.QUARTERS.subList(0, quarters.size()));
        return !quarters.isEmpty() && fromTheFirst && agregasi != Agregasi.LAST
                ? words.text("sampai.sd", words.of(quarters.getLast()))
                : quarters.stream().map(words::of).collect(Collectors.joining(", "));
    }
}
