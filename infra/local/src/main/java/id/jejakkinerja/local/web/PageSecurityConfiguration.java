package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.AccountStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The pages: a session, a login form over the account store, protection against forged posts. Comes last, so that everything which is
 * neither the issuer's nor the API's asks for a login unless it is named here.
 */
@Configuration(proxyBeanMethods = false)
@Import({LoginPage.class, PageLanguage.class})
public class PageSecurityConfiguration {
    /** Our own scripts only, no frame, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Probes, metrics and the API's description carry no performance data; the error page must not send a refused caller to the login. */
    private static final String[] OPEN = {
        LoginPage.PATH,
        "/error",
        "/app.css",
        "/masuk.css",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**"
    };

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, AccountStore accounts) {
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage(LoginPage.PATH).permitAll())
                .logout(logout -> logout.logoutSuccessUrl(LoginPage.PATH + "?" + LoginPage.SIGNED_OUT))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .addFilterBefore(new CurrentAccountFilter(accounts), AuthorizationFilter.class)
                .headers(PageSecurityConfiguration::strict);
        return http.build();
    }

    /** After the login a person lands on the page asked for; nothing else is worth a session. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new OrRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/kabupaten/**"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/kecamatan/**")));
        return cache;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
