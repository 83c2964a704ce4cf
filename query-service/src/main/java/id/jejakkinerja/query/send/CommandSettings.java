package id.jejakkinerja.query.send;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The command side as the query side reaches it.
 *
 * @param uri base URL of command-service, or of the balancer in front of several
 */
@ConfigurationProperties("jejak.commands")
public record CommandSettings(URI uri) {}
