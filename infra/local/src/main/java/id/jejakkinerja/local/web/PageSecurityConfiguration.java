package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.issuer.IssuedTokens;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.query.pages.PageSecurity;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The pages: a session, a login form over the account store, protection against forged posts. Comes last, so that everything which is
 * neither the issuer's nor the API's asks for a login unless it is named here.
 */
@Configuration(proxyBeanMethods = false)
@Import({LoginPage.class, PageLanguage.class, AccountPage.class, PasswordPage.class, LinkPage.class})
public class PageSecurityConfiguration {
    /** Where administrators work. */
    public static final String ADMIN = "/admin/akun";

    /** What happened to accounts, for auditors too. */
    public static final String HISTORY = ADMIN + "/riwayat";

    /** Probes, metrics and the API's description carry no performance data; the error page must not send a refused caller to the login. */
    private static final String[] OPEN = {
        LoginPage.PATH, LinkPage.PATH + "*", "/error", "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**"
    };

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            AccountStore accounts,
            SessionRegistry sessions,
            SignIns signIns,
            LocalSettings settings) {
        RequestCache requests = PageSecurity.asked(AccountPage.PATH);
        CurrentAccountFilter current =
                new CurrentAccountFilter(accounts, signIns, settings.session().absolute(), Clock.systemUTC());
        http.authorizeHttpRequests(PageSecurityConfiguration::who)
                .formLogin(form -> form.loginPage(LoginPage.PATH)
                        .successHandler(new SignInSuccess(signIns, requests))
                        .failureHandler(new SignInFailure())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl(LoginPage.PATH + "?" + LoginPage.SIGNED_OUT))
                .requestCache(cache -> cache.requestCache(requests))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(PageSecurity.entry(LoginPage.PATH))
                        .accessDeniedHandler(PageSecurity.refused(LoginPage.PATH + "?" + LoginPage.ENDED)))
                // As many sessions as a person likes; this only has them registered, and those that were ended shut
                // out.
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredUrl(LoginPage.PATH + "?" + LoginPage.ENDED))
                .addFilterBefore(current, AuthorizationFilter.class)
                .headers(PageSecurity.headers(backTo(settings)));
        return http.build();
    }

    /** Where the login leads when it was begun at the pages of another process. */
    private static List<URI> backTo(LocalSettings settings) {
        LocalSettings.Pages pages = settings.pages();
        return pages == null
                ? List.of()
                : pages.urls().stream().map(URI::create).toList();
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
                .hasAnyRole(Peran.ADMIN.name(), Peran.AUDITOR.name());
        PageSecurity.roles(requests);
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
    SignIns signIns(SessionRegistry sessions, IssuedTokens tokens) {
        return new SignIns(sessions, tokens, Clock.systemUTC());
    }

    @Bean
    AccountFrame accountFrame(MessageSource words) {
        return new AccountFrame(words);
    }

    @Bean
    AccountErrors accountErrors(MessageSource words) {
        return new AccountErrors(words);
    }
}
