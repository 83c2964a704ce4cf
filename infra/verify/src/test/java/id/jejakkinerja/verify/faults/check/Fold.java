package id.jejakkinerja.verify.faults.check;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.projection.RowJson;
import id.jejakkinerja.query.tabel.CapaianRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the live view should keep: a log folded from zero, in memory, without a token, a batch or a transaction. */
record Fold(List<Kept.Stream> streams, List<Kept.Capaian> capaian) {

    static Fold of(List<LogRow> log) {
        Map<StreamId, StreamState> states = new TreeMap<>();
        Map<StreamId, Recorded<DomainEvent>> last = new TreeMap<>();
        for (LogRow row : log) {
            Recorded<DomainEvent> event = row.recorded();
            states.put(
                    event.stream(),
                    states.computeIfAbsent(event.stream(), StreamState::initial).evolve(event));
            last.put(event.stream(), event);
        }
        return new Fold(streams(last), consolidated(states));
    }

    private static List<Kept.Stream> streams(Map<StreamId, Recorded<DomainEvent>> last) {
        List<Kept.Stream> rows = new ArrayList<>();
        last.forEach((stream, event) -> rows.add(new Kept.Stream(
                stream.value(), event.sequence(), event.position(), event.meta().recordedAt())));
        return rows;
    }

    /** One row for every year that anything happened in. */
    private static List<Kept.Capaian> consolidated(Map<StreamId, StreamState> states) {
        List<Kept.Capaian> rows = new ArrayList<>();
        Map<KodeKecamatan, List<StreamState>> own = states.values().stream()
                .filter(state -> state.stream().kecamatan().isPresent())
                .collect(Collectors.groupingBy(
                        state -> state.stream().kecamatan().orElseThrow()));
        states.keySet().stream().filter(StreamId::isTahunKinerja).forEach(stream -> {
            KodeKecamatan kecamatan = stream.kecamatan().orElseThrow();
            TahunAnggaran tahun = stream.tahun().orElseThrow();
            CapaianRow row = CapaianRow.of(KecamatanYear.of(kecamatan, tahun, own.getOrDefault(kecamatan, List.of())));
            rows.add(new Kept.Capaian(
                    kecamatan.value(), tahun.value(), row.reached().position(), RowJson.write(row)));
        });
        return rows;
    }
}
