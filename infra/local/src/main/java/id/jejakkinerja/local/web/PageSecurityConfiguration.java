package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.start.LocalSettings;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The pages: a session, a login form over the account store, protection against forged posts. Comes last, so that everything which is
 * neither the issuer's nor the API's asks for a login unless it is named here.
 */
@Configuration(proxyBeanMethods = false)
@Import({LoginPage.class, PageLanguage.class, AccountPage.class, PasswordPage.class, LinkPage.class})
public class PageSecurityConfiguration {
    /** Our own scripts only, no frame, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Where administrators work. */
    public static final String ADMIN = "/admin/akun";

    /** What happened to accounts, for auditors too. */
    public static final String HISTORY = ADMIN + "/riwayat";

    /** Probes, metrics and the API's description carry no performance data; the error page must not send a refused caller to the login. */
    private static final String[] OPEN = {
        LoginPage.PATH,
        LinkPage.PATH + "*",
        "/error",
        "/app.css",
        "/masuk.css",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**"
    };

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            AccountStore accounts,
            SessionRegistry sessions,
            SignIns signIns,
            LocalSettings settings) {
        RequestCache requests = pagesOnly();
        CurrentAccountFilter current =
                new CurrentAccountFilter(accounts, signIns, settings.session().absolute(), Clock.systemUTC());
        http.authorizeHttpRequests(PageSecurityConfiguration::who)
                .formLogin(form -> form.loginPage(LoginPage.PATH)
                        .successHandler(new SignInSuccess(signIns, requests))
                        .failureHandler(new SignInFailure())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl(LoginPage.PATH + "?" + LoginPage.SIGNED_OUT))
                .requestCache(cache -> cache.requestCache(requests))
                // As many sessions as a person likes; this only has them registered, and those that were ended shut
                // out.
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredUrl(LoginPage.PATH + "?" + LoginPage.ENDED))
                .addFilterBefore(current, AuthorizationFilter.class)
                .headers(PageSecurityConfiguration::strict);
        return http.build();
    }

    /** Path of the page that a one-time link's token opens. */
    public static String link(String token) {
        return LinkPage.PATH + token;
    }

    private static void who(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HISTORY)
                .hasAnyRole(Peran.ADMIN.name(), Peran.AUDITOR.name())
                .requestMatchers("/admin/**")
                .hasRole(Peran.ADMIN.name())
                .anyRequest()
                .authenticated();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry which sessions have ended by themselves. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SignIns signIns(SessionRegistry sessions) {
        return new SignIns(sessions, Clock.systemUTC());
    }

    @Bean
    AccountFrame accountFrame(MessageSource words) {
        return new AccountFrame(words);
    }

    @Bean
    AccountErrors accountErrors(MessageSource words) {
        return new AccountErrors(words);
    }

    /** After the login a person lands on the page asked for; nothing else is worth a session. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new OrRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, AccountPage.PATH),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/admin/**"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/audit/**"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/jelaskan"),
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
