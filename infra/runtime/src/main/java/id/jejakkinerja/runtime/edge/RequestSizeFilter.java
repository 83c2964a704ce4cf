package id.jejakkinerja.runtime.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what a request may bring along. A body that announces its length is refused unread, one that does not when it has passed the
 * limit. Forms must announce theirs: browsers and OAuth clients all do, and Tomcat reads forms by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class RequestSizeFilter extends OncePerRequestFilter {
    private static final int LENGTH_REQUIRED = 411;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int URI_TOO_LONG = 414;

    private final RequestSettings limits;
    private final ProblemWriter problems;

    RequestSizeFilter(RequestSettings limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean api = request.getServletPath().startsWith("/api/");
        long limit = (api ? limits.maxBody() : isUpload(request) ? limits.maxUpload() : limits.maxForm()).toBytes();
        long length = request.getContentLengthLong();
        if (query != null && query.length() > limits.maxQuery().toBytes()) {
            Map<String, ?> figures = Map.of("limit", limits.maxQuery().toBytes());
            problems.answer(request, response, URI_TOO_LONG, "URI_TOO_LONG", figures);
        } else if (length > limit) {
            problems.answer(request, response, CONTENT_TOO_LARGE, "TOO_LARGE", Map.of("limit", limit));
        } else if (api) {
            chain.doFilter(new BoundedBodyRequest(request, limit), response);
        } else if (length < 0 && (isForm(request) || isUpload(request))) {
            problems.answer(request, response, LENGTH_REQUIRED, "LENGTH_REQUIRED", Map.of());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return is(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return is(MediaType.MULTIPART_FORM_DATA_VALUE, request);
    }

    private static boolean is(String wanted, HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, wanted, 0, wanted.length());
    }
}
