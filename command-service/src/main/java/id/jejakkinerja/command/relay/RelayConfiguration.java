package id.jejakkinerja.command.relay;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.topic.SessionLoop;
import id.jejakkinerja.runtime.topic.TopicSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The relay and what is measured of it. Deliberately not annotated as a configuration: the one process, which scans this package, has
 * no topic.
 */
@EnableConfigurationProperties({TopicSettings.class, RelayFaults.class})
public class RelayConfiguration {
    @Bean
    SessionLoop relayLoop(
            DatabaseAccess access,
            TopicSettings settings,
            RelayFaults faults,
            @Qualifier("commandDataSource") DataSource commandDataSource,
            MeterRegistry meters) {
        Relay relay = new Relay(access, settings, faults);
        EventLog log = new EventLog(commandDataSource, EventTable.STORE);
        Counter failures = Counter.builder("jejak.relay.failures")
                .description("Sessions of the relay that broke off")
                .register(meters);
        Gauge.builder("jejak.relay.position", relay, Relay::position)
                .description("Position of the last event that the topic has acknowledged")
                .register(meters);
        Gauge.builder("jejak.relay.lag.events", relay, r -> log.countAfter(r.position()))
                .description("Events in the store that the topic has not acknowledged")
                .register(meters);
        return new SessionLoop("relay", relay, failures::increment);
    }
}
