package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.NameLocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Takes a refused sign-in back to the form, which says why once. A disabled account is told nothing that an unknown name is not. */
final class SignInFailure implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);
    private static final String ATTRIBUTE = "masuk.ditolak";
    private static final int LONGEST_NAME = 64;

    enum Why {
        WRONG,
        LOCKED,
        OUTAGE
    }

    /**
     * What the form tells.
     *
     * @param name as it was typed
     * @param until when a locked name opens again
     */
    record Refused(String name, Why why, @Nullable Instant until) {
        /** For whoever comes back to the address of a refusal that has been told. */
        static final Refused AGAIN = new Refused("", Why.WRONG, null);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        request.getSession().setAttribute(ATTRIBUTE, refused(name(request), e));
        response.sendRedirect(request.getContextPath() + PageLanguage.keep(LoginPage.PATH + "?error", request));
    }

    /** Takes what there is to tell out of the session. */
    static Refused taken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Refused refused)) {
            return Refused.AGAIN;
        }
        session.removeAttribute(ATTRIBUTE);
        return refused;
    }

    private static Refused refused(String name, AuthenticationException e) {
        if (e instanceof NameLocked locked) {
            return new Refused(name, Why.LOCKED, locked.until());
        }
        if (e instanceof InternalAuthenticationServiceException) {
            LOG.warn("a password could not be judged", e);
            return new Refused(name, Why.OUTAGE, null);
        }
        return new Refused(name, Why.WRONG, null);
    }

    private static String name(HttpServletRequest request) {
        String typed = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }
}
