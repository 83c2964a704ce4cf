package id.jejakkinerja.runtime.edge;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Addresses that the firewall turns away before any controller is asked get a coded problem as well. */
@Configuration(proxyBeanMethods = false)
class RejectedRequests {
    @Bean
    static RequestRejectedHandler requestRejectedHandler(JsonMapper json) {
        return (request, response, rejection) -> {
            response.setStatus(400);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    Problem.of(
                            400,
                            "BAD_REQUEST",
                            Map.of("problem", String.valueOf(rejection.getMessage())),
                            RequestLanguage.of(request)));
        };
    }
}
