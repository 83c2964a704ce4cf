package id.jejakkinerja.local;

import id.jejakkinerja.command.CommandServiceConfiguration;
import id.jejakkinerja.local.database.HeadStart;
import id.jejakkinerja.local.sample.SampleDataConfiguration;
import id.jejakkinerja.query.QueryServiceConfiguration;
import id.jejakkinerja.query.read.StoreHead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The one-process mode. Of what Axon brings up by itself, its JPA stores would silently take the place of ours, its XStream would stand
 * ready to read any Java class from stored text, and its update checker would call home.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            JpaAutoConfiguration.class,
            JpaEventStoreAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class,
            XStreamAutoConfiguration.class
        })
@Import({
    LocalConfiguration.class,
    CommandServiceConfiguration.class,
    QueryServiceConfiguration.class,
    SampleDataConfiguration.class
})
public class JejakKinerja {
    /** In one process the query side reads the event store's own table. */
    @Bean
    EventTable eventTable() {
        return EventTable.STORE;
    }

    @Bean
    StoreHead storeHead(EventLog log) {
        return log::head;
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The platform, not yet run. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(JejakKinerja.class);
        application.addInitializers(new HeadStart());
        return application;
    }
}
