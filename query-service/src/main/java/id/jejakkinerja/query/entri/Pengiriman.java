package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.Simpanan;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.edge.Busy;
import id.jejakkinerja.runtime.edge.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** @param key of the form: sent twice, it has one effect */
    Jawaban send(String command, ObjectNode body, Actor actor, String key, PageWords words) {
        Locale language = words.labels().locale();
        try {
            long position =
                    commands.send(command, body.toString(), actor, key, key).position();
            Simpanan.remember(position);
            return new Jawaban.Tersimpan(position);
        } catch (CommandRefused e) {
            return refused(Problem.of(e.refusal(), language), "");
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
