package id.jejakkinerja.runtime.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong where no controller is at work: in filters and in the handlers of security. */
@Component
final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers a program with a problem, and a person, who asked for a page, with a page. */
    void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String code, Map<String, ?> figures)
            throws IOException {
        Object retryAfter = figures.get(Problem.RETRY_AFTER);
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        if (isProgram(request)) {
            problem(request, response, status, code, figures);
        } else {
            response.sendError(status);
        }
    }

    /** Answers whomever with a problem. */
    void problem(
            HttpServletRequest request, HttpServletResponse response, int status, String code, Map<String, ?> figures)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problem.of(status, code, figures, RequestLanguage.of(request)));
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/oauth2/");
    }
}
