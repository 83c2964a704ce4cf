package id.jejakkinerja.query;

import id.jejakkinerja.runtime.RuntimeConfiguration;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.EdgeRefusals;
import id.jejakkinerja.runtime.edge.QueueSettings;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The whole query side. Needs a bean {@code queryDataSource}, an {@link EventTable} that says where the log lies in that database,
 * an Axon event store over it, a {@link id.jejakkinerja.query.read.StoreHead}, a {@link id.jejakkinerja.runtime.notary.NotaryRecord}
 * and a {@code JwtDecoder}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ComponentScan
@Import(RuntimeConfiguration.class)
public class QueryServiceConfiguration {
    @Bean
    EventLog eventLog(@Qualifier("queryDataSource") DataSource queryDataSource, EventTable table) {
        return new EventLog(queryDataSource, table);
    }

    /** For reads that fold the log of a whole kabupaten. */
    @Bean
    Bulkhead heavyReads(QueueSettings queues, EdgeRefusals refusals) {
        return new Bulkhead(
                queues.heavyReads(),
                queues.heavyReadsWaiting(),
                queues.patience(),
                () -> refusals.count(EdgeRefusals.Reason.BUSY_READS));
    }

    /** For reads of one kecamatan, and of rows that are kept. */
    @Bean
    Bulkhead reads(QueueSettings queues, EdgeRefusals refusals) {
        return new Bulkhead(
                queues.reads(),
                queues.readsWaiting(),
                queues.patience(),
                () -> refusals.count(EdgeRefusals.Reason.BUSY_READS));
    }
}
