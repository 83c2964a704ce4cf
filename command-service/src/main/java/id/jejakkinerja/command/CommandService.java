package id.jejakkinerja.command;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.command.relay.RelayConfiguration;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.DatabaseSettings;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.runtime.edge.ApiOnly;
import id.jejakkinerja.runtime.edge.ForeignIssuer;
import id.jejakkinerja.runtime.edge.LogHead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.notary.NotaryAnswer;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.topic.AsyncApi;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The command side as a process of its own, over its own database; the relay carries its log to the query side. Any number of them may
 * run behind a balancer. Settings: {@code command-service.yml}. Not annotated as a configuration, so that the one process, which scans
 * this package, does not pick it up.
 */
@EnableAutoConfiguration(exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
@EnableConfigurationProperties({DatabaseSettings.class, PoolSettings.class})
@Import({CommandServiceConfiguration.class, RelayConfiguration.class, ForeignIssuer.class, ApiOnly.class})
public class CommandService {
    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings) {
        return settings.access();
    }

    @Bean
    Schemas schemas(DatabaseAccess access) throws SQLException {
        return Schemas.migrate(access, List.of("command", "notary"));
    }

    @Bean
    HikariDataSource commandDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return Pools.open(access, DatabaseRole.EVENTS, pools, schemas);
    }

    /** For the query side alone; the API's description does not know it. */
    @Bean
    RouterFunction<ServerResponse> logHead(HikariDataSource commandDataSource) {
        EventLog log = new EventLog(commandDataSource, EventTable.STORE);
        return RouterFunctions.route(
                RequestPredicates.GET(LogHead.PATH),
                request -> ServerResponse.ok().body(new LogHead(log.head())));
    }

    /** What the notary has signed, for the query side alone too. */
    @Bean
    RouterFunction<ServerResponse> notaryAnswer(NotaryRecord record) {
        return RouterFunctions.route(
                RequestPredicates.GET(NotaryAnswer.PATH),
                request -> ServerResponse.ok()
                        .body(new NotaryAnswer(
                                record.latest().orElse(null),
                                record.checkpoints(
                                        number(request, "beyond"), Math.toIntExact(number(request, "limit"))),
                                record.keys())));
    }

    private static long number(ServerRequest request, String parameter) {
        return request.param(parameter).map(Long::parseLong).orElse(0L);
    }

    @Bean
    RouterFunction<ServerResponse> asyncApi(TopicSettings topic) {
        String document = AsyncApi.document(topic.topic());
        return RouterFunctions.route(
                RequestPredicates.GET(AsyncApi.PATH),
                request -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(document));
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandService.class)
                .properties("spring.config.name=command-service")
                .run(arguments);
    }
}
