package id.jejakkinerja.verify.browser;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages of a careless author. Only a test's platform ever has them. */
@Configuration(proxyBeanMethods = false)
public class PlantedPages {
    /** Under the platform's own headers, but with everything wrong that a browser can see. */
    static final String SLOPPY = "/ditanam/cacat";

    /** Right to look at, with headers of its own making. */
    static final String LAX = "/ditanam/longgar";

    /** Takes forms from anywhere. */
    static final String OPEN = "/ditanam/kirim";

    static final String COOKIE = "kue=7; Path=/";

    private static final String HTML = "text/html;charset=UTF-8";
    private static final int WIDE = 300;
    private static final int HEAVY = 200_000;

    @Bean
    @Order(0)
    SecurityFilterChain takesForgedForms(HttpSecurity http) {
        return http.securityMatcher(OPEN).csrf(csrf -> csrf.disable()).build();
    }

    @RestController
    static class Careless {
        @GetMapping(path = SLOPPY, produces = HTML)
        String sloppy() {
            return page("<script>document.title = 'lain';</script>" + "<input type='text'><pre>" + "lebar ".repeat(WIDE)
                    + "</pre><!-- " + heavy() + " -->");
        }

        @GetMapping(path = LAX, produces = HTML)
        String lax(HttpServletResponse response) {
            response.setHeader("Content-Security-Policy", "default-src 'self' 'unsafe-inline'");
            response.setHeader("Cache-Control", "max-age=60");
            response.setHeader("Server", "Tomcat");
            response.addHeader("Set-Cookie", COOKIE);
            return page("<p>Isi</p>");
        }

        @PostMapping(path = OPEN, produces = HTML)
        String take() {
            return page("<p>Terima kasih</p>");
        }

        private static String page(String body) {
            return "<!DOCTYPE html><html lang='id'><head><title>Uji</title></head><body><main><h1>Uji</h1>" + body
                    + "</main></body></html>";
        }

        /** Nothing that compression makes light. */
        private static String heavy() {
            byte[] bytes = new byte[HEAVY];
            new Random(7).nextBytes(bytes);
            return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
        }
    }
}
