package id.jejakkinerja.command.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A story of one stream. Events get the ids {@code e1}, {@code e2} ... in the order they are given, and are recorded one minute apart
 * from {@link #START}.
 */
public final class Scenario<C, E extends DomainEvent, S> {
    public static final Instant START = Instant.parse("2023-01-02T00:00:00Z");

    /** How the stream decides. */
    public interface Decide<C, E extends DomainEvent, S> {
        Decision<E> decide(S state, C command, CommandMeta meta);
    }

    /** How the stream evolves. */
    public interface Evolve<E, S> {
        S evolve(S state, E event, EventMeta meta, String eventId);
    }

    private final Decide<C, E, S> decide;
    private final Evolve<E, S> evolve;
    private S state;
    private int events;

    public Scenario(S initial, Decide<C, E, S> decide, Evolve<E, S> evolve) {
        this.state = initial;
        this.decide = decide;
        this.evolve = evolve;
    }

    @SafeVarargs
    public final Scenario<C, E, S> given(E... happened) {
        return given(Orang.OPERATOR, Orang.DATE, happened);
    }

    @SafeVarargs
    public final Scenario<C, E, S> given(Actor actor, LocalDate effectiveDate, E... happened) {
        for (E event : happened) {
            EventMeta meta = Orang.by(actor, effectiveDate).recordedAt(START.plusSeconds(60L * events));
            events++;
            state = evolve.evolve(state, event, meta, "e" + events);
        }
        return this;
    }

    public Outcome when(C command, CommandMeta meta) {
        return new Outcome(decide.decide(state, command, meta));
    }

    public S state() {
        return state;
    }

    /** What the stream answered. */
    public final class Outcome {
        private final Decision<E> decision;

        private Outcome(Decision<E> decision) {
            this.decision = decision;
        }

        /** Exactly these events, and the story goes on with them. */
        @SafeVarargs
        public final Scenario<C, E, S> then(E... expected) {
            List<E> events = new ArrayList<>();
            for (E event : expected) {
                events.add(event);
                given(event);
            }
            assertThat(decision).isEqualTo(new Decision.Accepted<>(events));
            return Scenario.this;
        }

        /** Exactly this refusal, figures included. */
        public void thenRefused(RefusalCode code, Map<String, Object> figures) {
            assertThat(decision).isEqualTo(new Decision.Refused<>(new Refusal(code, figures)));
        }
    }
}
