package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.KeyChain;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.NotYet;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evidence bundles: the events of a kecamatan's year and all that it rests on, with proofs to the newest checkpoint. */
@Component
public final class Bundles {
    private static final int BATCH = 500;

    private final EventLog log;
    private final KeptTree tree;
    private final KeyRing keys;
    private final Evidence evidence;
    private final Bulkhead heavyReads;

    Bundles(EventLog log, KeptTree tree, KeyRing keys, Evidence evidence, Bulkhead heavyReads) {
        this.log = log;
        this.tree = tree;
        this.keys = keys;
        this.evidence = evidence;
        this.heavyReads = heavyReads;
    }

    /**
     * A bundle that is complete but not yet written to anywhere. Events are as they are stored now: what somebody changed reaches the
     * auditor, whose verifier names it; a version that is none any more is the bundle's 0.
     *
     * @throws NotYet before the first checkpoint
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others read so much
     */
    public BundleWriter of(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        WitnessedCheckpoint checkpoint = evidence.newest();
        Collection<StreamId> streams = streams(kecamatan, tahun);
        return heavyReads.run(() -> collect(checkpoint, streams));
    }

    /**
     * What a bundle would hold, to be compared with a bundle that came from somewhere: no signature covers where it ends.
     *
     * @param events how many
     * @param lastId of the last one in log order; null without events
     * @param checkpoint what its proofs lead to
     */
    public record Contents(long events, @Nullable String lastId, WitnessedCheckpoint checkpoint) {}

    /**
     * What {@link #of} would hold now.
     *
     * @throws NotYet before the first checkpoint
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others read so much
     */
    public Contents contents(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        WitnessedCheckpoint checkpoint = evidence.newest();
        Collection<StreamId> streams = streams(kecamatan, tahun);
        return heavyReads.run(() -> {
            List<String> ids = new ArrayList<>();
            try {
                walk(checkpoint, streams, (index, row) -> ids.add(row.eventId()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Contents(ids.size(), ids.isEmpty() ? null : ids.getLast(), checkpoint);
        });
    }

    private Collection<StreamId> streams(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return KecamatanYear.streams(
                kecamatan,
                tahun,
                log.streamsOf(kecamatan).stream()
                        .flatMap(stream -> stream.periode().stream())
                        .distinct()
                        .toList());
    }

    private BundleWriter collect(WitnessedCheckpoint checkpoint, Collection<StreamId> streams) {
        try {
            BundleWriter writer =
                    BundleWriter.begin(chain(Objects.requireNonNull(checkpoint.keyNumber())), checkpoint.note());
            try {
                add(writer, checkpoint, streams);
                return writer;
            } catch (IOException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyChain chain(int upTo) {
        List<KeyRing.TrustedKey> chain = keys.keys().subList(0, upTo);
        return new KeyChain(
                chain.stream().map(KeyRing.TrustedKey::key).toList(),
                chain.stream()
                        .flatMap(key -> Stream.ofNullable(key.succession()))
                        .toList());
    }

    private void add(BundleWriter writer, WitnessedCheckpoint checkpoint, Collection<StreamId> streams)
            throws IOException {
        TreeProofs proofs = new TreeProofs(tree.hashes());
        walk(
                checkpoint,
                streams,
                (index, row) -> writer.add(bundled(index, row), proofs.inclusion(index, checkpoint.treeSize())));
    }

    /** What is done with an event and the leaf it is. */
    private interface Step {
        void take(long index, LogRow row) throws IOException;
    }

    /** Through the events that a checkpoint covers, in log order. */
    private void walk(WitnessedCheckpoint checkpoint, Collection<StreamId> streams, Step step) throws IOException {
        long position = 0;
        for (List<LogRow> rows = log.rows(streams, position, BATCH);
                !rows.isEmpty();
                rows = log.rows(streams, position, BATCH)) {
            Map<String, Long> indexes = indexes(rows);
            for (LogRow row : rows) {
                Long index = indexes.get(row.eventId());
                if (index != null && index < checkpoint.treeSize()) {
                    step.take(index, row);
                }
            }
            position = rows.getLast().position();
        }
    }

    private Map<String, Long> indexes(List<LogRow> rows) {
        return tree.leavesOf(rows.stream().map(LogRow::eventId).toList()).stream()
                .collect(Collectors.toMap(WitnessedLeaf::eventId, WitnessedLeaf::index, (a, b) -> a, HashMap::new));
    }

    private static BundledEvent bundled(long index, LogRow row) {
        return new BundledEvent(
                index,
                row.eventId(),
                row.position(),
                row.stream(),
                row.sequence(),
                row.eventName(),
                row.version(),
                row.recordedAt(),
                BundledEvent.stored(row.payload()),
                BundledEvent.stored(row.metadata()));
    }
}
