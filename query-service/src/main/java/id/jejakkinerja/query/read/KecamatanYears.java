package id.jejakkinerja.query.read;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A kecamatan's year, or the year of all of them, at any moment. Live reads go on from states folded before, all others fold the log. */
@Component
public class KecamatanYears {
    private final LiveStates live;
    private final EventLog log;
    private final CatchUp catchUp;
    private final Bulkhead heavyReads;
    private final Bulkhead reads;

    KecamatanYears(LiveStates live, EventLog log, CatchUp catchUp, Bulkhead heavyReads, Bulkhead reads) {
        this.live = live;
        this.log = log;
        this.catchUp = catchUp;
        this.heavyReads = heavyReads;
        this.reads = reads;
    }

    /**
     * A kecamatan's year; one without events is a year about which nothing is known.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading
     */
    public KecamatanYear of(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment) {
        if (moment instanceof Moment.Live) {
            // whoever waits for the live view holds no connection meanwhile, and so no place
            catchUp.await();
            return reads.run(() -> live(kecamatan, tahun));
        }
        return reads.run(
                () -> folded(kecamatan, tahun, moment, position(moment)).year());
    }

    /** How far the log has to be read for a moment: to its end where things recorded later may still count. */
    public long position(Moment moment) {
        return switch (moment) {
            case Moment.Live ignored -> log.head();
            case Moment.InForceOn ignored -> log.head();
            case Moment.AtPosition at -> Math.min(at.position(), log.head());
            case Moment.AsOf asOf -> log.positionAt(asOf.instant());
        };
    }

    /**
     * As {@link #fromZero(KodeKecamatan, TahunAnggaran, Moment, long)}, as far as the log goes at that moment; live, as far as the live
     * view does.
     */
    public FromZero fromZero(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment) {
        if (moment instanceof Moment.Live) {
            catchUp.await();
            return fromZero(kecamatan, tahun, moment, live.reached().position());
        }
        return fromZero(kecamatan, tahun, moment, position(moment));
    }

    /**
     * A kecamatan's year folded from its first event on, whatever the live view has folded, and the events it was folded from.
     *
     * @param upTo last position to fold
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading
     */
    public FromZero fromZero(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment, long upTo) {
        return reads.run(() -> folded(kecamatan, tahun, moment, upTo));
    }

    private FromZero folded(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment, long upTo) {
        List<Recorded<DomainEvent>> events = read(kecamatan, tahun, upTo);
        if (moment instanceof Moment.InForceOn on) {
            events = inForce(events, on);
        }
        return new FromZero(at(KecamatanYear.fold(kecamatan, tahun, events), upTo), events);
    }

    /**
     * A year that owes nothing to what was folded before.
     *
     * @param events in log order
     */
    public record FromZero(KecamatanYear year, List<Recorded<DomainEvent>> events) {
        public FromZero {
            events = List.copyOf(events);
        }
    }

    /** As {@link FromZero}, of all kecamatan of a kabupaten. */
    public record AllFromZero(KabupatenYear year, List<Recorded<DomainEvent>> events) {
        public AllFromZero {
            events = List.copyOf(events);
        }
    }

    /**
     * The year of all kecamatan folded from their first events on, and the events it was folded from: each once, also those of the
     * kabupaten, which all of them share.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading that much
     */
    public AllFromZero allFromZero(KodeKabupaten kabupaten, TahunAnggaran tahun, Moment moment) {
        return heavyReads.run(() -> {
            List<FromZero> parts = parts(kabupaten, tahun, moment);
            SortedMap<Long, Recorded<DomainEvent>> events = new TreeMap<>();
            parts.forEach(part -> part.events().forEach(e -> events.put(e.position(), e)));
            return new AllFromZero(together(kabupaten, tahun, parts).consolidated(), List.copyOf(events.values()));
        });
    }

    /**
     * The year of all kecamatan of a kabupaten.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when it would have to be folded and too many others are at that
     */
    public KabupatenYear kabupaten(KodeKabupaten kabupaten, TahunAnggaran tahun, Moment moment) {
        if (moment instanceof Moment.Live) {
            catchUp.await();
            LiveStates.Snapshot<List<CapaianRow>> rows = reads.run(() -> live.capaian(kabupaten, tahun));
            return KabupatenYear.of(kabupaten, tahun, rows.value(), rows.reached());
        }
        return heavyReads.run(() -> folded(kabupaten, tahun, moment).consolidated());
    }

