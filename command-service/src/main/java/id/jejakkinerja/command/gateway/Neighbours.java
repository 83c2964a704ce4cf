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
import id.jejakkinerja.runtime.database.RoundTrip;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What a stream of a kecamatan may know of others, as they stand when a command for it comes in: a year the kabupaten's periods and the
 * Renstra that covers it, a plan the other plans. They are other consistency boundaries, so what happens meanwhile may be seen or not.
 */
final class Neighbours {
    private final DataSource commandDataSource;
    private final EventLog log;
    private final KeptStates kept;

    /** The plans that kecamatan had when they were last asked for; tells what to ask for together with whether it is still so. */
    private final Map<KodeKecamatan, List<StreamId>> lastPlans = new ConcurrentHashMap<>();

    Neighbours(DataSource commandDataSource, KeptStates kept) {
        this.commandDataSource = commandDataSource;
        this.log = new EventLog(commandDataSource, EventTable.STORE);
        this.kept = kept;
    }

    /** What a year may know. */
    Supplier<Surroundings> of(StreamId stream, RoundTrip trip) {
        KodeKecamatan kecamatan = stream.kecamatan().orElseThrow();
        Supplier<Kabupaten> kabupaten = kabupaten(kecamatan, trip);
        Supplier<Optional<Renstra>> renstra = renstra(kecamatan, stream.tahun().orElseThrow(), trip);
        return () -> new Surroundings(kabupaten.get(), renstra.get());
    }

    /** What a plan may know. */
    Supplier<PlansAround> plansAround(StreamId stream, RoundTrip trip) {
        Supplier<List<StreamId>> plans = log.plansOf(stream.kecamatan().orElseThrow(), trip);
        return () -> new PlansAround(
                plans.get().stream().map(id -> id.periode().orElseThrow()).toList());
    }

    private Supplier<Kabupaten> kabupaten(KodeKecamatan kecamatan, RoundTrip trip) {
        return folded(
                StreamId.kabupaten(kecamatan.kabupaten()),
                Kabupaten.class,
                trip,
                Kabupaten.initial(),
                (state, recorded) -> recorded.event() instanceof KabupatenEvent event
                        ? state.evolve(event, recorded.meta(), recorded.id())
                        : state,
                KabupatenAggregate::in);
    }

    private Supplier<Renstra> renstra(StreamId id, RoundTrip trip) {
        return folded(
                id,
                Renstra.class,
                trip,
                Renstra.initial(),
                (state, recorded) -> recorded.event() instanceof RenstraEvent event
                        ? state.evolve(event, recorded.meta(), recorded.id())
                        : state,
                RenstraAggregate::in);
    }

    /** The plan of the year, asked for on the same trip where it is the one that it was last time. */
    private Supplier<Optional<Renstra>> renstra(KodeKecamatan kecamatan, TahunAnggaran tahun, RoundTrip trip) {
        Supplier<List<StreamId>> plans = log.plansOf(kecamatan, trip);
        Optional<StreamId> expected = covering(tahun, lastPlans.getOrDefault(kecamatan, List.of()));
        Optional<Supplier<Renstra>> asked = expected.map(id -> renstra(id, trip));
        return () -> {
            lastPlans.put(kecamatan, plans.get());
            Optional<StreamId> found = covering(tahun, plans.get());
            return found.equals(expected) ? asked.map(Supplier::get) : found.map(this::renstraAlone);
        };
    }

    private static Optional<StreamId> covering(TahunAnggaran tahun, List<StreamId> plans) {
        return plans.stream()
                .filter(id -> id.periode().orElseThrow().contains(tahun))
                .findFirst();
    }

    private Renstra renstraAlone(StreamId id) {
        RoundTrip trip = new RoundTrip();
        Supplier<Renstra> renstra = renstra(id, trip);
        trip.send(commandDataSource);
        return renstra.get();
    }

    /** A state that goes on from the one that is kept. */
    private <S> Supplier<S> folded(
            StreamId id,
            Class<S> type,
            RoundTrip trip,
            S initial,
            BiFunction<S, Recorded<DomainEvent>, S> evolve,
            BiFunction<String, S, Object> aggregate) {
        State<S> known = kept.find(id.value(), type).orElseGet(() -> new State<>(0, initial));
        Supplier<List<Recorded<DomainEvent>>> since = log.readFrom(id, known.length(), trip);
        return () -> {
            S state = known.state();
            for (Recorded<DomainEvent> recorded : since.get()) {
                state = evolve.apply(state, recorded);
            }
            kept.keep(id.value(), known.length() + since.get().size(), state, aggregate);
            return state;
        };
    }
}
