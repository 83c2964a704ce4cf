package id.jejakkinerja.command.store;

import id.jejakkinerja.runtime.eventlog.EventLogEngine;
import id.jejakkinerja.runtime.eventlog.EventSerializer;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The event store of the command side over {@code commandDataSource}. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    private static final long FETCH_DELAY_MS = 50;

    @Bean
    JdbcTransactionManager commandTransactionManager(@Qualifier("commandDataSource") DataSource commandDataSource) {
        return new JdbcTransactionManager(commandDataSource);
    }

    /** Axon's view of the command side's transactions; the read model has its own. */
    @Bean
    @Primary
    TransactionManager commandTransactions(
            @Qualifier("commandTransactionManager") JdbcTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("commandDataSource") DataSource commandDataSource, TransactionManager commandTransactions) {
        return EventLogEngine.over(
                EventTable.STORE, new SpringDataSourceConnectionProvider(commandDataSource), commandTransactions);
    }

    /** Readers in this process are woken by an append; the delay only matters for what another process wrote. */
    @Bean(name = "eventBus")
    EmbeddedEventStore eventStore(EventStorageEngine eventStorageEngine, KeptStates keptStates) {
        // milliseconds are enough for people, and exactly what the database gives back
        GenericEventMessage.clock = Clock.tickMillis(ZoneOffset.UTC);
        return new KeptStatesEventStore(
                EmbeddedEventStore.builder().storageEngine(eventStorageEngine).fetchDelay(FETCH_DELAY_MS), keptStates);
    }

    @Bean
    KeptStates keptStates() {
        return new KeptStates();
    }

    @Bean
    SimpleCommandBus commandBus(TransactionManager commandTransactions) {
        return SimpleCommandBus.builder()
                .transactionManager(commandTransactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
    }

    /** One serializer for events, metadata and tokens. */
    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }
}
