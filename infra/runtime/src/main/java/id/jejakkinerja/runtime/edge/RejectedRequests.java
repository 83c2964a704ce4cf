package id.jejakkinerja.runtime.edge;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Addresses that the firewall turns away before any controller is asked get a coded problem as well. */
@Configuration(proxyBeanMethods = false)
class RejectedRequests {
    @Bean
    static RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
        return (request, response, rejection) -> problems.problem(
                request, response, 400, "BAD_REQUEST", Map.of("problem", String.valueOf(rejection.getMessage())));
    }
}
