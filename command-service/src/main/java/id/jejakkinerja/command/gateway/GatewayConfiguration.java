package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.iku.IkuAggregate;
import id.jejakkinerja.command.kabupaten.KabupatenAggregate;
import id.jejakkinerja.command.renstra.RenstraAggregate;
import id.jejakkinerja.command.store.Addressed;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.command.tahunkinerja.TahunKinerjaAggregate;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.EdgeRefusals;
import id.jejakkinerja.runtime.edge.QueueSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gateway together. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {
    @Bean
    CommandPort commandPort(
            CommandGateway gateway,
            CommandBus commandBus,
            EventStore eventStore,
            @Qualifier("commandDataSource") DataSource commandDataSource,
            Bulkhead commandQueue,
            KeptStates keptStates,
            MeterRegistry meters) {
        Clock clock = Clock.systemUTC();
        CommandAnswers answers = new CommandAnswers(commandDataSource, clock);
        Neighbours neighbours = new Neighbours(commandDataSource, keptStates);
        ExactlyOnce exactlyOnce = new ExactlyOnce(commandDataSource, answers);
        commandBus.registerHandlerInterceptor(exactlyOnce);
        eventStore.registerDispatchInterceptor(exactlyOnce);
        CommandPort local = new LocalCommandPort(gateway, answers, exactlyOnce, neighbours, clock);
        return new MeteredCommandPort(new QueuedCommandPort(local, commandQueue), meters);
    }

    /** Not as beans: Spring would put a new one together for every command, and there is nothing to put in. */
    @Bean
    ConfigurerModule aggregates() {
        return configurer -> Stream.of(
                        RenstraAggregate.class,
                        IkuAggregate.class,
                        KabupatenAggregate.class,
                        TahunKinerjaAggregate.class)
                .map(AggregateConfigurer::defaultConfiguration)
                .forEach(aggregate -> configurer.configureAggregate(
                        aggregate.configureCommandTargetResolver(configuration -> Addressed::target)));
    }

    /** As many places as the pool has connections: see {@link QueueSettings}. */
    @Bean
    Bulkhead commandQueue(QueueSettings queues, PoolSettings pools, EdgeRefusals refusals) {
        return new Bulkhead(
                pools.commandPool(),
                queues.commandsWaiting(),
                queues.patience(),
                () -> refusals.count(EdgeRefusals.Reason.BUSY_COMMANDS));
    }
}
