package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.kabupaten.KabupatenAggregate;
import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.command.renstra.RenstraAggregate;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.command.store.KeptStates.State;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stream of a kecamatan may know of others, as they stand when a command for it comes in: a year the kabupaten's periods and the
 * Renstra that covers it, a plan the other plans. They are other consistency boundaries, so what happens meanwhile may be seen or not.
 */
final class Neighbours {
    private final EventLog log;
    private final KeptStates kept;

    Neighbours(EventLog log, KeptStates kept) {
        this.log = log;
        this.kept = kept;
    }

    /** How many events a stream has by now. */
    long lengthOf(StreamId stream) {
        return log.length(stream);
    }

    Surroundings of(StreamId stream) {
        KodeKecamatan kecamatan = stream.kecamatan().orElseThrow();
        TahunAnggaran tahun = stream.tahun().orElseThrow();
        return new Surroundings(kabupaten(kecamatan), renstra(kecamatan, tahun));
    }

    PlansAround plansAround(StreamId stream) {
        return new PlansAround(plans(stream.kecamatan().orElseThrow())
                .map(id -> id.periode().orElseThrow())
                .toList());
    }

    private Stream<StreamId> plans(KodeKecamatan kecamatan) {
        return log.plansOf(kecamatan).stream();
    }

    private Kabupaten kabupaten(KodeKecamatan kecamatan) {
        StreamId id = StreamId.kabupaten(kecamatan.kabupaten());
        State<Kabupaten> known =
                kept.find(id.value(), Kabupaten.class).orElseGet(() -> new State<>(0, Kabupaten.initial()));
        Kabupaten state = known.state();
        List<Recorded<DomainEvent>> since = log.readFrom(id, known.length());
        for (Recorded<DomainEvent> recorded : since) {
            if (recorded.event() instanceof KabupatenEvent event) {
                state = state.evolve(event, recorded.meta(), recorded.id());
            }
        }
        kept.keep(id.value(), known.length() + since.size(), state, KabupatenAggregate::in);
        return state;
    }

    private Optional<Renstra> renstra(KodeKecamatan kecamatan, TahunAnggaran tahun) {
        return plans(kecamatan)
                .filter(id -> id.periode().orElseThrow().contains(tahun))
                .findFirst()
                .map(this::renstra);
    }

    private Renstra renstra(StreamId id) {
        State<Renstra> known = kept.find(id.value(), Renstra.class).orElseGet(() -> new State<>(0, Renstra.initial()));
        Renstra state = known.state();
        List<Recorded<DomainEvent>> since = log.readFrom(id, known.length());
        for (Recorded<DomainEvent> recorded : since) {
            if (recorded.event() instanceof RenstraEvent event) {
                state = state.evolve(event, recorded.meta(), recorded.id());
            }
        }
        kept.keep(id.value(), known.length() + since.size(), state, RenstraAggregate::in);
        return state;
    }
}
