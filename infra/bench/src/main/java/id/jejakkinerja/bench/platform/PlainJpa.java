package id.jejakkinerja.bench.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.runtime.json.KernelJson;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLErrorCodesResolver;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Axon on JPA the way its documentation sets it up, in a schema of its own on the platform's server: entities of Axon, tables made by
 * Hibernate, events in large objects, batches of one.
 */
public final class PlainJpa implements AutoCloseable {
    /** Hikari's own default. */
    private static final int POOL = 10;

    private final HikariDataSource dataSource;
    private final EntityManagerFactory factory;
    private final TransactionManager transactions;
    private final EntityManagerProvider provider;
    private final JacksonSerializer serializer =
            JacksonSerializer.builder().objectMapper(KernelJson.stored()).build();

    private PlainJpa(HikariDataSource dataSource, EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.transactions = new SpringTransactionManager(new JpaTransactionManager(factory));
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(factory);
        this.provider = () -> shared;
    }

    public static PlainJpa over(Server server, String schema, String... packages) throws SQLException {
        server.execute("create schema " + schema);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername("postgres");
        config.setPassword(server.password("postgres"));
        config.setMaximumPoolSize(POOL);
        config.addDataSourceProperty("currentSchema", schema);
        HikariDataSource dataSource = new HikariDataSource(config);
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName(schema);
        bean.setDataSource(dataSource);
        String[] entities = new String[packages.length + 2];
        entities[0] = "org.axonframework.eventsourcing.eventstore.jpa";
        entities[1] = "org.axonframework.eventhandling.tokenstore.jpa";
        System.arraycopy(packages, 0, entities, 2, packages.length);
        bean.setPackagesToScan(entities);
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        bean.afterPropertiesSet();
        EntityManagerFactory factory = bean.getObject();
        if (factory == null) {
            throw new IllegalStateException("no entity manager factory");
        }
        return new PlainJpa(dataSource, factory);
    }

    public EntityManagerProvider entityManagers() {
        return provider;
    }

    /** Axon's own configurer with its JPA stores. */
    public Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(configuration -> transactions)
                .configureSerializer(configuration -> serializer)
                .registerComponent(
                        TokenStore.class,
                        configuration -> JpaTokenStore.builder()
                                .entityManagerProvider(provider)
                                .serializer(serializer)
                                .build())
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine()).build());
    }

    private JpaEventStorageEngine engine() {
        try {
            return JpaEventStorageEngine.builder()
                    .entityManagerProvider(provider)
                    .transactionManager(transactions)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .persistenceExceptionResolver(new SQLErrorCodesResolver(dataSource))
                    .build();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts history into its store. */
    public void append(Configuration axon, List<DomainEventMessage<?>> messages) {
        EventStore store = axon.eventStore();
        transactions.executeInTransaction(() -> store.publish(messages));
    }

    @Override
    public void close() {
        factory.close();
        dataSource.close();
    }
}
