package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a table about a kecamatan's year may know. Fold the events up to a position and it is the view at that position; fold
 * only events with an effective date up to D and it is what was in force on D.
 *
 * @param renstra of the period that covers the year, with all its versions
 * @param iku of the period that covers the year
 * @param years the year itself and the two before it, as far as they have events
 * @param kabupaten periods and benchmarks
 * @param reached the last event included
 */
public record KecamatanYear(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        @Nullable RenstraState renstra,
        @Nullable IkuState iku,
        SortedMap<TahunAnggaran, TahunState> years,
        @Nullable KabupatenState kabupaten,
        LogPosition reached) {

    private static final int YEARS = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public KecamatanYear {
        years = Sorted.copy(years);
    }

    /** The year and the two before it, oldest first. */
    public static SortedSet<TahunAnggaran> years(TahunAnggaran tahun) {
        SortedSet<TahunAnggaran> years = new TreeSet<>();
        for (int back = 0; back < YEARS && tahun.value() - back >= FIRST_YEAR; back++) {
            years.add(tahun.minus(back));
        }
        return years;
    }

    /** The years that a year is one of the {@link #years} of: itself first. */
    public static Stream<TahunAnggaran> lookingBack(TahunAnggaran tahun) {
        return IntStream.range(tahun.value(), Math.min(tahun.value() + YEARS, LAST_YEAR + 1))
                .mapToObj(TahunAnggaran::new);
    }

    /**
     * The streams to read for a kecamatan's year.
     *
     * @param periods the periods the kecamatan has plans for; those that do not cover the year are left out
     */
    public static SortedSet<StreamId> streams(
            KodeKecamatan kecamatan, TahunAnggaran tahun, Collection<PeriodeRenstra> periods) {
        SortedSet<StreamId> streams = new TreeSet<>();
        years(tahun).forEach(y -> streams.add(StreamId.tahunKinerja(kecamatan, y)));
        streams.add(StreamId.kabupaten(kecamatan.kabupaten()));
        periods.stream().filter(p -> p.contains(tahun)).forEach(p -> {
            streams.add(StreamId.renstra(kecamatan, p));
            streams.add(StreamId.iku(kecamatan, p));
        });
        return streams;
    }

    /** Whether a stream is one of those to read for a kecamatan's year. */
    public static boolean concerns(KodeKecamatan kecamatan, TahunAnggaran tahun, StreamId stream) {
        return streams(kecamatan, tahun, stream.periode().stream().toList()).contains(stream);
    }

    /** Puts states together; those of other streams are left out. Where two plans cover the year, the later period counts. */
    public static KecamatanYear of(
            KodeKecamatan kecamatan, TahunAnggaran tahun, Collection<? extends StreamState> states) {
        Builder builder = new Builder();
        states.stream()
                .filter(s -> concerns(kecamatan, tahun, s.stream()))
                .sorted(Comparator.comparing(StreamState::stream))
                .forEach(builder::add);
        return builder.build(kecamatan, tahun);
    }

    /** Folds events, which must come in log order; those of other streams are left out. */
    public static KecamatanYear fold(
            KodeKecamatan kecamatan, TahunAnggaran tahun, Iterable<? extends Recorded<?>> events) {
        SortedMap<StreamId, StreamState> states = new TreeMap<>();
        Map<StreamId, Boolean> wanted = new HashMap<>();
        for (Recorded<?> event : events) {
            if (wanted.computeIfAbsent(event.stream(), s -> concerns(kecamatan, tahun, s))) {
                StreamState before = states.computeIfAbsent(event.stream(), StreamState::initial);
                states.put(event.stream(), before.evolve(event));
            }
        }
        return of(kecamatan, tahun, states.values());
    }

    /** The same knowledge, stated at a later position: a reader that has read further without finding anything about this year. */
    public KecamatanYear at(long position, @Nullable Instant recordedAt) {
        return new KecamatanYear(
                kecamatan, tahun, renstra, iku, years, kabupaten, reached.later(new LogPosition(position, recordedAt)));
    }

    public long position() {
        return reached.position();
    }

    /** When the last event included was recorded; null when there is none. */
    public @Nullable Instant recordedAt() {
        return reached.recordedAt();
    }

    /** The year itself, empty when nothing happened in it. */
    public TahunState current() {
        return year(tahun);
    }

    /** One of the years, empty when nothing happened in it. */
    public TahunState year(TahunAnggaran wanted) {
        TahunState known = years.get(wanted);
        return known == null ? TahunState.initial(StreamId.tahunKinerja(kecamatan, wanted)) : known;
    }

    /**
     * The year before, as far as this view knows it: its own plan and figures, and the Renstra and IKU only where they cover it. What it
     * looks back on itself may be missing.
     */
    public KecamatanYear before() {
        TahunAnggaran last = tahun.minus(1);
        boolean covered = periode().filter(p -> p.contains(last)).isPresent();
        return new KecamatanYear(
                kecamatan, last, covered ? renstra : null, covered ? iku : null, years, kabupaten, reached);
    }

    /** The Renstra version to plan by. */
    public Optional<RenstraVersion> renstraVersion() {
        return Optional.ofNullable(renstra).flatMap(RenstraState::current);
    }

    /** The years the Renstra covers. */
    public Optional<PeriodeRenstra> periode() {
        return Optional.ofNullable(renstra).flatMap(r -> r.stream().periode());
    }

    /** Whether anything happened in the year itself. */
    public boolean hasBegun() {
        return years.containsKey(tahun);
    }

    private static final class Builder {
        private @Nullable RenstraState renstra;
        private @Nullable IkuState iku;
        private @Nullable KabupatenState kabupaten;
        private final SortedMap<TahunAnggaran, TahunState> years = new TreeMap<>();
        private LogPosition reached = LogPosition.START;

        void add(StreamState state) {
            reached = reached.later(state.reached());
            switch (state) {
                case RenstraState s -> renstra = s;
                case IkuState s -> iku = s;
                case KabupatenState s -> kabupaten = s;
                case TahunState s -> s.stream().tahun().ifPresent(t -> years.put(t, s));
            }
        }

        KecamatanYear build(KodeKecamatan kecamatan, TahunAnggaran tahun) {
            return new KecamatanYear(kecamatan, tahun, renstra, iku, years, kabupaten, reached);
        }
    }
}
