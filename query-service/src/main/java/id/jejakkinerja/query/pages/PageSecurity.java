package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Peran;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How the pages are guarded, however people log in. */
public final class PageSecurity {
    /** Our own scripts only, which ask nobody but us; no frame, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;
    static final CrossOriginOpenerPolicy OPENERS = CrossOriginOpenerPolicy.SAME_ORIGIN;
    static final String PERMISSIONS = "camera=(), geolocation=(), microphone=()";

    private static final String[] PAGES = {
        "/", "/admin/**", "/audit/**", "/bukti/**", "/jelaskan", "/kabupaten/**", "/kecamatan/**"
    };

    private static final Pattern LOOKS = Pattern.compile("/(pintu/)?[\\w-]+\\.css");

    /** Says that htmx asks, on behalf of a part of a page. */
    private static final RequestMatcher PART = new RequestHeaderRequestMatcher("HX-Request");

    /** Where Spring Security looks for what was asked for before the login. */
    private static final String ASKED_BEFORE = "SPRING_SECURITY_SAVED_REQUEST";

    /** Says of a refused request that its form was shown to another session than the one it came with. */
    static final String FROM_AN_OLD_FORM = PageSecurity.class.getName() + ".old";

    private PageSecurity() {}

    /** Styles: what a page needs as well that says that nobody can be known because the database is away. */
    public static boolean isLooks(String path) {
        return LOOKS.matcher(path).matches();
    }

    /** Administration is for administrators; each page asks for the rest itself, because it depends on the kecamatan. */
    public static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(VersionedResources.PATHS.toArray(String[]::new))
                .permitAll()
                .requestMatchers("/admin/**")
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
        RequestMatcher pages = any(HttpMethod.GET, Stream.concat(Stream.of(PAGES), Stream.of(more)));
        cache.setRequestMatcher(new AndRequestMatcher(pages, new NegatedRequestMatcher(PART)));
        return cache;
    }

    private static RequestMatcher any(HttpMethod method, Stream<String> paths) {
        return new OrRequestMatcher(paths.<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(method, path))
                .toList());
    }

    /**
     * Leads who has no session to the login. A part of a page, whose request nobody sees, is told with a 401 instead, because the login may
     * be another host's; its page then asks for itself as a whole (bagian.js).
     *
     * @param login where people sign in
     */
    public static AuthenticationEntryPoint entry(String login) {
        AuthenticationEntryPoint whole = new LoginUrlAuthenticationEntryPoint(login);
        AuthenticationEntryPoint part = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, refusal) ->
                (PART.matches(request) ? part : whole).commence(request, response, refusal);
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

    /**
     * What every page tells the browser.
     *
     * @param onward addresses of other hosts to which the answer to a form may lead: browsers judge where a form ends, not only where it
     *     is sent
     */
    public static Customizer<HeadersConfigurer<HttpSecurity>> headers(Collection<URI> onward) {
        String policies = policies(onward);
        return headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policies))
                .referrerPolicy(policy -> policy.policy(REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(OPENERS));
    }

    static String policies(Collection<URI> onward) {
        return CONTENT_SECURITY_POLICY
                + onward.stream()
                        .map(PageSecurity::origin)
                        .distinct()
                        .map(origin -> " " + origin)
                        .collect(Collectors.joining());
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
