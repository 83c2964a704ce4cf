package id.jejakkinerja.query.replica;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bugs planted on purpose, to prove that the fault tests find them. Never set outside those tests.
 *
 * @param offsetsBeforeRows moves the offset in a transaction before the one that adds the events, and looks for no hole afterwards
 */
@ConfigurationProperties("jejak.fault")
record ReplicaFaults(@DefaultValue("false") boolean offsetsBeforeRows) {}
