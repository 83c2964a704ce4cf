package id.jejakkinerja.query.audit;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Tables;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kecamatan's year at two moments, side by side. */
public record Banding(FromZero sebelum, FromZero sesudah) {

    /** The tables that differ, in the order of the report. */
    public List<SelisihTabel> tabel(Labels labels) {
        return Tables.ids().stream()
                .map(id -> Tables.of(id).orElseThrow())
                .map(table -> SelisihTabel.of(table.of(sebelum.year(), labels), table.of(sesudah.year(), labels)))
                .filter(selisih -> !selisih.baris().isEmpty())
                .toList();
    }

    /**
     * The events that one moment knows and the other does not, in log order. So it does not matter by which clock either was chosen, nor
     * which of them comes first.
     */
    public List<Recorded<DomainEvent>> peristiwa() {
        return between(sebelum.events(), sesudah.events());
    }

    static List<Recorded<DomainEvent>> between(List<Recorded<DomainEvent>> before, List<Recorded<DomainEvent>> after) {
        return Stream.concat(only(after, before), only(before, after))
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
    }

    private static Stream<Recorded<DomainEvent>> only(
            List<Recorded<DomainEvent>> of, List<Recorded<DomainEvent>> notOf) {
        Set<Long> known = new HashSet<>();
        notOf.forEach(e -> known.add(e.position()));
        return of.stream().filter(e -> !known.contains(e.position()));
    }
}
