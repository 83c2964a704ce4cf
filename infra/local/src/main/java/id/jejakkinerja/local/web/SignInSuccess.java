package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountPrincipal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Notes how a session began and sends a person to the page asked for. An administrator's work is the accounts. */
final class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignIns signIns;

    SignInSuccess(SignIns signIns, RequestCache requests) {
        this.signIns = signIns;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        signIns.begin(request);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        boolean administrator = authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal person
                && person.actor().has(Peran.ADMIN);
        return PageLanguage.keep(administrator ? PageSecurityConfiguration.ADMIN : "/", request);
    }
}
