package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Wire;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Answers to what went wrong, as RFC 9457 asks: a stable {@code code}, a sentence for people, the figures for programs. */
public final class Problem {
    /** The figure that says when to come back, in whole seconds; what answers has it as a header, too. */
    public static final String RETRY_AFTER = "retryAfter";

    private static final String TYPES = "urn:jejak-kinerja:problem:";

    private Problem() {}

    /**
     * The answer for a code of the edge or of a rule.
     *
     * @param figures put into the sentence by name, and beside it for programs
     */
    public static ProblemDetail of(int status, String code, Map<String, ?> figures, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        Map<String, Object> all = new LinkedHashMap<>(figures);
        String correlationId = MDC.get(CorrelationFilter.MDC_KEY);
        if (correlationId != null) {
            problem.setProperty("correlationId", correlationId);
            all.put("correlationId", correlationId);
        }
        problem.setType(URI.create(TYPES + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(Messages.text(code + ".title", locale, all).orElse(code));
        problem.setDetail(
                Messages.text(code + variant(figures) + ".detail", locale, all).orElse(code));
        problem.setProperty("code", code);
        if (!figures.isEmpty()) {
            problem.setProperty("figures", plain(figures));
        }
        return problem;
    }

    /** 403 for what the caller may never do, 422 for an incomplete command, 409 for everything a rule refuses. */
    public static ProblemDetail of(Refusal refusal, Locale locale) {
        int status = refusal.code().isForbidden() ? 403 : refusal.code().isUnprocessable() ? 422 : 409;
        return of(status, refusal.code().name(), refusal.figures(), locale);
    }

    /** A code that covers several mistakes has a sentence for each, under the mistake's own name. */
    private static String variant(Map<String, ?> figures) {
        return figures.get("problem") instanceof Enum<?> mistake ? "." + mistake.name() : "";
    }

    private static Map<String, Object> plain(Map<String, ?> figures) {
        Map<String, Object> plain = new LinkedHashMap<>();
        figures.forEach((name, figure) -> plain.put(name, plain(figure)));
        return plain;
    }

    private static Object plain(Object figure) {
        return switch (figure) {
            case Rupiah rupiah -> rupiah.amount();
            case Nilai nilai -> nilai.amount();
            case Persen persen -> persen.value();
            case Wire wire -> wire.wire();
            case Number number -> number;
            case Collection<?> items -> items.stream().map(Problem::plain).toList();
            default -> figure.toString();
        };
    }
}
