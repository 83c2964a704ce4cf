package id.jejakkinerja.command.kabupaten;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.kernel.command.ClosePeriod;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.KabupatenCommand;
import id.jejakkinerja.kernel.command.OpenPeriod;
import id.jejakkinerja.kernel.command.RecordBenchmark;
import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reporting periods of the kabupaten. Benchmarks need no memory here: a later one simply replaces an earlier one for readers.
 *
 * @param periods the opening or closing in force of each period that has one of its own
 */
public record Kabupaten(SortedMap<Period, PeriodState> periods) {
    /** A quarter of a year, or the year itself. */
    public record Period(TahunAnggaran tahun, Masa masa) implements Comparable<Period> {
        @Override
        public int compareTo(Period other) {
            int byYear = tahun.compareTo(other.tahun);
            return byYear != 0 ? byYear : masa.compareTo(other.masa);
        }
    }

    public Kabupaten {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    public static Kabupaten initial() {
        return new Kabupaten(Collections.emptySortedMap());
    }

    /** The state in force: a quarter's own last opening or closing, else that of its year, else not open. */
    public PeriodState period(TahunAnggaran tahun, Masa masa) {
        return own(tahun, masa).or(() -> own(tahun, Masa.TAHUN)).orElseGet(PeriodState.NotOpen::new);
    }

    public Decision<KabupatenEvent> decide(KabupatenCommand command, CommandMeta meta) {
        return Authority.check(command, meta)
                .map(Decision::<KabupatenEvent>refuse)
                .orElseGet(() -> switch (command) {
                    case OpenPeriod c -> open(c);
                    case ClosePeriod c -> close(c);
                    case RecordBenchmark c -> benchmark(c);
                });
    }

    public Kabupaten evolve(KabupatenEvent event, EventMeta meta, String eventId) {
        return switch (event) {
            case PeriodOpened e -> with(new Period(e.tahun(), e.masa()), new PeriodState.Open());
            case PeriodClosed e ->
                closing(e)
                        .with(
                                new Period(e.tahun(), e.masa()),
                                new PeriodState.Closed(meta.actor().subject(), meta.recordedAt()));
            case BenchmarkRecorded ignored -> this;
        };
    }

    private Decision<KabupatenEvent> open(OpenPeriod c) {
        return Decision.rules()
                .refuseIf(
                        () -> period(c.tahun(), c.masa()).isOpen(),
                        () -> Refusal.of(RefusalCode.PERIOD_ALREADY_OPEN, "tahun", c.tahun())
                                .with("masa", c.masa()))
                .accept(() -> new PeriodOpened(c.tahun(), c.masa(), c.due()));
    }

    private Decision<KabupatenEvent> close(ClosePeriod c) {
        PeriodState state = period(c.tahun(), c.masa());
        return Decision.rules()
                .refuseIf(() -> !state.isOpen(), () -> Refusal.wrongState(c.masa(), state.label(), List.of("OPEN")))
                .accept(() -> new PeriodClosed(c.tahun(), c.masa()));
    }

    private static Decision<KabupatenEvent> benchmark(RecordBenchmark c) {
        return Decision.rules()
                .refuseIf(
                        () -> !c.satuan().admits(c.value()),
                        () -> Refusal.outOfDomain(c.indikator().value(), c.value(), c.satuan()))
                .accept(() -> new BenchmarkRecorded(
                        c.tahun(), c.indikator(), c.lingkup(), c.value(), c.satuan(), c.source()));
    }

    private Optional<PeriodState> own(TahunAnggaran tahun, Masa masa) {
        return Optional.ofNullable(periods.get(new Period(tahun, masa)));
    }

    /** A closed year leaves no quarter of it open; quarters closed by themselves keep their own closing. */
    private Kabupaten closing(PeriodClosed e) {
        if (e.masa().isQuarter()) {
            return this;
        }
        SortedMap<Period, PeriodState> next = new TreeMap<>(periods);
        next.entrySet()
                .removeIf(p ->
                        p.getKey().tahun().equals(e.tahun()) && p.getValue().isOpen());
        return new Kabupaten(next);
    }

    private Kabupaten with(Period period, PeriodState state) {
        Map<Period, PeriodState> next = new TreeMap<>(periods);
        next.put(period, state);
        return new Kabupaten(new TreeMap<>(next));
    }
}
