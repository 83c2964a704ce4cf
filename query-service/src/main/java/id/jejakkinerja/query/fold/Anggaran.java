package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import java.util.List;
import java.util.SortedMap;

/**
 * The money of the year: pagu in force by line, shifts and spending.
 *
 * @param lines by the line's text ({@code 7.01.01.2.02.0001/OPERASIONAL})
 * @param shifts in log order
 * @param belanja bookings in log order
 */
public record Anggaran(SortedMap<String, BarisAnggaran> lines, List<Pergeseran> shifts, List<Belanja> belanja) {

    static final Anggaran EMPTY = new Anggaran(Sorted.empty(), List.of(), List.of());

    public Anggaran {
        lines = Sorted.copy(lines);
        shifts = List.copyOf(shifts);
        belanja = List.copyOf(belanja);
    }

    /** The lines of a sub kegiatan, one per kind of spending. */
    public List<BarisAnggaran> lines(KodeSubKegiatan kode) {
        return lines.values().stream()
                .filter(l -> l.line().subKegiatan().equals(kode))
                .toList();
    }

    /** The bookings of a sub kegiatan, in log order. */
    public List<Belanja> belanja(KodeSubKegiatan kode) {
        return belanja.stream().filter(b -> b.line().subKegiatan().equals(kode)).toList();
    }

    Anggaran allot(MataAnggaran line, Rupiah pagu, Origin origin) {
        return new Anggaran(withPagu(lines, line, pagu, origin), shifts, belanja);
    }

    Anggaran shift(BudgetShifted e, Origin origin) {
        Pergeseran.Sisi before = new Pergeseran.Sisi(paguOf(e.from()), paguOf(e.to()));
        Pergeseran.Sisi after =
                new Pergeseran.Sisi(before.from().minus(e.amount()), before.to().plus(e.amount()));
        SortedMap<String, BarisAnggaran> taken = withPagu(lines, e.from(), after.from(), origin);
        return new Anggaran(
                withPagu(taken, e.to(), after.to(), origin),
                Sorted.with(shifts, new Pergeseran(e.from(), e.to(), e.amount(), e.stage(), before, after, origin)),
                belanja);
    }

    Anggaran spend(ExpenditureRecorded e, Origin origin) {
        Belanja booked =
                new Belanja(e.line(), e.bulan(), e.amount(), e.source(), e.documentNumber(), origin, List.of());
        return new Anggaran(lines, shifts, Sorted.with(belanja, booked));
    }

    /** A correction of a booking that is not part of this view (because it is in force only later) changes nothing. */
    Anggaran correct(ExpenditureCorrected e, Origin origin) {
        return new Anggaran(
                lines,
                shifts,
                belanja.stream()
                        .map(b -> b.origin().event().equals(e.corrects()) ? b.corrected(e.amount(), origin) : b)
                        .toList());
    }

    /** A line that was never allotted anything holds nothing to shift from. */
    private Rupiah paguOf(MataAnggaran line) {
        BarisAnggaran known = lines.get(line.toString());
        return known == null ? Rupiah.ZERO : known.pagu();
    }

    private static SortedMap<String, BarisAnggaran> withPagu(
            SortedMap<String, BarisAnggaran> lines, MataAnggaran line, Rupiah pagu, Origin origin) {
        BarisAnggaran known = lines.get(line.toString());
        return Sorted.with(
                lines,
                line.toString(),
                known == null ? new BarisAnggaran(line, pagu, List.of(origin)) : known.with(pagu, origin));
    }
}
