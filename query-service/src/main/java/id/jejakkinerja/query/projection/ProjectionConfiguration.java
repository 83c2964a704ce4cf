package id.jejakkinerja.query.projection;

import id.jejakkinerja.runtime.topic.SessionLoop;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;

/**
 * The read model's transactions and its event processor. Rows and token are in one database and one transaction. The beans are made by
 * static methods, because the configuration itself is handed one of them.
 */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
class ProjectionConfiguration {
    private static final int BATCH = 500;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    @Primary
    static JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }

    @Bean
    static TransactionManager queryTransactions(JpaTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    /** Also Axon's clock for token entries, which it keeps in a static field. */
    @Bean
    static LeaseClock leaseClock(@Qualifier("queryDataSource") DataSource queryDataSource) {
        LeaseClock clock = LeaseClock.startedFrom(queryDataSource);
        LeaseClock.releaseFutureClaims(queryDataSource, CLAIM_TIMEOUT);
        AbstractTokenEntry.clock = clock;
        return clock;
    }

    @Bean
    static TokenStore tokenStore(@Qualifier("queryDataSource") DataSource queryDataSource, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(queryDataSource))
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(CLAIM_TIMEOUT)
                .schema(TokenSchema.builder()
                        .setTokenTable("query.token_entry")
                        .setProcessorNameColumn("processor")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("owner")
                        .build())
                .build();
    }

    @Bean
    static ReplayFirst replayFirst(Replay replay, ObjectProvider<SegmentShare> share) {
        SegmentShare shared = share.getIfAvailable();
        return new ReplayFirst(replay, shared == null ? processor -> LiveView.SEGMENTS : shared);
    }

    @Bean
    static SessionLoop replayLoop(ReplayFirst replayFirst) {
        return new SessionLoop("replay", replayFirst, () -> {});
    }

    /**
     * Every kecamatan is one thing after another, because its consolidated rows are made of several of its streams; different kecamatan
     * are folded side by side, by one instance or by several. A failing event is tried again and nothing is skipped.
     */
    @Autowired
    void configure(
            EventProcessingConfigurer processing,
            @Qualifier("queryTransactions") TransactionManager queryTransactions,
            LeaseClock leaseClock,
            ReplayFirst replayFirst) {
        processing.registerDefaultTransactionManager(configuration -> queryTransactions);
        processing.registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
        processing.registerDefaultSequencingPolicy(configuration -> ProjectionConfiguration::kecamatan);
        processing.registerPooledStreamingEventProcessor(
                LiveView.PROCESSOR, configuration -> configuration.eventStore(), (configuration, builder) -> {
                    builder.initialSegmentCount(LiveView.SEGMENTS)
                            .maxSegmentProvider(replayFirst)
                            .clock(leaseClock)
                            .batchSize(BATCH)
                            .tokenClaimInterval(CLAIM_TIMEOUT.toMillis() / 2)
                            .claimExtensionThreshold(CLAIM_TIMEOUT.toMillis() / 4);
                    replayFirst.hold();
                    return builder;
                });
    }

    /** The code in the stream's name; a kabupaten's own stream has the kabupaten's. */
    private static Object kecamatan(EventMessage<?> message) {
        String stream = ((DomainEventMessage<?>) message).getAggregateIdentifier();
        return stream.split(":", 3)[1];
    }
}
