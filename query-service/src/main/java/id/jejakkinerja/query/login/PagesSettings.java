package id.jejakkinerja.query.login;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages as a client of the issuer. Without {@code jejak.pages.client-id} this process shows no pages.
 *
 * @param clientId how the issuer knows the pages
 * @param clientSecret with which they prove it
 * @param discovery the issuer's OpenID configuration as this process reaches it; below the issuer's own name unless told otherwise
 * @param idle how long a session lasts without a request; how long it lasts at all is the issuer's to say
 */
@ConfigurationProperties("jejak.pages")
public record PagesSettings(
        String clientId,
        String clientSecret,
        @Nullable URI discovery,
        @DefaultValue("30m") Duration idle) {
    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return "PagesSettings[" + clientId + "]";
    }
}
