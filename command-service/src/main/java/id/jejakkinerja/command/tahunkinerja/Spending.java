package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.CorrectExpenditure;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was booked on the budget lines. A correction puts another entry in force and leaves the one before where it is.
 *
 * @param entries by the id of the event that booked them
 */
record Spending(SortedMap<String, Entry> entries) {
    /**
     * One booked amount.
     *
     * @param documentNumber the document of the first booking, through all its corrections
     * @param date its accounting date
     * @param correctedBy id of the event that replaced this entry; null while it is in force
     */
    record Entry(
            MataAnggaran line,
            Bulan bulan,
            Rupiah amount,
            String documentNumber,
            LocalDate date,
            @Nullable String correctedBy) {

        Entry correctedBy(String eventId) {
            return new Entry(line, bulan, amount, documentNumber, date, eventId);
        }

        boolean inForce() {
            return correctedBy == null;
        }
    }

    Spending {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Spending initial() {
        return new Spending(new TreeMap<>());
    }

    Spending evolve(ExpenditureRecorded e, EventMeta meta, String eventId) {
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        next.put(eventId, new Entry(e.line(), e.bulan(), e.amount(), e.documentNumber(), meta.effectiveDate(), null));
        return new Spending(next);
    }

    Spending evolve(ExpenditureCorrected e, EventMeta meta, String eventId) {
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        find(e.corrects()).ifPresent(old -> {
            next.put(e.corrects(), old.correctedBy(eventId));
            next.put(
                    eventId,
                    new Entry(e.line(), e.bulan(), e.amount(), old.documentNumber(), meta.effectiveDate(), null));
        });
        return new Spending(next);
    }

    static Decision<TahunKinerjaEvent> record(RecordExpenditure c, CommandMeta meta, TahunKinerja year) {
        MataAnggaran line = new MataAnggaran(c.subKegiatan(), c.jenis());
        Spending spending = year.spending();
        return Decision.rules()
                .check(() -> Budget.dateOutside(meta.effectiveDate(), c.tahun()))
                .refuseIf(() -> !c.amount().isPositive(), () -> Refusal.amountNotPositive(c.amount()))
                .refuseIf(
                        () -> meta.effectiveDate()
                                .isBefore(LocalDate.of(
                                        c.tahun().value(), c.bulan().value(), 1)),
                        () -> Refusal.dateBeforeMonth(meta.effectiveDate(), c.tahun(), c.bulan()))
                .check(() -> year.budget().notAllocated(line))
                .check(() -> year.budget().allottedLater(meta.effectiveDate(), line))
                .check(() -> spending.duplicate(line, c))
                .check(() -> beyond(line, year.budget(), spending.on(line), c.amount()))
                .accept(() -> new ExpenditureRecorded(line, c.bulan(), c.amount(), c.source(), c.documentNumber()));
    }

    static Decision<TahunKinerjaEvent> correct(CorrectExpenditure c, CommandMeta meta, TahunKinerja year) {
        Spending spending = year.spending();
        return spending.find(c.event())
                .map(old -> Decision.rules()
                        .check(() -> Corrections.already(c.event(), old.correctedBy()))
                        .check(() -> Corrections.earlier(meta.effectiveDate(), old.date()))
                        .refuseIf(() -> c.amount().isNegative(), () -> Refusal.amountNotPositive(c.amount()))
                        .refuseIf(() -> c.amount().equals(old.amount()), () -> Corrections.noChange(c.event()))
                        .check(() -> beyond(
                                old.line(),
                                year.budget(),
                                spending.on(old.line()).minus(old.amount()),
                                c.amount()))
                        .<TahunKinerjaEvent>accept(
                                () -> new ExpenditureCorrected(c.event(), old.line(), old.bulan(), c.amount())))
                .orElseGet(() -> Decision.refuse(Corrections.unknown(c.event())));
    }

    Optional<Entry> find(String eventId) {
        return Optional.ofNullable(entries.get(eventId));
    }

    /** What is spent on a line, corrections applied. */
    Rupiah on(MataAnggaran line) {
        return Rupiah.sum(entries.values().stream()
                .filter(Entry::inForce)
                .filter(e -> e.line().equals(line))
                .map(Entry::amount)
                .toList());
    }

    private static Optional<Refusal> beyond(MataAnggaran line, Budget budget, Rupiah spent, Rupiah amount) {
        Rupiah pagu = budget.of(line);
        return amount.exceeds(pagu.minus(spent))
                ? Optional.of(Refusal.exceedsPagu(line, pagu, spent, amount))
                : Optional.empty();
    }

    private Optional<Refusal> duplicate(MataAnggaran line, RecordExpenditure c) {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().inForce())
                .filter(e -> e.getValue().line().equals(line)
                        && e.getValue().bulan().equals(c.bulan())
                        && e.getValue().documentNumber().equals(c.documentNumber()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(event -> Refusal.line(RefusalCode.DUPLICATE_DOCUMENT, line)
                        .with("bulan", c.bulan())
                        .with("documentNumber", c.documentNumber())
                        .with("event", event));
    }
}
