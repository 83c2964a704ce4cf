package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Peran;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How the pages are guarded, however people log in. */
public final class PageSecurity {
    /** Our own scripts only, no frame, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

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
        Stream<String> ours = Stream.of("/", "/admin/**", "/audit/**", "/jelaskan", "/kabupaten/**", "/kecamatan/**");
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new OrRequestMatcher(Stream.concat(ours, Stream.of(more))
                .<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
                .toList()));
        return cache;
    }

    public static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
