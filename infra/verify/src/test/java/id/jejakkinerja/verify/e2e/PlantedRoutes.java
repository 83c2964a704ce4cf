package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.command.CommandPort;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Routes of a careless author, which write for whoever asks. Only a test's platform ever has them. */
@Configuration(proxyBeanMethods = false)
public class PlantedRoutes {
    static final String BY_POST = "/api/v1/ditanam";
    static final String BY_READING = "/api/v1/ditanam/baca";
    static final String BY_ANY_METHOD = "/ditanam/apa-saja";

    /** Lets through what the platform's own firewall stops: methods that nobody knows. */
    @Bean
    HttpFirewall everyMethod() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @RestController
    static class Careless {
        private final CommandPort port;
        private final AtomicInteger year = new AtomicInteger(2040);

        Careless(CommandPort port) {
            this.port = port;
        }

        @PostMapping(BY_POST)
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void post() {
            write();
        }

        @GetMapping(BY_READING)
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void read() {
            write();
        }

        @RequestMapping(BY_ANY_METHOD)
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void any() {
            write();
        }

        /** Opens the next year, in the name of somebody who may. */
        private void write() {
            int opened = year.getAndIncrement();
            String body = """
                    {"kabupaten":"35.09","tahun":%d,"masa":"TAHUN","due":"%d-01-31","effectiveDate":"%d-01-02"}
                    """.formatted(opened, opened + 1, opened);
            String id = UUID.randomUUID().toString();
            port.send("OpenPeriod", body, new Actor("bappeda", Set.of(Peran.BAPPEDA), null), id, id);
        }
    }
}
