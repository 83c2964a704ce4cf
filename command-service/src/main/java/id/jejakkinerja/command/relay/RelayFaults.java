package id.jejakkinerja.command.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bugs planted on purpose, to prove that the fault tests find them. Never set outside those tests.
 *
 * @param relayTokenBeforeAcks moves the token before the broker has acknowledged, and believes it afterwards
 */
@ConfigurationProperties("jejak.fault")
record RelayFaults(@DefaultValue("false") boolean relayTokenBeforeAcks) {}
