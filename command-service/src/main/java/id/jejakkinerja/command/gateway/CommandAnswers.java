package id.jejakkinerja.command.gateway;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.database.RoundTrip;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each command id was answered with, for ever. The row is claimed in the transaction that stores the events: a second sender
 * of the same id waits on the primary key until the first has committed or given up.
 */
final class CommandAnswers {
    /** An answer given before, with what it was given to. */
    record Known(
            String command,
            String subject,
            String digest,
            @Nullable String answer) {
        boolean isFor(Question question) {
            return command.equals(question.command())
                    && subject.equals(question.subject())
                    && digest.equals(question.digest());
        }
    }

    /** What is asked: a repeated id with anything else here is a mistake of the caller. */
    record Question(String commandId, String command, String subject, String digest) {}

    private static final String INSERT = """
        insert into command.command_answer (command_id, command, subject, body_sha256, answered_at, answer)
        values (?, ?, ?, ?, ?, %s) on conflict (command_id) do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandAnswers(DataSource commandDataSource, Clock clock) {
        this.jdbc = JdbcClient.create(commandDataSource);
        this.clock = clock;
    }

    /** Claims the id for this transaction; false when it has been answered before. */
    Supplier<Boolean> claim(Question question, RoundTrip trip) {
        Supplier<Integer> claimed = trip.change(
                INSERT.formatted("null"),
                question.commandId(),
                question.command(),
                question.subject(),
                question.digest(),
                now());
        return () -> claimed.get() == 1;
    }

    /** Remembers a refusal, unless the id has been answered meanwhile. */
    boolean remember(Question question, Refusal refusal) {
        return jdbc.sql(INSERT.formatted("?"))
                        .params(
                                question.commandId(),
                                question.command(),
                                question.subject(),
                                question.digest(),
                                now(),
                                AnswerJson.write(refusal))
                        .update()
                == 1;
    }

    /**
     * Remembers where the events of this transaction came to lie.
     *
     * @return the receipt that will be given to everybody who asks again
     */
    Supplier<CommandReceipt> remember(Question question, List<String> eventIds, RoundTrip trip) {
        Object[] parameters = Stream.concat(eventIds.stream(), Stream.of(question.commandId()))
                .toArray();
        Supplier<List<CommandReceipt>> receipts = trip.rows(
                receiptOf(eventIds.size()),
                (row, number) -> (CommandReceipt) AnswerJson.read(row.getString("answer")),
                parameters);
        return () -> receipts.get().getFirst();
    }

    /** A {@link CommandReceipt} in the form of {@link AnswerJson}. */
    private static String receiptOf(int events) {
        return """
            update command.command_answer set answer = (
                select json_build_object('position', max(position), 'events', json_agg(json_build_object(
                    'id', event_id, 'type', event_name, 'position', position) order by position))::text
                from command.domain_event where event_id in (%s))
            where command_id = ? returning answer""".formatted(String.join(", ", Collections.nCopies(events, "?")));
    }

    Optional<Known> find(String commandId) {
        return jdbc.sql(
                        "select command, subject, body_sha256, answer from command.command_answer where command_id = :id")
                .param("id", commandId)
                .query((row, number) ->
                        new Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
