package id.jejakkinerja.runtime.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Requests to the API that no controller takes (wrong method, wrong content type, no such address) are answered as problems too. They
 * fail before a controller is chosen, so {@link ProblemHandler}, which belongs to REST controllers, never sees them.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class UnmatchedRequests {
    private final ProblemHandler problems;

    UnmatchedRequests(ProblemHandler problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        NoResourceFoundException.class
    })
    ResponseEntity<ProblemDetail> unmatched(Exception e, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw e; // a page, whose errors are pages
        }
        return problems.anything(e, request);
    }
}
