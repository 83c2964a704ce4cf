package id.jejakkinerja.query.ops;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: ready while the live view is at most a few seconds behind the log. */
@Component("projections")
class ProjectionHealth implements HealthIndicator {
    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private final Lag lag;

    ProjectionHealth(Lag lag) {
        this.lag = lag;
    }

    @Override
    public Health health() {
        Lag.Reading reading = lag.read();
        Health.Builder health = reading.seconds() <= TOLERATED.toSeconds() ? Health.up() : Health.outOfService();
        return health.withDetail("head", reading.head())
                .withDetail("position", reading.reached())
                .withDetail("lagEvents", reading.events())
                .withDetail("lagSeconds", reading.seconds())
                .build();
    }
}
