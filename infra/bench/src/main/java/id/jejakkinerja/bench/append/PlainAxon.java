package id.jejakkinerja.bench.append;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.bench.platform.PlainJpa;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.command.tahunkinerja.TahunKinerja;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The same decision in Axon as it comes: JPA event store, Jackson, everything else as Axon configures it. Nothing claims command ids
 * here, and the neighbours are read once, which both favour it.
 */
final class PlainAxon implements AutoCloseable {
    /** A command on its way to its stream. */
    record Book(
            @TargetAggregateIdentifier String stream,
            RecordExpenditure command,
            CommandMeta meta,
            Surroundings around) {}

    /** The year as Axon's own examples would write it. */
    static final class Year {
        @AggregateIdentifier
        private @Nullable String stream;

        private TahunKinerja state = TahunKinerja.initial();

        @CommandHandler
        void handle(Book book) {
            switch (state.decide(book.command(), book.meta(), book.around())) {
                case Decision.Accepted<TahunKinerjaEvent> accepted ->
                    accepted.events()
                            .forEach(event ->
                                    apply(event, MetaData.from(book.meta().stored())));
                case Decision.Refused<TahunKinerjaEvent> refused ->
                    throw new IllegalStateException(refused.refusal().toString());
            }
        }

        @EventSourcingHandler
        void on(TahunKinerjaEvent event, DomainEventMessage<?> message) {
            stream = message.getAggregateIdentifier();
            state = state.evolve(
                    event, EventMeta.of(message.getMetaData(), message.getTimestamp()), message.getIdentifier());
        }
    }

    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);

    private final PlainJpa jpa;
    private final Configuration axon;
    private final List<KodeKecamatan> kecamatan;
    private final Surroundings around;

    private PlainAxon(PlainJpa jpa, Configuration axon, List<KodeKecamatan> kecamatan, Surroundings around) {
        this.jpa = jpa;
        this.axon = axon;
        this.kecamatan = kecamatan;
        this.around = around;
    }

    /** With the years of the kecamatan as they stand in the platform's log. */
    static PlainAxon over(Server server, List<KodeKecamatan> kecamatan) throws Exception {
        PlainJpa jpa = PlainJpa.over(server, "plain_append");
        Configuration axon = jpa.configurer().configureAggregate(Year.class).buildConfiguration();
        axon.start();
        EventLog log = log(server);
        Kabupaten kabupaten = Kabupaten.initial();
        for (Recorded<DomainEvent> e :
                log.read(List.of(StreamId.kabupaten(kecamatan.getFirst().kabupaten())), Long.MAX_VALUE)) {
            if (e.event() instanceof KabupatenEvent event) {
                kabupaten = kabupaten.evolve(event, e.meta(), e.id());
            }
        }
        for (KodeKecamatan code : kecamatan) {
            jpa.append(axon, messages(log, StreamId.tahunKinerja(code, TAHUN)));
        }
        return new PlainAxon(jpa, axon, kecamatan, new Surroundings(kabupaten, Optional.empty()));
    }

    private static EventLog log(Server server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser("tk_events");
        source.setPassword(server.password("tk_events"));
        return new EventLog(source, EventTable.STORE);
    }

    private static List<DomainEventMessage<?>> messages(EventLog log, StreamId stream) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Recorded<DomainEvent> e : log.read(List.of(stream), Long.MAX_VALUE)) {
            messages.add(new GenericDomainEventMessage<>(
                    "Year",
                    stream.value(),
                    e.sequence(),
                    e.event(),
                    MetaData.from(e.meta().toMap())));
        }
        return messages;
    }

    void append(int client) throws Exception {
        KodeKecamatan own = kecamatan.get(client);
        int number = Expenditures.nextNumber();
        ObjectNode body = (ObjectNode) KernelJson.received().readTree(Expenditures.body(own, number));
        LocalDate date = LocalDate.parse(body.remove("effectiveDate").textValue());
        RecordExpenditure command = KernelJson.received().treeToValue(body, RecordExpenditure.class);
        CommandMeta meta = new CommandMeta(
                Expenditures.commandId(number), Expenditures.operator(own), date, null, null, null, "bench", null);
        axon.commandGateway().sendAndWait(new Book(command.stream().value(), command, meta, around));
    }

    @Override
    public void close() {
        axon.shutdown();
        jpa.close();
    }
}
