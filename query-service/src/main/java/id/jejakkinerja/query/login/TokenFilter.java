package id.jejakkinerja.query.login;

import id.jejakkinerja.query.pages.PageSecurity;
import id.jejakkinerja.runtime.edge.ApiSecurity;
import id.jejakkinerja.runtime.edge.Busy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session act with its access token, for this request, as if the browser had sent it: so the pages judge a person as the API does,
 * and what they have carried out elsewhere goes there with that token. One that is about to end is renewed first; what the issuer
 * renews no more ends the session, and with it whatever role was taken away.
 */
final class TokenFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);

    private final OAuth2AuthorizedClientManager tokens;
    private final JwtDecoder judge;

    TokenFilter(OAuth2AuthorizedClientManager tokens, JwtDecoder judge) {
        this.tokens = tokens;
        this.judge = judge;
    }

    /** Whoever asks for it: the session, whose database may be away, is not even looked at. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PageSecurity.isLooks(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Authentication caller = caller(signedIn, request, response);
            if (caller == null) {
                end(request);
            } else {
                SecurityContextHolder.setContext(new SecurityContextImpl(caller));
            }
        } catch (ClientAuthorizationException e) {
            LOG.warn("the issuer does not renew a token: {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Busy.OUTAGE_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        } catch (BadCredentialsException e) {
            LOG.warn("{} may sign in but is nobody here: {}", signedIn.getName(), e.getMessage());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Null when the issuer no longer stands by this session.
     *
     * @throws ClientAuthorizationException when the issuer could not be asked
     * @throws BadCredentialsException when the token is good but names no role of ours
     */
    private @Nullable Authentication caller(
            OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizeRequest asked = OAuth2AuthorizeRequest.withClientRegistrationId(
                        signedIn.getAuthorizedClientRegistrationId())
                .principal(signedIn)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        try {
            OAuth2AuthorizedClient client = tokens.authorize(asked);
            return client == null
                    ? null
                    : ApiSecurity.caller(judge.decode(client.getAccessToken().getTokenValue()));
        } catch (JwtException e) {
            LOG.debug("a session's token is good no more", e);
            return null;
        } catch (ClientAuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                LOG.debug("the issuer has ended a session", e);
                return null;
            }
            throw e;
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
