package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.projection.FoldedStream;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.projection.RowJson;
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
    private static final String STREAMS = "folded_stream";

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
            LiveStates.Snapshot<LiveStates.Rows> seen = live.rows(
                    kecamatan, tahun, (code, known) -> streams(code, tahun, Stream.of(known, log.streamsOf(code))));
            Sides sides = new Sides(tahun, seen.value(), seen.reached().position(), log.head());
            StreamId shared = StreamId.kabupaten(kabupaten);
            Lipatan common = sides.fold(Set.of(shared));
            List<PerKecamatan> parts =
                    kecamatan.stream().map(code -> sides.of(code, common)).toList();
            return new HasilUlang(
                    tahun,
                    seen.reached(),
                    common.events()
                            + parts.stream().mapToLong(PerKecamatan::events).sum(),
                    Duration.ofNanos(System.nanoTime() - began),
                    differences(
                            shared,
                            seen.value().streams().get(shared),
                            common.streams().get(shared)),
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

    private static List<Difference> differences(
            StreamId stream, @Nullable FoldedStream seen, @Nullable FoldedStream anew) {
        return Difference.between(
                STREAMS,
                stream.value(),
                seen == null ? null : RowJson.compared(seen),
                anew == null ? null : RowJson.compared(anew));
    }

    /** What readers see, and the log that it must follow from. */
    private final class Sides {
        private final TahunAnggaran tahun;
        private final LiveStates.Rows seen;
        private final long reached;
        private final long head;

        private Sides(TahunAnggaran tahun, LiveStates.Rows seen, long reached, long head) {
            this.tahun = tahun;
            this.seen = seen;
            this.reached = reached;
            this.head = head;
        }

        Lipatan fold(Set<StreamId> streams) {
            return Lipatan.of(log.read(streams, head), reached, seen.streams());
        }

        PerKecamatan of(KodeKecamatan kecamatan, Lipatan common) {
            Set<StreamId> own = new TreeSet<>(
                    streams(kecamatan, tahun, Stream.of(seen.streams().keySet(), log.streamsOf(kecamatan))));
            own.remove(StreamId.kabupaten(kecamatan.kabupaten()));
            Lipatan folded = fold(own);
            List<Difference> differences = new ArrayList<>();
            own.forEach(id -> differences.addAll(
                    differences(id, seen.streams().get(id), folded.streams().get(id))));
            differences.addAll(Difference.between(
                    "capaian",
                    kecamatan + ":" + tahun,
                    seen.capaian().get(kecamatan),
                    consolidated(kecamatan, folded)));
            SelTabel cells = new SelTabel();
            Map<StreamId, FoldedStream> live = new TreeMap<>(seen.streams());
            live.keySet()
                    .retainAll(KecamatanYear.streams(
                            kecamatan,
                            tahun,
                            own.stream().flatMap(id -> id.periode().stream()).toList()));
            Map<StreamId, FoldedStream> anew = new TreeMap<>(folded.streams());
            anew.putAll(common.streams());
            cells.compare(year(kecamatan, live), year(kecamatan, anew));
            differences.addAll(cells.differences());
            return new PerKecamatan(kecamatan, folded.events(), cells.cells(), differences);
        }

        /** As the projection makes it: of a year that has begun, by the kecamatan's own streams. */
        private @Nullable String consolidated(KodeKecamatan kecamatan, Lipatan folded) {
            KecamatanYear year = year(kecamatan, folded.streams());
            return year.hasBegun() ? RowJson.compared(CapaianRow.of(year)) : null;
        }

        private KecamatanYear year(KodeKecamatan kecamatan, Map<StreamId, FoldedStream> streams) {
            return KecamatanYear.of(
                    kecamatan,
                    tahun,
                    streams.values().stream().map(FoldedStream::state).toList());
        }
    }
}
