package id.jejakkinerja.command.tahunkinerja;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejakkinerja.command.store.Addressed;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.runtime.command.CommandRefused;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Where Axon meets {@link TahunKinerja}, and nothing else. */
@AggregateRoot(type = "tahunkinerja")
public final class TahunKinerjaAggregate {
    /** A command on its way to its stream. */
    public record Handle(
            String stream, TahunKinerjaCommand command, CommandMeta meta, Supplier<Surroundings> surroundings)
            implements Addressed {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private TahunKinerja state = TahunKinerja.initial();

    /** For Axon. */
    TahunKinerjaAggregate() {}

    private TahunKinerjaAggregate(String stream, TahunKinerja state) {
        this.stream = stream;
        this.state = state;
    }

    /** A new aggregate in a state that was folded before. */
    public static Object in(String stream, TahunKinerja state) {
        return new TahunKinerjaAggregate(stream, state);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Handle request, KeptStates kept) {
        stream = request.stream();
        kept.keep(stream, length(), state, TahunKinerjaAggregate::in);
        switch (state.decide(
                request.command(), request.meta(), request.surroundings().get())) {
            case Decision.Accepted<TahunKinerjaEvent> accepted -> {
                accepted.events()
                        .forEach(event ->
                                apply(event, MetaData.from(request.meta().stored())));
                kept.keepOnceCommitted(stream, length(), () -> state, TahunKinerjaAggregate::in);
            }
            case Decision.Refused<TahunKinerjaEvent> refused -> throw new CommandRefused(refused.refusal());
        }
    }

    /** Of the stream as it was read, and after that with what this command adds. */
    private static long length() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }

    @EventSourcingHandler
    void on(TahunKinerjaEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = state.evolve(
                event, EventMeta.of(message.getMetaData(), message.getTimestamp()), message.getIdentifier());
    }
}
