package id.jejakkinerja.command.gateway;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandReceipt.StoredEvent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandAnswers(DataSource commandDataSource, Clock clock) {
        this.jdbc = JdbcClient.create(commandDataSource);
        this.clock = clock;
    }

    /** Claims the id for this transaction; false when it has been answered before. */
    boolean claim(Question question) {
        return insert(question, null);
    }

    /** Remembers a refusal, unless the id has been answered meanwhile. */
    boolean remember(Question question, Refusal refusal) {
        return insert(question, AnswerJson.write(refusal));
    }

    void remember(Question question, CommandReceipt receipt) {
        jdbc.sql("update command.command_answer set answer = :answer where command_id = :id")
                .param("answer", AnswerJson.write(receipt))
                .param("id", question.commandId())
                .update();
    }

    Optional<Known> find(String commandId) {
        return jdbc.sql(
                        "select command, subject, body_sha256, answer from command.command_answer where command_id = :id")
                .param("id", commandId)
                .query((row, number) ->
                        new Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    /** Where the events of this transaction came to lie, in log order. */
    CommandReceipt receipt(Collection<String> eventIds) {
        List<StoredEvent> events = jdbc.sql(
                        "select event_id, event_name, position from command.domain_event where event_id in (:ids) order by position")
                .param("ids", eventIds)
                .query((row, number) -> new StoredEvent(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        return new CommandReceipt(events.getLast().position(), events);
    }

    private boolean insert(Question question, @Nullable String answer) {
        return jdbc.sql("""
                        insert into command.command_answer (command_id, command, subject, body_sha256, answered_at, answer)
                        values (:id, :command, :subject, :digest, :now, :answer) on conflict (command_id) do nothing""")
                        .param("id", question.commandId())
                        .param("command", question.command())
                        .param("subject", question.subject())
                        .param("digest", question.digest())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("answer", answer)
                        .update()
                == 1;
    }
}
