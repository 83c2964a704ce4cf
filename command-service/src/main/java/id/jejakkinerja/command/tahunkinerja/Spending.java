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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was booked on the budget lines. A correction puts another entry in force and leaves the one before where it is. A year has
 * thousands of bookings and every command asks about one line and one document, so both are found without looking through the rest, and
 * an event shares with the state before it all that it leaves as it was.
 *
 * @param entries by the id of the event that booked them
 * @param totals what is spent on each line, corrections applied
 * @param documents the event in force for each booked document
 */
record Spending(PMap<String, Entry> entries, PMap<MataAnggaran, Rupiah> totals, PMap<Document, String> documents) {
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

        Document document() {
            return new Document(line, bulan, documentNumber);
        }
    }

    /** What may be booked once. */
    record Document(MataAnggaran line, Bulan bulan, String number) {}

    static Spending initial() {
        return new Spending(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    Spending evolve(ExpenditureRecorded e, EventMeta meta, String eventId) {
        return with(
                eventId, new Entry(e.line(), e.bulan(), e.amount(), e.documentNumber(), meta.effectiveDate(), null));
    }

    Spending evolve(ExpenditureCorrected e, EventMeta meta, String eventId) {
        return find(e.corrects())
                .map(old -> without(e.corrects(), old, eventId)
                        .with(
                                eventId,
                                new Entry(
                                        e.line(),
                                        e.bulan(),
                                        e.amount(),
                                        old.documentNumber(),
                                        meta.effectiveDate(),
                                        null)))
                .orElse(this);
    }

    /** With one more entry in force. */
    private Spending with(String eventId, Entry entry) {
        return new Spending(
                entries.plus(eventId, entry),
                totals.plus(entry.line(), on(entry.line()).plus(entry.amount())),
                documents.plus(entry.document(), eventId));
    }

    /** With an entry that another event replaced. */
    private Spending without(String corrected, Entry old, String by) {
        return new Spending(
                entries.plus(corrected, old.correctedBy(by)),
                totals.plus(old.line(), on(old.line()).minus(old.amount())),
                documents.minus(old.document()));
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
        return totals.getOrDefault(line, Rupiah.ZERO);
    }

    private static Optional<Refusal> beyond(MataAnggaran line, Budget budget, Rupiah spent, Rupiah amount) {
        Rupiah pagu = budget.of(line);
        return amount.exceeds(pagu.minus(spent))
                ? Optional.of(Refusal.exceedsPagu(line, pagu, spent, amount))
                : Optional.empty();
    }

    private Optional<Refusal> duplicate(MataAnggaran line, RecordExpenditure c) {
        return Optional.ofNullable(documents.get(new Document(line, c.bulan(), c.documentNumber())))
                .map(event -> Refusal.line(RefusalCode.DUPLICATE_DOCUMENT, line)
                        .with("bulan", c.bulan())
                        .with("documentNumber", c.documentNumber())
                        .with("event", event));
    }
}
