package id.jejakkinerja.runtime.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be and how long it may take to come in. The header's size is {@code server.max-http-request-header-size}.
 *
 * @param maxBody of a request to the API; the largest sample command has about 20 000 bytes
 * @param maxForm of a posted form; the login form has a few hundred bytes
 * @param maxUpload of a posted form with a file, as {@code spring.servlet.multipart.max-request-size}; far above what is taken as evidence
 * @param maxQuery of the query in an address, in bytes
 * @param headerTime from the first byte of a request to the end of its header
 * @param bodyTime from the first byte of a request to the end of its body, for each MiB of it that was announced: 1 MiB at 280 kbit/s, a usual command on any line at all
 */
@ConfigurationProperties("jejak.edge.request")
public record RequestSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64KB") DataSize maxForm,
        @DefaultValue("32MB") DataSize maxUpload,
        @DefaultValue("4KB") DataSize maxQuery,
        @DefaultValue("10s") Duration headerTime,
        @DefaultValue("30s") Duration bodyTime) {}
