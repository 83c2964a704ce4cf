package id.jejakkinerja.command.notary;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.topic.SessionLoop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notary, what is measured of it, and its record. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotarySettings.class)
class NotaryConfiguration {
    /** Beyond the two seconds that are promised, by as much as a busy machine may take. */
    private static final Duration LATE = Duration.ofSeconds(30);

    @Bean
    Notary notary(DatabaseAccess access, NotarySettings settings) {
        return new Notary(access, settings.place(), Clock.systemUTC());
    }

    /** The pool is named so that the schema is there before the loop begins. */
    @Bean
    StoredNotaryRecord notaryRecord(@Qualifier("commandDataSource") DataSource commandDataSource) {
        return new StoredNotaryRecord(commandDataSource);
    }

    @Bean
    SessionLoop notaryLoop(
            Notary notary,
            StoredNotaryRecord record,
            @Qualifier("commandDataSource") DataSource commandDataSource,
            MeterRegistry meters) {
        EventLog log = new EventLog(commandDataSource, EventTable.STORE);
        Gauge.builder("jejak.notary.refused", notary, n -> n.refusal().isPresent() ? 1 : 0)
                .description("1 while the notary will not sign: the log says why")
                .register(meters);
        Gauge.builder(
                        "jejak.notary.tree.size",
                        record,
                        r -> r.latest().map(PublishedCheckpoint::treeSize).orElse(0L))
                .description("Leaves of the largest tree signed")
                .register(meters);
        Gauge.builder("jejak.notary.lag.events", record, r -> log.countAfter(r.position()))
                .description("Events that no checkpoint covers yet")
                .register(meters);
        Counter failures = Counter.builder("jejak.notary.failures")
                .description("Sessions of the notary that broke off")
                .register(meters);
        return new SessionLoop("notary", notary, failures::increment);
    }

    /** Not part of readiness: commands and reads go on without a notary, and what they add is signed later. */
    @Bean
    HealthIndicator notaryHealth(
            Notary notary, StoredNotaryRecord record, @Qualifier("commandDataSource") DataSource commandDataSource) {
        EventLog log = new EventLog(commandDataSource, EventTable.STORE);
        Clock clock = Clock.systemUTC();
        return () -> {
            Health.Builder health = notary.refusal()
                    .map(refusal -> Health.outOfService().withDetail("refusal", refusal.code()))
                    .orElseGet(() -> log.firstRecordedAfter(record.position())
                                    .filter(oldest -> oldest.plus(LATE).isBefore(clock.instant()))
                                    .isPresent()
                            ? Health.outOfService()
                            : Health.up());
            return health.withDetail("position", record.position()).build();
        };
    }
}
