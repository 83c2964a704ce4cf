package id.jejakkinerja.query.replica;

import id.jejakkinerja.query.read.StoreHead;
import id.jejakkinerja.query.send.CommandSettings;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventLogEngine;
import id.jejakkinerja.runtime.eventlog.EventSerializer;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.eventlog.WakingEventStore;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.topic.SessionLoop;
import id.jejakkinerja.runtime.topic.TopicSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The copy of the log, read by the same engine as the store, and the loop that fills it. Deliberately not annotated as a configuration:
 * the one process, which scans this package, reads the store itself.
 */
@EnableConfigurationProperties({TopicSettings.class, ReplicaFaults.class})
public class ReplicaConfiguration {
    private static final long FETCH_DELAY_MS = 20;

    @Bean
    EventTable eventTable() {
        return EventTable.REPLICA;
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("queryDataSource") DataSource queryDataSource,
            @Qualifier("queryTransactions") TransactionManager queryTransactions) {
        return EventLogEngine.over(
                EventTable.REPLICA, new SpringDataSourceConnectionProvider(queryDataSource), queryTransactions);
    }

    @Bean(name = "eventBus")
    EmbeddedEventStore eventStore(EventStorageEngine eventStorageEngine) {
        return new WakingEventStore(
                EmbeddedEventStore.builder().storageEngine(eventStorageEngine).fetchDelay(FETCH_DELAY_MS));
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    StoreHead storeHead(CommandSettings commands, EventLog log) {
        return new HttpStoreHead(commands.uri(), log);
    }

    @Bean
    NotaryRecord notaryRecord(CommandSettings commands) {
        return new HttpNotaryRecord(commands.uri());
    }

    @Bean
    SessionLoop replicaLoop(DatabaseAccess access, TopicSettings topic, ReplicaFaults faults, MeterRegistry meters) {
        Copying copying = new Copying(access, topic, faults);
        Counter failures = Counter.builder("jejak.replica.failures")
                .description("Sessions of the copying that broke off")
                .register(meters);
        Gauge.builder("jejak.replica.position", copying, Copying::position)
                .description("Position of the last event copied from the topic")
                .register(meters);
        return new SessionLoop("replica", copying, failures::increment);
    }
}
