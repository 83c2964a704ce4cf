package id.jejakkinerja.query.send;

import id.jejakkinerja.runtime.command.CommandPort;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The way to the command side. Deliberately not annotated as a configuration: in one process there is a shorter one. */
@EnableConfigurationProperties(CommandSettings.class)
public class SendConfiguration {
    @Bean
    CommandPort commandPort(CommandSettings settings) {
        return new HttpCommandPort(settings.uri(), SendConfiguration::callersToken);
    }

    private static String callersToken() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            return caller.getToken().getTokenValue();
        }
        throw new BadCredentialsException("the caller has no token to pass on");
    }
}
