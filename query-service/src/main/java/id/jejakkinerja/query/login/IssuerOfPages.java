package id.jejakkinerja.query.login;

import id.jejakkinerja.runtime.edge.IssuerSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/** What the issuer says of itself (OpenID Connect Discovery 1.0), with what it knows us by. */
final class IssuerOfPages {
    /** Names this client in addresses; the issuer has {@code <public URL>/login/oauth2/code/jejak} on its list. */
    static final String NAME = "jejak";

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private IssuerOfPages() {}

    /**
     * Asks the issuer. Done when the first person wants to sign in and not at the start, which must not wait for another system.
     *
     * @throws IllegalStateException when who answers is another issuer than the one whose tokens are believed (section 4.3)
     */
    static InMemoryClientRegistrationRepository discover(PagesSettings pages, IssuerSettings issuer) {
        URI address = pages.discovery() == null ? URI.create(issuer.uri() + WELL_KNOWN) : pages.discovery();
        Map<String, Object> said = http().get().uri(address).retrieve().body(new ParameterizedTypeReference<>() {});
        if (said == null || !issuer.uri().equals(said.get("issuer"))) {
            throw new IllegalStateException(address + " describes " + (said == null ? null : said.get("issuer"))
                    + ", but jejak.issuer.uri is " + issuer.uri());
        }
        ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(NAME)
                .clientId(pages.clientId())
                .clientSecret(pages.clientSecret())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .jwkSetUri(issuer.jwksUri().toString())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return new InMemoryClientRegistrationRepository(registration.build());
    }

    private static RestClient http() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests).build();
    }
}
