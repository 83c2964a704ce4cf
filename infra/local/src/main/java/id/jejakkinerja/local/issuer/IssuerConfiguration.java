package id.jejakkinerja.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.runtime.edge.KnownTokens;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The issuer, and the {@link JwtDecoder} with which the API judges its tokens: same key, no request to itself. */
@Configuration(proxyBeanMethods = false)
public class IssuerConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain issuerChain(HttpSecurity http) {
        http.oauth2AuthorizationServer(issuer -> {
                    http.securityMatcher(issuer.getEndpointsMatcher());
                    issuer.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), browser()));
        return http.build();
    }

    /** Who asks for HTML by name. A program that takes anything wants 401, not a login page. */
    private static RequestMatcher browser() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    /** Were the issuer not fixed, it would be whatever a request's Host header says, and so would the tokens. */
    @Bean
    AuthorizationServerSettings authorizationServerSettings(LocalSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(DataDirectory dataDirectory) {
        return new ImmutableJWKSet<>(new JWKSet(IssuerKey.readOrCreate(dataDirectory)));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> jwkSource, LocalSettings settings, AccountStore accounts) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(jwkSource)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        return new KnownTokens(decoder, OwnTokens.validator(settings.issuer(), accounts));
    }

    @Bean
    RegisteredClientRepository registeredClientRepository(
            AccountStore accounts, LocalSettings settings, PasswordEncoder secrets) {
        LocalSettings.Pages pages = settings.pages();
        return new ClientAccounts(accounts, pages == null ? null : PagesClient.of(pages, settings.session(), secrets));
    }

    @Bean
    ExpiringAuthorizations authorizationService() {
        return new ExpiringAuthorizations(Clock.systemUTC());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> accessTokenCustomizer(AccountStore accounts) {
        return new AccountClaims(accounts);
    }
}
