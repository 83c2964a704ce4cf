package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.edge.EdgeRefusals.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how fast one address may ask, before anything is spent on finding out who it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AddressLimitFilter extends OncePerRequestFilter {
    private final RateLimiter address;
    private final RateLimiter signIn;
    private final RateRefusal refusal;

    AddressLimitFilter(RateSettings rates, RateRefusal refusal) {
        this.address = new RateLimiter(rates.address());
        this.signIn = new RateLimiter(rates.signIn());
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String caller = ClientAddress.key(request.getRemoteAddr());
        boolean refused = isSignIn(request)
                ? refusal.refuses(signIn, caller, Reason.RATE_SIGN_IN, request, response)
                : request.getServletPath().startsWith("/api/")
                        && refusal.refuses(address, caller, Reason.RATE_ADDRESS, request, response);
        if (!refused) {
            chain.doFilter(request, response);
        }
    }

    /** Everything that has a password or a client's secret checked. */
    private static boolean isSignIn(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getMethod().equals("POST") && (path.equals("/login") || path.startsWith("/oauth2/"));
    }
}
