package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the kabupaten decides and measures for all its kecamatan.
 *
 * @param periods the last opening or closing of each period itself
 * @param benchmarks the latest value of each scope
 */
public record KabupatenState(
        StreamId stream,
        SortedMap<TahunAnggaran, SortedMap<Masa, PeriodeLapor>> periods,
        SortedMap<TahunAnggaran, SortedMap<IndikatorId, SortedMap<Lingkup, Pembanding>>> benchmarks,
        LogPosition reached)
        implements StreamState {

    public KabupatenState {
        periods = Sorted.copy(periods);
        benchmarks = Sorted.copy(benchmarks);
    }

    public static KabupatenState initial(StreamId stream) {
        return new KabupatenState(stream, Sorted.empty(), Sorted.empty(), LogPosition.START);
    }

    public KabupatenState evolve(KabupatenEvent event, Origin origin) {
        return switch (event) {
            case PeriodOpened e -> withPeriod(e.tahun(), e.masa(), new PeriodeLapor(true, e.due(), origin));
            case PeriodClosed e -> close(e, origin);
            case BenchmarkRecorded e -> withBenchmark(e, origin);
        };
    }

    /** A quarter's own state, else that of its year; empty when neither was ever opened. */
    public Optional<PeriodeLapor> period(TahunAnggaran tahun, Masa masa) {
        SortedMap<Masa, PeriodeLapor> ofYear = periods.getOrDefault(tahun, Sorted.empty());
        return Optional.ofNullable(ofYear.get(masa)).or(() -> Optional.ofNullable(ofYear.get(Masa.TAHUN)));
    }

    /** The last day for a report, as it was set for itself: that of a year says nothing about its quarters. */
    public Optional<LocalDate> due(TahunAnggaran tahun, Masa masa) {
        return Optional.ofNullable(periods.getOrDefault(tahun, Sorted.empty()).get(masa))
                .map(PeriodeLapor::due);
    }

    /** The benchmarks of an indicator in a year, widest scope first. */
    public SortedMap<Lingkup, Pembanding> benchmarks(TahunAnggaran tahun, IndikatorId indikator) {
        SortedMap<IndikatorId, SortedMap<Lingkup, Pembanding>> ofYear = benchmarks.getOrDefault(tahun, Sorted.empty());
        return ofYear.getOrDefault(indikator, Sorted.empty());
    }

    /** A year that closes takes along the quarters that were opened by themselves; one closed by itself stays so. */
    private KabupatenState close(PeriodClosed e, Origin origin) {
        KabupatenState next = withPeriod(e.tahun(), e.masa(), new PeriodeLapor(false, dueOf(e), origin));
        if (e.masa() != Masa.TAHUN) {
            return next;
        }
        SortedMap<Masa, PeriodeLapor> left = new TreeMap<>(next.periods.getOrDefault(e.tahun(), Sorted.empty()));
        left.values().removeIf(PeriodeLapor::open);
        return new KabupatenState(stream, Sorted.with(periods, e.tahun(), left), benchmarks, next.reached);
    }

    private @Nullable LocalDate dueOf(PeriodClosed e) {
        return period(e.tahun(), e.masa()).map(PeriodeLapor::due).orElse(null);
    }

    private KabupatenState withPeriod(TahunAnggaran tahun, Masa masa, PeriodeLapor period) {
        return new KabupatenState(
                stream, Sorted.with(periods, tahun, masa, period), benchmarks, LogPosition.of(period.origin()));
    }

    private KabupatenState withBenchmark(BenchmarkRecorded e, Origin origin) {
        Pembanding value = new Pembanding(e.value(), e.satuan(), e.source(), origin);
        SortedMap<IndikatorId, SortedMap<Lingkup, Pembanding>> ofYear =
                benchmarks.getOrDefault(e.tahun(), Sorted.empty());
        return new KabupatenState(
                stream,
                periods,
                Sorted.with(benchmarks, e.tahun(), Sorted.with(ofYear, e.indikator(), e.lingkup(), value)),
                LogPosition.of(origin));
    }
}
