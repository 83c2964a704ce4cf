package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.Simpanan;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.edge.Busy;
import id.jejakkinerja.runtime.edge.CorrelationFilter;
import id.jejakkinerja.runtime.edge.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Has what a form says carried out, and tells what a rule has against it in the reader's language. */
@Component
class Pengiriman {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CommandPort commands;

    Pengiriman(CommandPort commands) {
        this.commands = commands;
    }

    /** The key a form came with; one without a key of ours is a new one. */
    static String key(String typed) {
        return KEY.matcher(typed).matches() ? typed : UUID.randomUUID().toString();
    }

    /**
     * What a form asks for.
     *
     * @param name of the command
     * @param cause the event it answers; null where it answers none
     */
    record Perintah(String name, ObjectNode body, @Nullable String cause) {}

    /**
     * What one sending of a form asks for belongs together, however many commands it takes: all carry the correlation id of its request.
     *
     * @param key of the form: sent twice, it has one effect
     */
    Jawaban send(Perintah command, Actor actor, String key, PageWords words) {
        CommandIds ids = new CommandIds(key, CorrelationFilter.current(), command.cause());
        Locale language = words.labels().locale();
        try {
            long position = commands.send(command.name(), command.body().toString(), actor, ids)
                    .position();
            Simpanan.remember(position);
            return new Jawaban.Tersimpan(position);
        } catch (CommandRefused e) {
            return refused(Penolakan.of(e.refusal(), words), "");
        } catch (InvalidCommand e) {
            if (e.code() == InvalidCommand.Code.IDEMPOTENCY_KEY_REUSED) {
                // somebody went back to a form that was sent, and changed it
                return new Jawaban.Ditolak(e.code().name(), words.text("entri.salah.terkirim"), "");
            }
            ProblemDetail problem = Problem.of(e.code().status(), e.code().name(), e.figures(), language);
            return refused(problem, field(e.figures()));
        } catch (Busy e) {
            Map<String, Object> figures = Map.of(Problem.RETRY_AFTER, e.retryAfter());
            return refused(Problem.of(503, Busy.CODE, figures, language), "");
        }
    }

    private static Jawaban refused(ProblemDetail problem, String field) {
        Map<String, Object> properties = problem.getProperties();
        String code = properties == null ? "" : String.valueOf(properties.get("code"));
        return new Jawaban.Ditolak(code, String.valueOf(problem.getDetail()), field);
    }

    /** The property a JSON pointer begins with. */
    private static String field(Map<String, ?> figures) {
        String[] path = String.valueOf(figures.get("path")).split("/", -1);
        return path.length > 1 ? path[1] : "";
    }
}
