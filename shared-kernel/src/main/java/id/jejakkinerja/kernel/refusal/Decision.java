package id.jejakkinerja.kernel.refusal;

import id.jejakkinerja.kernel.event.DomainEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a stream answers to a command: events, or the reason why not. */
public sealed interface Decision<E extends DomainEvent> {
    /**
     * The events that follow.
     *
     * @param events what happened, at least one
     */
    record Accepted<E extends DomainEvent>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("accepted, and yet nothing happened");
            }
        }
    }

    /** Nothing happened. */
    record Refused<E extends DomainEvent>(Refusal refusal) implements Decision<E> {}

    static <E extends DomainEvent> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E extends DomainEvent> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Starts a list of rules; the first that refuses decides, later ones are not looked at. */
    static Rules rules() {
        return new Rules(Optional.empty());
    }

    /** Rules looked at in order. */
    record Rules(Optional<Refusal> refusal) {
        /** Refuses when the condition holds; neither condition nor refusal is computed once another rule has refused. */
        public Rules refuseIf(BooleanSupplier condition, Supplier<Refusal> reason) {
            return refusal.isEmpty() && condition.getAsBoolean() ? new Rules(Optional.of(reason.get())) : this;
        }

        /** Refuses with the rule's own refusal, if it has one. */
        public Rules check(Supplier<Optional<Refusal>> rule) {
            return refusal.isEmpty() ? new Rules(rule.get()) : this;
        }

        /** The decision: the refusal, or else what follows. */
        public <E extends DomainEvent> Decision<E> accept(Supplier<? extends E> event) {
            return refusal.<Decision<E>>map(Refused::new).orElseGet(() -> new Accepted<>(List.of(event.get())));
        }
    }
}
