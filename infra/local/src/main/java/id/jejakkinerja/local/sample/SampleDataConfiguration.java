package id.jejakkinerja.local.sample;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.runtime.command.CommandPort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sample year, where it was asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("jejak.sample-data")
public class SampleDataConfiguration {
    @Bean
    SampleLoader sampleLoader(CommandPort port, DataDirectory dataDirectory) {
        return new SampleLoader(port, SampleData::all, dataDirectory.resolve("sample-data.loaded"));
    }

    @Bean
    SampleBackground sampleBackground(SampleLoader loader) {
        return new SampleBackground(loader);
    }

    /** A load that failed is a broken promise, so it shows; one that is under way is not. */
    @Bean
    HealthIndicator sampleDataHealthIndicator(SampleLoader loader) {
        return () -> {
            SampleLoad load = loader.state();
            Health.Builder health = load.phase() == SampleLoad.Phase.FAILED ? Health.down() : Health.up();
            health.withDetail("state", load.summary());
            if (load.failure() != null) {
                health.withDetail("failure", load.failure());
            }
            return health.build();
        };
    }
}
