package id.jejakkinerja.runtime.edge;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** What of the edge lies in Tomcat itself, below every filter. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RateSettings.class, QueueSettings.class, RequestSettings.class})
class EdgeServer {
    /** After Boot's own, so that our error page is the inner one, which is asked first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatWebServerFactory> edgeOfTomcat(
            RequestSettings limits, ObjectProvider<EdgeRefusals> refusals, JsonMapper json) {
        return factory -> {
            factory.setProtocol(EdgeProtocol.class.getName());
            TomcatProtocolHandlerCustomizer<EdgeProtocol> watch = protocol -> protocol.watch(new SlowClients(
                    limits,
                    protocol.getMaxThreads(),
                    () -> refusals.getObject().count(EdgeRefusals.Reason.SLOW_CLIENT)));
            factory.addProtocolHandlerCustomizers(watch);
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ConnectorProblems.class.getName());
                    host.getPipeline().addValve(new ConnectorProblems(json));
                }
            });
        };
    }
}
