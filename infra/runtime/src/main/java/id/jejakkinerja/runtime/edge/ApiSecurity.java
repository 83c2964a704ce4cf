package id.jejakkinerja.runtime.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/**} takes bearer tokens and nothing else: no session, no cookie, no CSRF token (RFC 6750). */
@Configuration(proxyBeanMethods = false)
public class ApiSecurity {
    /** Order of this chain: after the issuer's endpoints, before the pages. */
    public static final int ORDER = 2;

    @Bean
    @Order(ORDER)
    SecurityFilterChain api(HttpSecurity http, JsonMapper json) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(ApiSecurity::caller))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            answer(json, request, response, 401, "UNAUTHENTICATED");
                        })
                        .accessDeniedHandler(
                                (request, response, e) -> answer(json, request, response, 403, "FORBIDDEN")))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            answer(json, request, response, 401, "UNAUTHENTICATED");
                        })
                        .accessDeniedHandler(
                                (request, response, e) -> answer(json, request, response, 403, "FORBIDDEN")))
                .build();
    }

    private static AbstractAuthenticationToken caller(Jwt jwt) {
        var authorities = CurrentActor.of(jwt).roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(jwt, authorities);
    }

    private static void answer(
            JsonMapper json, HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Locale locale = RequestLanguage.of(request);
        ProblemDetail problem = Problem.of(status, code, Map.of(), locale);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
