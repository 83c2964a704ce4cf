package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.runtime.notary.NotaryAnswer;
import id.jejakkinerja.runtime.topic.AsyncApi;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A process without pages: what is neither the API's nor named here is closed. */
public class ApiOnly {
    /** Probes, metrics and the API's description carry no performance data. */
    private static final String[] OPEN = {
        "/error",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**",
        AsyncApi.PATH,
        LogHead.PATH,
        NotaryAnswer.PATH
    };

    /** Paths that need no login in a process that has pages as well. */
    public static String[] open() {
        return OPEN.clone();
    }

    @Bean
    @Order(ApiSecurity.ORDER + 1)
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
