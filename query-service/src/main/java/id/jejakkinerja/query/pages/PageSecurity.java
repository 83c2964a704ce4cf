package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Peran;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How the pages are guarded, however people log in. */
public final class PageSecurity {
    /** Our own scripts only, which ask nobody but us; no frame, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private static final String[] PAGES = {
        "/", "/admin/**", "/audit/**", "/bukti/**", "/jelaskan", "/kabupaten/**", "/kecamatan/**"
    };

    /** Where Spring Security looks for what was asked for before the login. */
    private static final String ASKED_BEFORE = "SPRING_SECURITY_SAVED_REQUEST";

    /** Says of a refused request that its form was shown to another session than the one it came with. */
    static final String FROM_AN_OLD_FORM = PageSecurity.class.getName() + ".old";

    private PageSecurity() {}

    /** Administration is for administrators; each page asks for the rest itself, because it depends on the kecamatan. */
    public static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/admin/**")
                .hasRole(Peran.ADMIN.name())
                .anyRequest()
                .authenticated();
    }

    /**
     * After the login a person lands on the page asked for; nothing else is worth a session.
     *
     * @param more pages of another module
     */
    public static RequestCache asked(String... more) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(any(HttpMethod.GET, Stream.concat(Stream.of(PAGES), Stream.of(more))));
        return cache;
    }

    private static RequestMatcher any(HttpMethod method, Stream<String> paths) {
        return new OrRequestMatcher(paths.<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(method, path))
                .toList());
    }

    /**
     * Answers who may not. A form that was sent after its session had ended leads through the login back to that form, where the browser
     * kept what was typed; nothing of it has been carried out.
     *
     * @param login where people sign in
     */
    public static AccessDeniedHandler refused(String login) {
        RequestMatcher forms = any(HttpMethod.POST, Stream.of(PAGES));
        return (request, response, refusal) -> {
            boolean oldForm = refusal instanceof CsrfException;
            if (oldForm && SecurityContextHolder.getContext().getAuthentication() == null && forms.matches(request)) {
                String form = UrlUtils.buildRequestUrl(request);
                request.getSession()
                        .setAttribute(ASKED_BEFORE, new SimpleSavedRequest(request.getContextPath() + form));
                response.sendRedirect(request.getContextPath() + login);
                return;
            }
            request.setAttribute(FROM_AN_OLD_FORM, oldForm);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        };
    }

    public static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
