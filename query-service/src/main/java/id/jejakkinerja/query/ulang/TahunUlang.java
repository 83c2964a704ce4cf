package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.projection.KeptRow;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.read.CatchUp;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.ulang.HasilUlang.PerKecamatan;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds a year from zero and compares it with what readers see of it, at the same position. */
@Component
public class TahunUlang {
    private static final String STATES = "stream_state";

    private final LiveStates live;
    private final EventLog log;
    private final CatchUp catchUp;
    private final Bulkhead heavyReads;

    TahunUlang(LiveStates live, EventLog log, CatchUp catchUp, Bulkhead heavyReads) {
        this.live = live;
        this.log = log;
        this.catchUp = catchUp;
        this.heavyReads = heavyReads;
    }

    /**
     * Some kecamatan of one kabupaten.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading that much
     */
    public HasilUlang of(KodeKabupaten kabupaten, Collection<KodeKecamatan> kecamatan, TahunAnggaran tahun) {
        return heavyReads.run(() -> {
            long began = System.nanoTime();
            catchUp.await();
            LiveStates.Snapshot<LiveStates.Rows> kept = live.rows(
                    kecamatan, tahun, (code, known) -> streams(code, tahun, Stream.of(known, log.streamsOf(code))));
            Sides sides = new Sides(tahun, kept.value(), kept.reached().position(), log.head());
            StreamId shared = StreamId.kabupaten(kabupaten);
            Lipatan common = sides.fold(Set.of(shared));
            List<PerKecamatan> parts =
                    kecamatan.stream().map(code -> sides.of(code, common)).toList();
            return new HasilUlang(
                    tahun,
                    kept.reached(),
                    common.events()
                            + parts.stream().mapToLong(PerKecamatan::events).sum(),
                    Duration.ofNanos(System.nanoTime() - began),
                    rows(
                            STATES,
                            shared.value(),
                            kept.value().states().get(shared),
                            common.states().get(shared)),
                    parts);
        });
    }

    /** Of whatever either side knows: a stream that only one of them has is a difference, too. */
    private static Set<StreamId> streams(KodeKecamatan kecamatan, TahunAnggaran tahun, Stream<Set<StreamId>> known) {
        return KecamatanYear.streams(
                kecamatan,
                tahun,
                known.flatMap(Set::stream)
                        .flatMap(id -> id.periode().stream())
                        .distinct()
                        .toList());
    }

    private static List<Difference> rows(
            String part, String key, @Nullable KeptRow<?> kept, @Nullable KeptRow<?> anew) {
        return Difference.between(part, key, kept == null ? null : kept.json(), anew == null ? null : anew.json());
    }

    /** What readers see, and the log that it must follow from. */
    private final class Sides {
        private final TahunAnggaran tahun;
        private final LiveStates.Rows kept;
        private final long reached;
        private final long head;

        private Sides(TahunAnggaran tahun, LiveStates.Rows kept, long reached, long head) {
            this.tahun = tahun;
            this.kept = kept;
            this.reached = reached;
            this.head = head;
        }

        Lipatan fold(Set<StreamId> streams) {
            return Lipatan.of(log.read(streams, head), reached, kept.states());
        }

        PerKecamatan of(KodeKecamatan kecamatan, Lipatan common) {
            Set<StreamId> own = new TreeSet<>(
                    streams(kecamatan, tahun, Stream.of(kept.states().keySet(), log.streamsOf(kecamatan))));
            own.remove(StreamId.kabupaten(kecamatan.kabupaten()));
            Lipatan folded = fold(own);
            List<Difference> differences = new ArrayList<>();
            own.forEach(id -> differences.addAll(rows(
                    STATES, id.value(), kept.states().get(id), folded.states().get(id))));
            differences.addAll(rows(
                    "capaian",
                    kecamatan + ":" + tahun,
                    kept.capaian().get(kecamatan.value()),
                    consolidated(kecamatan, folded)));
            SelTabel cells = new SelTabel();
            Map<StreamId, KeptRow<StreamState>> seen = new TreeMap<>(kept.states());
            seen.keySet()
                    .retainAll(KecamatanYear.streams(
                            kecamatan,
                            tahun,
                            own.stream().flatMap(id -> id.periode().stream()).toList()));
            // what nobody can read is no table either, and is named above
            if (seen.values().stream().allMatch(row -> row.value() != null)) {
                Map<StreamId, KeptRow<StreamState>> anew = new TreeMap<>(folded.states());
                anew.putAll(common.states());
                cells.compare(year(kecamatan, seen), year(kecamatan, anew));
            }
            differences.addAll(cells.differences());
            return new PerKecamatan(kecamatan, folded.events(), cells.cells(), differences);
        }

        /** As the projection makes it: of a year that has begun, by the kecamatan's own streams. */
        private @Nullable KeptRow<CapaianRow> consolidated(KodeKecamatan kecamatan, Lipatan folded) {
            KecamatanYear year = year(kecamatan, folded.states());
            return year.hasBegun() ? KeptRow.of(CapaianRow.of(year)) : null;
        }

        private KecamatanYear year(KodeKecamatan kecamatan, Map<StreamId, KeptRow<StreamState>> rows) {
            return KecamatanYear.of(
                    kecamatan,
                    tahun,
                    rows.values().stream()
                            .flatMap(row -> Stream.ofNullable(row.value()))
                            .toList());
        }
    }
}
