package id.jejakkinerja.runtime.edge;

import java.net.URL;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The OpenID Connect issuer a deployment trusts.
 *
 * @param uri its name in every token ({@code iss}), compared letter by letter
 * @param jwksUri where its public keys are, as this process reaches it
 */
@ConfigurationProperties("jejak.issuer")
public record IssuerSettings(String uri, URL jwksUri) {}
