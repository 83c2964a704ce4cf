package id.jejakkinerja.runtime.edge;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** {@code /api/**} takes bearer tokens and nothing else: no session, no cookie, no CSRF token (RFC 6750). */
@Configuration(proxyBeanMethods = false)
public class ApiSecurity {
    /** Order of this chain: after the issuer's endpoints, before the pages. */
    public static final int ORDER = 2;

    @Bean
    @Order(ORDER)
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems, RateSettings rates, RateRefusal refusal)
            throws Exception {
        AuthenticationEntryPoint unknown = (request, response, e) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.answer(request, response, 401, "UNAUTHENTICATED", Map.of());
        };
        AccessDeniedHandler forbidden =
                (request, response, e) -> problems.answer(request, response, 403, "FORBIDDEN", Map.of());
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(ApiSecurity::caller))
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler(forbidden))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
                .addFilterAfter(new UserLimitFilter(rates, refusal), BearerTokenAuthenticationFilter.class)
                .build();
    }

    /** Requests are measured as a whole; nobody looked at a span for each security filter. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Whoever a verified token speaks for.
     *
     * @throws org.springframework.security.authentication.BadCredentialsException when it names no actor
     */
    public static AbstractAuthenticationToken caller(Jwt jwt) {
        var authorities = CurrentActor.of(jwt).roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(jwt, authorities);
    }
}
