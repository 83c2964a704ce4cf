package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.command.gateway.CommandAnswers.Question;
import id.jejakkinerja.command.gateway.ExactlyOnce.Ticket;
import id.jejakkinerja.command.iku.IkuAggregate;
import id.jejakkinerja.command.kabupaten.KabupatenAggregate;
import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.renstra.RenstraAggregate;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.command.tahunkinerja.TahunKinerjaAggregate;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.AmendRenstra;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.IkuCommand;
import id.jejakkinerja.kernel.command.KabupatenCommand;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Carries commands out in this process: parse, authorise, then have the stream decide, once per command id. */
final class LocalCommandPort implements CommandPort {
    private final CommandGateway gateway;
    private final CommandAnswers answers;
    private final ExactlyOnce exactlyOnce;
    private final Neighbours neighbours;
    private final Conflicts conflicts;
    private final Clock clock;

    LocalCommandPort(
            CommandGateway gateway,
            CommandAnswers answers,
            ExactlyOnce exactlyOnce,
            Neighbours neighbours,
            Clock clock) {
        this.gateway = gateway;
        this.answers = answers;
        this.exactlyOnce = exactlyOnce;
        this.neighbours = neighbours;
        this.conflicts = new Conflicts();
        this.clock = clock;
    }

    @Override
    public CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids) {
        CommandCatalogue.Entry entry = CommandCatalogue.find(commandName)
                .orElseThrow(() -> new InvalidCommand(Code.UNKNOWN_COMMAND, Map.of("value", commandName)));
        ParsedCommand parsed = CommandParser.parse(entry, body);
        CommandMeta meta = parsed.meta(actor, ids, LocalDate.ofInstant(clock.instant(), Penulisan.WIB));
        Authority.check(parsed.command(), meta).ifPresent(refusal -> {
            throw new CommandRefused(refusal);
        });
        Question question = new Question(ids.commandId(), commandName, actor.subject(), parsed.digest());
        return conflicts.whileAvailable(parsed.command().stream(), () -> answer(parsed.command(), meta, question));
    }

    private CommandReceipt answer(Command command, CommandMeta meta, Question question) {
        StreamId stream = command.stream();
        boolean amends = command instanceof AmendPK || command instanceof AmendRenstra;
        AtomicBoolean overtaken = new AtomicBoolean();
        try {
            return conflicts.retrying(
                    stream, !amends, () -> decide(sent(command, meta), question, amends, overtaken.getAndSet(true)));
        } catch (CommandRefused e) {
            // the transaction of the decision is gone, and with it the claim; the refusal is the answer from now on
            return answers.remember(question, e.refusal()) ? refuse(e) : exactlyOnce.answeredBefore(question);
        }
    }

    private CommandReceipt decide(Sent sent, Question question, boolean amends, boolean overtaken) {
        Ticket ticket = new Ticket(question, amends, overtaken, sent.lookAround(), new AtomicReference<>());
        gateway.sendAndWait(sent.message(), MetaData.with(ExactlyOnce.TICKET, ticket));
        return Objects.requireNonNull(ticket.receipt().get());
    }

    /**
     * A command on its way, for one attempt.
     *
     * @param lookAround asks what it needs to know of other streams
     */
    private record Sent(Object message, LookAround<?> lookAround) {}

    private Sent sent(Command command, CommandMeta meta) {
        StreamId stream = command.stream();
        String name = stream.value();
        return switch (command) {
            case RenstraCommand c
            when stream.isRenstra() -> {
                LookAround<PlansAround> around = new LookAround<>(trip -> neighbours.plansAround(stream, trip));
                yield new Sent(new RenstraAggregate.Handle(name, c, meta, around), around);
            }
            case IkuCommand c -> {
                LookAround<PlansAround> around = new LookAround<>(trip -> neighbours.plansAround(stream, trip));
                yield new Sent(new IkuAggregate.Handle(name, c, meta, around), around);
            }
            case KabupatenCommand c -> new Sent(new KabupatenAggregate.Handle(name, c, meta), LookAround.atNothing());
            case TahunKinerjaCommand c -> {
                LookAround<Surroundings> around = new LookAround<>(trip -> neighbours.of(stream, trip));
                yield new Sent(new TahunKinerjaAggregate.Handle(name, c, meta, around), around);
            }
            case RenstraCommand c -> throw new IllegalStateException(c + " belongs to " + stream);
        };
    }

    private static CommandReceipt refuse(CommandRefused e) {
        throw e;
    }
}
