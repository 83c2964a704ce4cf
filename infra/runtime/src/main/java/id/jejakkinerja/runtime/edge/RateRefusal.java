package id.jejakkinerja.runtime.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a limiter, and answers 429 in its place. */
@Component
final class RateRefusal {
    private static final int TOO_MANY_REQUESTS = 429;

    private final ProblemWriter problems;
    private final EdgeRefusals refusals;

    RateRefusal(ProblemWriter problems, EdgeRefusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    /** Whether the caller was refused, and then has their answer already. */
    boolean refuses(
            RateLimiter limiter,
            String caller,
            EdgeRefusals.Reason reason,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long wait = limiter.secondsToWait(caller);
        if (wait == 0) {
            return false;
        }
        refusals.count(reason);
        problems.answer(
                request,
                response,
                TOO_MANY_REQUESTS,
                "RATE_LIMITED",
                Map.of("limit", limiter.rate().perSecond(), Problem.RETRY_AFTER, wait));
        return true;
    }
}
