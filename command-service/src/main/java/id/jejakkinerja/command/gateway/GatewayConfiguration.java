package id.jejakkinerja.command.gateway;

import id.jejakkinerja.command.iku.IkuAggregate;
import id.jejakkinerja.command.kabupaten.KabupatenAggregate;
import id.jejakkinerja.command.renstra.RenstraAggregate;
import id.jejakkinerja.command.store.KeptStates;
import id.jejakkinerja.command.tahunkinerja.TahunKinerjaAggregate;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.EdgeRefusals;
import id.jejakkinerja.runtime.edge.QueueSettings;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
        ExactlyOnce exactlyOnce = new ExactlyOnce(answers);
        commandBus.registerHandlerInterceptor(exactlyOnce);
        eventStore.registerDispatchInterceptor(exactlyOnce);
        Neighbours neighbours = new Neighbours(new EventLog(commandDataSource, EventTable.STORE), keptStates);
        CommandPort local = new LocalCommandPort(gateway, answers, exactlyOnce, neighbours, clock);
        return new MeteredCommandPort(new QueuedCommandPort(local, commandQueue), meters);
    }

    /** Not as beans: Spring would put a new one together for every command, and there is nothing to put in. */
    @Bean
    ConfigurerModule aggregates() {
        return configurer -> configurer
                .configureAggregate(RenstraAggregate.class)
                .configureAggregate(IkuAggregate.class)
                .configureAggregate(KabupatenAggregate.class)
                .configureAggregate(TahunKinerjaAggregate.class);
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
