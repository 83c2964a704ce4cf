package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.CorrectRealization;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators achieved. A correction puts another entry in force and leaves the one before where it is.
 *
 * @param entries by the id of the event that recorded them
 */
record Realisasi(SortedMap<String, Entry> entries) {
    /**
     * One recorded value.
     *
     * @param value as it was stated, with its parts
     * @param date its accounting date
     * @param correctedBy id of the event that replaced this entry; null while it is in force
     */
    record Entry(
            IndikatorId indikator,
            Masa masa,
            Nilai value,
            StatedValue stated,
            LocalDate date,
            @Nullable String correctedBy) {
        Entry correctedBy(String eventId) {
            return new Entry(indikator, masa, value, stated, date, eventId);
        }

        boolean inForce() {
            return correctedBy == null;
        }
    }

    Realisasi {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Realisasi initial() {
        return new Realisasi(new TreeMap<>());
    }

    Realisasi evolve(RealizationRecorded e, EventMeta meta, String eventId) {
        StatedValue stated = new StatedValue(e.value(), e.numerator(), e.denominator());
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        next.put(eventId, new Entry(e.indikator(), e.masa(), e.value(), stated, meta.effectiveDate(), null));
        return new Realisasi(next);
    }

    Realisasi evolve(RealizationCorrected e, EventMeta meta, String eventId) {
        StatedValue stated = new StatedValue(e.value(), e.numerator(), e.denominator());
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        find(e.corrects()).ifPresent(old -> next.put(e.corrects(), old.correctedBy(eventId)));
        next.put(eventId, new Entry(e.indikator(), e.masa(), e.value(), stated, meta.effectiveDate(), null));
        return new Realisasi(next);
    }

    static Decision<TahunKinerjaEvent> record(RecordRealization c, TahunKinerja year) {
        StatedValue stated = new StatedValue(c.value(), c.numerator(), c.denominator());
        Optional<Measure> measure = year.rkt().measure(c.indikator());
        Optional<Nilai> value = stated.value();
        return Decision.rules()
                .check(() -> year.rkt().missing(c.tahun()))
                .refuseIf(measure::isEmpty, () -> Rkt.unknown(c.indikator()))
                .check(() -> measure.filter(m -> m.satuan() != c.satuan())
                        .map(m -> Refusal.unitMismatch(c.indikator().value(), m.satuan(), c.satuan())))
                .check(() -> measure.flatMap(stated::check))
                .check(() -> year.realisasi().alreadyRecorded(c))
                .check(() -> measure.flatMap(
                        m -> value.flatMap(v -> year.realisasi().with(c, v).contradiction(m))))
                .accept(() -> new RealizationRecorded(
                        c.indikator(),
                        c.masa(),
                        value.orElseThrow(),
                        c.numerator(),
                        c.denominator(),
                        c.satuan(),
                        c.source(),
                        c.evidence()));
    }

    /**
     * A correction may leave quarters and year in contradiction for a while, since both can only be corrected one after the other; the
     * report of the year cannot be submitted as long as they are.
     */
    static Decision<TahunKinerjaEvent> correct(CorrectRealization c, CommandMeta meta, TahunKinerja year) {
        StatedValue stated = new StatedValue(c.value(), c.numerator(), c.denominator());
        return year.realisasi()
                .find(c.event())
                .map(old -> Decision.rules()
                        .check(() -> Corrections.already(c.event(), old.correctedBy()))
                        .check(() -> Corrections.earlier(meta.effectiveDate(), old.date()))
                        .check(() -> year.rkt().measure(old.indikator()).flatMap(stated::check))
                        .refuseIf(
                                () -> stated.equals(old.stated())
                                        || new StatedValue(stated.value().orElseThrow(), c.numerator(), c.denominator())
                                                .equals(old.stated()),
                                () -> Corrections.noChange(c.event()))
                        .<TahunKinerjaEvent>accept(() -> new RealizationCorrected(
                                c.event(),
                                old.indikator(),
                                old.masa(),
                                stated.value().orElseThrow(),
                                c.numerator(),
                                c.denominator())))
                .orElseGet(() -> Decision.refuse(Corrections.unknown(c.event())));
    }

    Optional<Entry> find(String eventId) {
        return Optional.ofNullable(entries.get(eventId));
    }

    /** Everything that has a realisasi. */
    SortedSet<IndikatorId> indikator() {
        SortedSet<IndikatorId> all = new TreeSet<>();
        entries.values().forEach(e -> all.add(e.indikator()));
        return all;
    }

    /** The values in force of an indicator. */
    SortedMap<Masa, Nilai> of(IndikatorId indikator) {
        SortedMap<Masa, Nilai> values = new TreeMap<>();
        entries.values().stream()
                .filter(Entry::inForce)
                .filter(e -> e.indikator().equals(indikator))
                .forEach(e -> values.put(e.masa(), e.value()));
        return values;
    }

    /** Refuses a value of the year that its quarters contradict. */
    Optional<Refusal> contradiction(Measure measure) {
        SortedMap<Masa, Nilai> values = of(measure.id());
        return Optional.ofNullable(values.get(Masa.TAHUN))
                .flatMap(annual -> QuarterRule.contradiction(measure.agregasi(), annual, values.headMap(Masa.TAHUN))
                        .map(made -> Refusal.contradiction(
                                RefusalCode.REALIZATION_CONTRADICTION,
                                measure.id().value(),
                                measure.agregasi(),
                                annual,
                                made)));
    }

    private Realisasi with(RecordRealization c, Nilai value) {
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        StatedValue stated = new StatedValue(value, c.numerator(), c.denominator());
        next.put("", new Entry(c.indikator(), c.masa(), value, stated, LocalDate.EPOCH, null));
        return new Realisasi(next);
    }

    private Optional<Refusal> alreadyRecorded(RecordRealization c) {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().inForce()
                        && e.getValue().indikator().equals(c.indikator())
                        && e.getValue().masa() == c.masa())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(event -> Refusal.of(RefusalCode.ALREADY_RECORDED, "item", c.indikator())
                        .with("masa", c.masa())
                        .with("event", event));
    }
}
