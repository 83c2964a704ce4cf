package id.jejakkinerja.runtime.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a correlation id, the caller's own or a new one, in logs, events and the answer; and every request but those of
 * probes and of the metrics' collector a line in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class CorrelationFilter extends OncePerRequestFilter {
    public static final String HEADER = "X-Correlation-Id";
    static final String MDC_KEY = "correlationId";
    private static final Logger LOG = LoggerFactory.getLogger(CorrelationFilter.class);
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:/-]{1,128}");

    /** The id of the request being answered. */
    public static String current() {
        String id = MDC.get(MDC_KEY);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String id = given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
        long started = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (!request.getRequestURI().startsWith("/actuator/")) {
                LOG.info(
                        "{} {} {} in {} ms",
                        request.getMethod(),
                        request.getRequestURI(),
                        answered ? response.getStatus() : "failed",
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
            }
            MDC.remove(MDC_KEY);
        }
    }
}
