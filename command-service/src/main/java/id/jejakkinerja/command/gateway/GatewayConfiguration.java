package id.jejakkinerja.command.gateway;

import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
            MeterRegistry meters) {
        Clock clock = Clock.systemUTC();
        CommandAnswers answers = new CommandAnswers(commandDataSource, clock);
        ExactlyOnce exactlyOnce = new ExactlyOnce(answers);
        commandBus.registerHandlerInterceptor(exactlyOnce);
        eventStore.registerDispatchInterceptor(exactlyOnce);
        Neighbours neighbours = new Neighbours(new EventLog(commandDataSource, EventTable.STORE));
        return new MeteredCommandPort(new LocalCommandPort(gateway, answers, exactlyOnce, neighbours, clock), meters);
    }
}
