package id.jejakkinerja.query.login;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.query.pages.PageSecurity;
import id.jejakkinerja.runtime.edge.ApiOnly;
import id.jejakkinerja.runtime.edge.ApiSecurity;
import id.jejakkinerja.runtime.edge.IssuerSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pages behind the issuer's login. Sessions lie in the database of the query side, so that any instance goes on where another stopped.
 * Decision: {@code infra/adr/0028}.
 */
@ConditionalOnProperty("jejak.pages.client-id")
@EnableConfigurationProperties(PagesSettings.class)
@EnableJdbcHttpSession(tableName = "session.spring_session")
public class PagesLogin {
    /** Renewed so long before its end that it is still good when the command side reads it. */
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(45);

    private static final String START = "/oauth2/authorization/" + IssuerOfPages.NAME;

    @Bean
    @Order(ApiSecurity.ORDER + 1)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            IssuerSettings settings,
            ClientRegistrationRepository issuer,
            OAuth2AuthorizedClientRepository clients,
            JwtDecoder judge) {
        OidcClientInitiatedLogoutSuccessHandler everywhere = new OidcClientInitiatedLogoutSuccessHandler(issuer);
        everywhere.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(ApiOnly.open()).permitAll();
                    PageSecurity.roles(requests);
                })
                .oauth2Login(login -> login.loginPage(START)
                        .clientRegistrationRepository(issuer)
                        .authorizedClientRepository(clients)
                        .failureHandler((request, response, refusal) -> response.sendError(401)))
                .logout(logout -> logout.logoutSuccessHandler(everywhere))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(PageSecurity.entry(START))
                        .accessDeniedHandler(PageSecurity.refused(START)))
                .requestCache(cache -> cache.requestCache(PageSecurity.asked()))
                .addFilterBefore(new TokenFilter(tokens(issuer, clients), judge), AuthorizationFilter.class)
                // signing out, and a form whose session had ended, lead to the issuer
                .headers(PageSecurity.headers(List.of(URI.create(settings.uri()))))
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(PagesSettings pages, IssuerSettings issuer) {
        return new SupplierClientRegistrationRepository(() -> IssuerOfPages.discover(pages, issuer));
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Of its own name: on one machine the issuer's pages are the same host's, and hosts have one jar of cookies for all their ports. */
    @Bean
    CookieSerializer sessionCookie(@Value("${jejak.cookie.secure:true}") boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-JEJAK" : "JEJAK");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsEnd(PagesSettings pages) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(pages.idle());
    }

    /** By itself: the transactions of the read model are JPA's. */
    @Bean
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("queryDataSource") HikariDataSource queryDataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(queryDataSource));
    }

    private static DefaultOAuth2AuthorizedClientManager tokens(
            ClientRegistrationRepository issuer, OAuth2AuthorizedClientRepository clients) {
        DefaultOAuth2AuthorizedClientManager tokens = new DefaultOAuth2AuthorizedClientManager(issuer, clients);
        tokens.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(renewal -> renewal.clockSkew(BEFORE_THE_END))
                .build());
        return tokens;
    }
}
