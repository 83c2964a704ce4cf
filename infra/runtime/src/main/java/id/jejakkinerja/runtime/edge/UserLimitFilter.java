package id.jejakkinerja.runtime.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how fast one subject may ask, from wherever. Stands right behind authentication in the API's chain, so it is no bean. */
final class UserLimitFilter extends OncePerRequestFilter {
    private final RateLimiter user;
    private final RateRefusal refusal;

    UserLimitFilter(RateSettings rates, RateRefusal refusal) {
        this.user = new RateLimiter(rates.user());
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null
                || !refusal.refuses(user, caller.getName(), EdgeRefusals.Reason.RATE_USER, request, response)) {
            chain.doFilter(request, response);
        }
    }
}
