package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.gateway.CommandAnswers.Question;
import id.jejakkinerja.command.store.EventIds;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Makes a command take effect once: claims its id before the stream decides, and writes down the receipt after the events are
 * stored, all in the one transaction that Axon's unit of work runs.
 */
final class ExactlyOnce
        implements MessageHandlerInterceptor<CommandMessage<?>>, MessageDispatchInterceptor<EventMessage<?>> {
    /** Where the unit of work keeps the ids of the events it stores. */
    private static final String EVENT_IDS = "jejak.eventIds";

    /** Message metadata under which a command brings its {@link Ticket}. */
    static final String TICKET = "jejak.ticket";

    /**
     * A command's question, and the place for its receipt. Never leaves the process.
     *
     * @param length of the stream that the command was written against; null when it may find any
     * @param lookAround what the command does before it waits for its stream
     */
    record Ticket(
            Question question,
            @Nullable Long length,
            Runnable lookAround,
            AtomicReference<@Nullable CommandReceipt> receipt) {
        /** Whether somebody wrote to the stream after the command had come in. */
        boolean isOvertaken(EventMessage<?> first) {
            return length != null
                    && first instanceof DomainEventMessage<?> event
                    && event.getSequenceNumber() != length;
        }
    }

    private final CommandAnswers answers;

    ExactlyOnce(CommandAnswers answers) {
        this.answers = answers;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Ticket ticket =
                Objects.requireNonNull((Ticket) work.getMessage().getMetaData().get(TICKET), "no ticket");
        if (!answers.claim(ticket.question())) {
            ticket.receipt().set(answeredBefore(ticket.question()));
            return null;
        }
        List<String> eventIds = new ArrayList<>();
        work.resources().put(EVENT_IDS, eventIds);
        work.resources().put(TICKET, ticket);
        EventIds.begin(work, ticket.question().commandId());
        ticket.lookAround().run();
        Object result = chain.proceed();
        EventIds.end(work);
        // registered after the event store's own handler, so the events have been inserted when this runs
        work.onPrepareCommit(ignored -> {
            CommandReceipt receipt = answers.receipt(eventIds);
            answers.remember(ticket.question(), receipt);
            ticket.receipt().set(receipt);
        });
        return result;
    }

    /** Notes the id of every event on its way to the store, and holds up what was written against an older version. */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, event) -> {
            CurrentUnitOfWork.ifStarted(work -> {
                List<String> ids = work.root().getResource(EVENT_IDS);
                Ticket ticket = work.root().getResource(TICKET);
                if (ids == null || ticket == null) {
                    return;
                }
                if (ids.isEmpty() && ticket.isOvertaken(event)) {
                    throw new InvalidCommand(
                            InvalidCommand.Code.CONCURRENT_CHANGE,
                            Map.of("stream", ((DomainEventMessage<?>) event).getAggregateIdentifier()));
                }
                ids.add(event.getIdentifier());
            });
            return event;
        };
    }

    /** The answer the id was given before, when it was given to the very same question. */
    CommandReceipt answeredBefore(Question question) {
        CommandAnswers.Known known = answers.find(question.commandId()).orElseThrow();
        if (!known.isFor(question) || known.answer() == null) {
            throw new InvalidCommand(
                    InvalidCommand.Code.IDEMPOTENCY_KEY_REUSED,
                    Map.of("value", question.commandId(), "command", known.command()));
        }
        return switch (AnswerJson.read(known.answer())) {
            case Refusal refusal -> throw new CommandRefused(refusal);
            case Object receipt -> (CommandReceipt) receipt;
        };
    }
}
