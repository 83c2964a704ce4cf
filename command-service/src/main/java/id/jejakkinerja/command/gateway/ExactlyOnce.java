package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.gateway.CommandAnswers.Question;
import id.jejakkinerja.command.store.Addressed;
import id.jejakkinerja.command.store.EventIds;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.database.RoundTrip;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventLogEngine;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
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
 * stored, all in the one transaction that Axon's unit of work runs. With the first it asks all that the command needs to know, and the second
 * goes together with the events, so a command waits for the server three times, the commit included (ADR 33).
 */
final class ExactlyOnce
        implements MessageHandlerInterceptor<CommandMessage<?>>, MessageDispatchInterceptor<EventMessage<?>> {
    /** Where the unit of work keeps the ids of the events it stores. */
    private static final String EVENT_IDS = "jejak.eventIds";

    /** Where it keeps how long the stream was when an amendment came in. */
    private static final String WRITTEN_AGAINST = "jejak.writtenAgainst";

    /** Message metadata under which a command brings its {@link Ticket}. */
    static final String TICKET = "jejak.ticket";

    /**
     * A command's question, and the place for its receipt. Never leaves the process.
     *
     * @param amends whether it was written against a version that somebody read, so that it may not follow on another
     * @param overtaken whether another process has written to the stream while the command was deciding before
     * @param lookAround what the command asks before it waits for its stream
     */
    record Ticket(
            Question question,
            boolean amends,
            boolean overtaken,
            LookAround<?> lookAround,
            AtomicReference<@Nullable CommandReceipt> receipt) {}

    private final DataSource commandDataSource;
    private final CommandAnswers answers;
    private final EventLog log;

    ExactlyOnce(DataSource commandDataSource, CommandAnswers answers) {
        this.commandDataSource = commandDataSource;
        this.answers = answers;
        this.log = new EventLog(commandDataSource, EventTable.STORE);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Ticket ticket =
                Objects.requireNonNull((Ticket) work.getMessage().getMetaData().get(TICKET), "no ticket");
        StreamId stream = new StreamId(Addressed.stream(work.getMessage()));
        RoundTrip first = new RoundTrip();
        Supplier<Boolean> claimed = answers.claim(ticket.question(), first);
        Supplier<Long> length = log.length(stream, first);
        ticket.lookAround().ask(first);
        first.send(commandDataSource);
        if (!claimed.get()) {
            ticket.receipt().set(answeredBefore(ticket.question()));
            return null;
        }
        // understood here, since what was not foreseen is asked on another trip, and nobody who waits for the stream
        // shall wait for that
        ticket.lookAround().get();
        if (!ticket.overtaken()) {
            KeptStates.seen(work, stream.value(), length.get());
        }
        List<String> eventIds = new ArrayList<>();
        work.resources().put(EVENT_IDS, eventIds);
        if (ticket.amends()) {
            work.resources().put(WRITTEN_AGAINST, length.get());
        }
        EventLogEngine.together(work, last -> {
            Supplier<CommandReceipt> receipt = answers.remember(ticket.question(), eventIds, last);
            // before the commit, so that nothing is kept that could not be told again
            work.onPrepareCommit(ignored -> ticket.receipt().set(receipt.get()));
        });
        EventIds.begin(work, ticket.question().commandId());
        Object result = chain.proceed();
        EventIds.end(work);
        return result;
    }

    /** Notes the id of every event on its way to the store, and holds up what was written against an older version. */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, event) -> {
            CurrentUnitOfWork.ifStarted(work -> {
                List<String> ids = work.root().getResource(EVENT_IDS);
                if (ids == null) {
                    return;
                }
                Long length = work.root().getResource(WRITTEN_AGAINST);
                if (ids.isEmpty() && length != null && ((DomainEventMessage<?>) event).getSequenceNumber() != length) {
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
