package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.eventlog.UnreadableEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever a REST controller throws into a coded problem; nothing leaves as a stack trace or a bare status. */
@RestControllerAdvice(annotations = RestController.class)
public final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final EdgeRefusals refusals;

    ProblemHandler(EdgeRefusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CommandRefused e, HttpServletRequest request) {
        return answer(Problem.of(e.refusal(), RequestLanguage.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidCommand e, HttpServletRequest request) {
        Object retryAfter = e.figures().get(Problem.RETRY_AFTER);
        return answer(
                Problem.of(e.code().status(), e.code().name(), e.figures(), RequestLanguage.of(request)),
                retryAfter == null ? HttpHeaders.EMPTY : comeBackIn(retryAfter));
    }

    /** Full, or without its database; asking again may succeed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy e, HttpServletRequest request) {
        return busy(e.retryAfter(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound e, HttpServletRequest request) {
        Map<String, Object> figures = Map.of("kind", e.kind(), "value", e.value());
        return answer(Problem.of(404, "NOT_FOUND", figures, RequestLanguage.of(request)));
    }

    /** Not there yet; asking again a little later will succeed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYet e, HttpServletRequest request) {
        Map<String, Object> figures = Map.of("kind", e.kind(), "value", e.value(), Problem.RETRY_AFTER, NotYet.SECONDS);
        return answer(Problem.of(409, NotYet.CODE, figures, RequestLanguage.of(request)), comeBackIn(NotYet.SECONDS));
    }

    /** Somebody spoilt a row of the log; what rests on it cannot be told until it is put right. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableEvent e, HttpServletRequest request) {
        LOG.error("{} {} rests on an event that is none", request.getMethod(), request.getRequestURI(), e);
        Map<String, Object> figures = Map.of("event", e.eventId(), "position", e.position());
        return answer(Problem.of(UnreadableEvent.STATUS, UnreadableEvent.CODE, figures, RequestLanguage.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(ForbiddenRead e, HttpServletRequest request) {
        return answer(Problem.of(403, e.code(), e.figures(), RequestLanguage.of(request)));
    }

    /** A value in the path or the query that cannot be what it should be. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(InvalidValue e, HttpServletRequest request) {
        Map<String, Object> figures = Map.of("kind", e.kind(), "value", e.given());
        return answer(Problem.of(400, "INVALID_PARAMETER", figures, RequestLanguage.of(request)));
    }

    /** A parameter that is not even of the kind its name promises, a word for a number for example. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Map<String, Object> figures = Map.of("kind", e.getName(), "value", String.valueOf(e.getValue()));
        return answer(Problem.of(400, "INVALID_PARAMETER", figures, RequestLanguage.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anything(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response) {
            int status = response.getStatusCode().value();
            String code = switch (HttpStatus.resolve(status)) {
                case NOT_FOUND -> "NOT_FOUND";
                case UNSUPPORTED_MEDIA_TYPE -> "UNSUPPORTED_MEDIA_TYPE";
                case METHOD_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
                case NOT_ACCEPTABLE -> "NOT_ACCEPTABLE";
                case CONTENT_TOO_LARGE -> "TOO_LARGE";
                case null, default -> "BAD_REQUEST";
            };
            return answer(
                    Problem.of(status, code, figures(e, response, request), RequestLanguage.of(request)),
                    response.getHeaders());
        }
        if (Outage.isBehind(e)) {
            LOG.warn("database away for {} {}: {}", request.getMethod(), request.getRequestURI(), e.toString());
            refusals.count(EdgeRefusals.Reason.OUTAGE);
            return busy(Busy.OUTAGE_SECONDS, request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(Problem.of(500, "INTERNAL", Map.of(), RequestLanguage.of(request)));
    }

    private static Map<String, Object> figures(Exception e, ErrorResponse response, HttpServletRequest request) {
        if (e instanceof NoResourceFoundException) {
            return Map.of("kind", "URL", "value", request.getRequestURI());
        }
        String problem = String.valueOf(response.getBody().getDetail());
        return Map.of("problem", problem, "value", request.getMethod());
    }

    private static ResponseEntity<ProblemDetail> busy(int retryAfter, HttpServletRequest request) {
        Map<String, Object> figures = Map.of(Problem.RETRY_AFTER, retryAfter);
        return answer(Problem.of(503, Busy.CODE, figures, RequestLanguage.of(request)), comeBackIn(retryAfter));
    }

    private static HttpHeaders comeBackIn(Object seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        return headers;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    /** @param headers that belong to the status, {@code Allow} with 405 for example */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
