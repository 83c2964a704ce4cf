package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.tabel.CapaianRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the live view. All of one read comes from one snapshot of the database, and how far the view is is asked first (see {@link Reach}). */
@Component
public class LiveStates {
    private final Kept kept;
    private final StreamRows streams;
    private final FoldedStates folded;
    private final CapaianEntries capaian;
    private final Reach reach;

    LiveStates(KeptRows kept, StreamRows streams, FoldedStates folded, CapaianEntries capaian, Reach reach) {
        this.kept = kept;
        this.streams = streams;
        this.folded = folded;
        this.capaian = capaian;
        this.reach = reach;
    }

    /** The streams of a kecamatan that the live view knows. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
        return kept.streamsOf(kecamatan);
    }

    /**
     * The states that a kecamatan's year needs, and how far they were read.
     *
     * @param wanted picks from the streams the kecamatan has
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot<List<StreamState>> states(
            KodeKecamatan kecamatan, Function<Set<StreamId>, Collection<StreamId>> wanted) {
        return reach.of(() -> statesOf(wanted.apply(streamsOf(kecamatan))));
    }

    /**
     * The states that the years of several kecamatan need, all from one moment.
     *
     * @param wanted picks from the streams a kecamatan has
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot<List<StreamState>> states(
            Collection<KodeKecamatan> kecamatan,
            BiFunction<KodeKecamatan, Set<StreamId>, Collection<StreamId>> wanted) {
        return reach.of(() -> {
            Set<StreamId> all = new TreeSet<>();
            kecamatan.forEach(code -> all.addAll(wanted.apply(code, streamsOf(code))));
            return statesOf(all);
        });
    }

    /** Streams that do not exist are left out. */
    private List<StreamState> statesOf(Collection<StreamId> ids) {
        return List.copyOf(folded.of(rowsOf(ids)).values());
    }

    private List<StreamRow> rowsOf(Collection<StreamId> ids) {
        return streams.findAllById(ids.stream().map(StreamId::value).toList());
    }

    /** What was read, and how far the live view was at that moment. */
    public record Snapshot<T>(T value, LogPosition reached) {}

    /** The consolidated rows of a kabupaten's year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot<List<CapaianRow>> capaian(KodeKabupaten kabupaten, TahunAnggaran tahun) {
        return reach.of(() -> capaian.findByTahunAndKecamatanStartingWith(tahun.value(), kabupaten + ".").stream()
                .map(entry -> RowJson.read(entry.capaian()))
                .toList());
    }

    /** The newest year of which anything is known of a kabupaten. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<TahunAnggaran> newest(KodeKabupaten kabupaten) {
        return capaian.newest(kabupaten + ".").map(TahunAnggaran::new);
    }

    /**
     * All that readers see of a year.
     *
     * @param streams by stream
     * @param capaian rows for comparing, by kecamatan
     */
    public record Rows(Map<StreamId, FoldedStream> streams, Map<KodeKecamatan, String> capaian) {
        public Rows {
            streams = Map.copyOf(streams);
            capaian = Map.copyOf(capaian);
        }
    }

    /**
     * What a year of some kecamatan is read from.
     *
     * @param wanted picks from the streams a kecamatan has
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot<Rows> rows(
            Collection<KodeKecamatan> kecamatan,
            TahunAnggaran tahun,
            BiFunction<KodeKecamatan, Set<StreamId>, Collection<StreamId>> wanted) {
        return reach.of(() -> {
            Set<StreamId> ids = new TreeSet<>();
            Map<KodeKecamatan, String> rows = new TreeMap<>();
            for (KodeKecamatan code : kecamatan) {
                ids.addAll(wanted.apply(code, streamsOf(code)));
                kept.entry(new CapaianKey(code.value(), tahun.value()))
                        .ifPresent(entry -> rows.put(code, RowJson.compared(entry)));
            }
            List<StreamRow> found = rowsOf(ids);
            Map<StreamId, StreamState> states = folded.of(found);
            return new Rows(
                    found.stream()
                            .collect(Collectors.toMap(
                                    StreamRow::id,
                                    row -> new FoldedStream(
                                            Objects.requireNonNull(states.get(row.id())),
                                            row.sequence(),
                                            row.position()))),
                    rows);
        });
    }

    /** Up to where the live view has folded every event. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public LogPosition reached() {
        return reach.now();
    }

    /** Events between two positions that the live view does not have. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public long missedBetween(long after, long upTo) {
        return reach.missedBetween(after, upTo);
    }
}
