package id.jejakkinerja.kernel.refusal;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a command was not accepted.
 *
 * @param figures what decided it, by name: values of the domain, texts, dates; shown to people inside a sentence and to programs as
 *     they are
 */
public record Refusal(RefusalCode code, Map<String, Object> figures) {
    public Refusal {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(RefusalCode code, String name, Object figure) {
        return of(code).with(name, figure);
    }

    /** A refusal that names every offender, as text in the order given. */
    public static Refusal ofItems(RefusalCode code, Collection<?> items) {
        return of(code, "items", items.stream().map(Object::toString).toList());
    }

    /** A line has less left (its pagu in force minus its realisasi) than is asked of it. */
    public static Refusal insufficientRemaining(MataAnggaran line, Rupiah pagu, Rupiah realisasi, Rupiah asked) {
        return remaining(RefusalCode.INSUFFICIENT_REMAINING, line, pagu, realisasi, asked);
    }

    /** Spending beyond the pagu in force of its line. */
    public static Refusal exceedsPagu(MataAnggaran line, Rupiah pagu, Rupiah realisasi, Rupiah asked) {
        return remaining(RefusalCode.EXCEEDS_PAGU, line, pagu, realisasi, asked);
    }

    private static Refusal remaining(RefusalCode code, MataAnggaran line, Rupiah pagu, Rupiah realisasi, Rupiah asked) {
        return line(code, line)
                .with("pagu", pagu)
                .with("realisasi", realisasi)
                .with("remaining", pagu.minus(realisasi))
                .with("asked", asked);
    }

    /** A refusal about one budget line. */
    public static Refusal line(RefusalCode code, MataAnggaran line) {
        return of(code, "line", line.toString());
    }

    public static Refusal amountNotPositive(Rupiah amount) {
        return of(RefusalCode.AMOUNT_NOT_POSITIVE, "amount", amount);
    }

    public static Refusal dateOutsideYear(LocalDate date, TahunAnggaran tahun) {
        return of(RefusalCode.DATE_OUTSIDE_YEAR, "date", date).with("tahun", tahun);
    }

    /** A change of a line's pagu, or spending on it, dated before it was {@code allotted}. */
    public static Refusal earlierThanAllotment(MataAnggaran line, LocalDate date, LocalDate allotted) {
        return line(RefusalCode.EARLIER_THAN_ALLOTMENT, line).with("date", date).with("allotted", allotted);
    }

    /**
     * @param date of the document that amends
     * @param amended date of the version it amends
     */
    public static Refusal earlierThanAmended(LocalDate date, LocalDate amended) {
        return of(RefusalCode.EARLIER_THAN_AMENDED, "date", date).with("amended", amended);
    }

    /** Spending booked before its month begins. */
    public static Refusal dateBeforeMonth(LocalDate date, TahunAnggaran tahun, Bulan bulan) {
        return of(RefusalCode.DATE_BEFORE_MONTH, "date", date)
                .with("tahun", tahun)
                .with("bulan", bulan);
    }

    /**
     * @param date of the correction
     * @param corrected date of the record it corrects
     */
    public static Refusal earlierThanCorrected(LocalDate date, LocalDate corrected) {
        return of(RefusalCode.EARLIER_THAN_CORRECTED, "date", date).with("corrected", corrected);
    }

    public static Refusal periodNotOpen(TahunAnggaran tahun, Masa masa) {
        return of(RefusalCode.PERIOD_NOT_OPEN, "tahun", tahun).with("masa", masa);
    }

    /**
     * @param state what locks it: {@code CLOSED}, or the state of the report
     * @param by who brought it into that state
     * @param since when, by the platform's clock
     */
    public static Refusal periodLocked(TahunAnggaran tahun, Masa masa, String state, String by, Instant since) {
        return of(RefusalCode.PERIOD_LOCKED, "tahun", tahun)
                .with("masa", masa)
                .with("state", state)
                .with("by", by)
                .with("since", since);
    }

    /** @param allowed the states in which the command would have been possible */
    public static Refusal wrongState(Masa masa, String state, Collection<?> allowed) {
        return of(RefusalCode.WRONG_STATE, "masa", masa)
                .with("state", state)
                .with("allowed", allowed.stream().map(Object::toString).toList());
    }

    /** @param item the indicator or the code of the line */
    public static Refusal unitMismatch(String item, Satuan expected, Satuan given) {
        return of(RefusalCode.UNIT_MISMATCH, "item", item)
                .with("expected", expected.wire())
                .with("given", given.wire());
    }

    /** @param item the indicator or the code of the line */
    public static Refusal outOfDomain(String item, Nilai value, Satuan satuan) {
        return of(RefusalCode.VALUE_OUT_OF_DOMAIN, "item", item)
                .with("value", value)
                .with("satuan", satuan.wire());
    }

    /**
     * Quarters that contradict their year.
     *
     * @param annual the value of the year
     * @param quarters what the quarters make under the aggregation
     */
    public static Refusal contradiction(
            RefusalCode code, String item, Agregasi agregasi, Nilai annual, Nilai quarters) {
        return of(code, "item", item)
                .with("agregasi", agregasi)
                .with("annual", annual)
                .with("quarters", quarters);
    }

    /** This refusal with one more figure. */
    public Refusal with(String name, Object figure) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Refusal(code, more);
    }
}
