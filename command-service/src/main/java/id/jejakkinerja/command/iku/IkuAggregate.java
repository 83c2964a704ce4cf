package id.jejakkinerja.command.iku;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.store.Addressed;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.IkuCommand;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.IkuEvent;
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

/** Where Axon meets {@link Iku}, and nothing else. */
@AggregateRoot(type = "iku")
public final class IkuAggregate {
    /** A command on its way to its stream. */
    public record Handle(String stream, IkuCommand command, CommandMeta meta, Supplier<PlansAround> around)
            implements Addressed {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private Iku state = Iku.initial();

    /** For Axon. */
    IkuAggregate() {}

    private IkuAggregate(String stream, Iku state) {
        this.stream = stream;
        this.state = state;
    }

    /** A new aggregate in a state that was folded before. */
    public static Object in(String stream, Iku state) {
        return new IkuAggregate(stream, state);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Handle request, KeptStates kept) {
        stream = request.stream();
        kept.keep(stream, length(), state, IkuAggregate::in);
        switch (state.decide(request.command(), request.meta(), request.around().get())) {
            case Decision.Accepted<IkuEvent> accepted -> {
                accepted.events()
                        .forEach(event ->
                                apply(event, MetaData.from(request.meta().stored())));
                kept.keepOnceCommitted(stream, length(), () -> state, IkuAggregate::in);
            }
            case Decision.Refused<IkuEvent> refused -> throw new CommandRefused(refused.refusal());
        }
    }

    /** Of the stream as it was read, and after that with what this command adds. */
    private static long length() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }

    @EventSourcingHandler
    void on(IkuEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = state.evolve(
                event, EventMeta.of(message.getMetaData(), message.getTimestamp()), message.getIdentifier());
    }
}
