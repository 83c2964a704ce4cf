package id.jejakkinerja.local;

import id.jejakkinerja.local.database.HeadStart;
import id.jejakkinerja.runtime.RuntimeConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * The built-in accounts and OpenID Connect issuer without the services, for a cluster on one machine; a real deployment names an issuer
 * of its own. Settings: {@code issuer.yml}. Neither Axon nor JPA: nothing here needs them, and they would start without a service to configure them.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@Import({LocalConfiguration.class, RuntimeConfiguration.class})
public class JejakIssuer {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(JejakIssuer.class)
                .initializers(new HeadStart())
                .properties("spring.config.name=issuer")
                .run(arguments);
    }
}