    /**
     * The years of all kecamatan of a kabupaten, each with all that is known of it. For what the consolidated rows do not hold.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading that much
     */
    public KabupatenRinci rinci(KodeKabupaten kabupaten, TahunAnggaran tahun, Moment moment) {
        return heavyReads.run(
                () -> moment instanceof Moment.Live ? live(kabupaten, tahun) : folded(kabupaten, tahun, moment));
    }

    private KabupatenRinci folded(KodeKabupaten kabupaten, TahunAnggaran tahun, Moment moment) {
        return together(kabupaten, tahun, parts(kabupaten, tahun, moment));
    }

    /** All as far as the log goes at one moment, which is looked up once: it may grow while they are folded. */
    private List<FromZero> parts(KodeKabupaten kabupaten, TahunAnggaran tahun, Moment moment) {
        long upTo = position(moment);
        return codes(kabupaten).stream()
                .map(code -> folded(code, tahun, moment, upTo))
                .toList();
    }

    private static KabupatenRinci together(KodeKabupaten kabupaten, TahunAnggaran tahun, List<FromZero> parts) {
        return KabupatenRinci.of(
                kabupaten, tahun, parts.stream().map(FromZero::year).toList());
    }

    private KabupatenRinci live(KodeKabupaten kabupaten, TahunAnggaran tahun) {
        catchUp.await();
        List<KodeKecamatan> codes = codes(kabupaten);
        LiveStates.Snapshot<List<StreamState>> states =
                live.states(codes, (kecamatan, known) -> streams(kecamatan, tahun, known));
        return KabupatenRinci.of(
                kabupaten,
                tahun,
                codes.stream()
                        .map(code -> KecamatanYear.of(code, tahun, states.value())
                                .at(
                                        states.reached().position(),
                                        states.reached().recordedAt()))
                        .toList());
    }

    private static List<KodeKecamatan> codes(KodeKabupaten kabupaten) {
        return DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(code -> code.kabupaten().equals(kabupaten))
                .toList();
    }

    /** The years a kecamatan has figures for. */
    public SortedSet<TahunAnggaran> years(KodeKecamatan kecamatan) {
        return live.streamsOf(kecamatan).stream()
                .flatMap(id -> id.tahun().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Where the reports of some kecamatan stand now, in all their years.
     *
     * @throws id.jejakkinerja.runtime.edge.Busy when too many others are reading
     */
    public Pelaporan pelaporan(Collection<KodeKecamatan> kecamatan) {
        catchUp.await();
        LiveStates.Snapshot<List<StreamState>> states = reads.run(() -> live.states(
                kecamatan,
                (code, known) -> Stream.concat(
                                known.stream().filter(id -> id.tahun().isPresent()),
                                Stream.of(StreamId.kabupaten(code.kabupaten())))
                        .toList()));
        return Pelaporan.of(states.value(), states.reached());
    }

    private KecamatanYear live(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        LiveStates.Snapshot<List<StreamState>> states =
                live.states(kecamatan, known -> streams(kecamatan, tahun, known));
        return KecamatanYear.of(kecamatan, tahun, states.value())
                .at(states.reached().position(), states.reached().recordedAt());
    }

    private KecamatanYear at(KecamatanYear year, long position) {
        Instant recordedAt = log.recordedAt(position).orElse(null);
        return year.at(position, recordedAt);
    }

    private static List<Recorded<DomainEvent>> inForce(List<Recorded<DomainEvent>> events, Moment.InForceOn on) {
        return events.stream()
                .filter(e -> !e.meta().effectiveDate().isAfter(on.date()))
                .toList();
    }

    private List<Recorded<DomainEvent>> read(KodeKecamatan kecamatan, TahunAnggaran tahun, long position) {
        return log.read(streams(kecamatan, tahun, log.streamsOf(kecamatan)), position);
    }

    private static Collection<StreamId> streams(KodeKecamatan kecamatan, TahunAnggaran tahun, Set<StreamId> known) {
        return KecamatanYear.streams(
                kecamatan,
                tahun,
                known.stream().flatMap(id -> id.periode().stream()).distinct().toList());
    }
}
