package id.jejakkinerja.runtime.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says 503 BUSY where the database is away and no controller has been reached yet: judging a token asks the account store. What fails
 * behind a controller is {@link ProblemHandler}'s.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class OutageFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final int SERVICE_UNAVAILABLE = 503;

    private final ProblemWriter problems;
    private final EdgeRefusals refusals;

    OutageFilter(ProblemWriter problems, EdgeRefusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!Outage.isBehind(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("database away for {} {}: {}", request.getMethod(), request.getRequestURI(), e.toString());
            refusals.count(EdgeRefusals.Reason.OUTAGE);
            response.resetBuffer();
            problems.answer(
                    request,
                    response,
                    SERVICE_UNAVAILABLE,
                    Busy.CODE,
                    Map.of(Problem.RETRY_AFTER, Busy.OUTAGE_SECONDS));
        }
    }
}
