package id.jejakkinerja.runtime.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may wait inside, and for how long; whoever finds a queue full is told to come back (503 BUSY, Retry-After) and nothing of what
 * they sent is taken. Commands at work are as many as connections in the command pool, since each holds one from its first
 * statement to its commit: more would only wait in the pool, where waiting is not fair. All places together are fewer than the
 * server's threads, so that probes, pages and light reads always find one.
 *
 * @param commandsWaiting 58 and the 6 at work are 64 commands at the same instant; at a few hundred a second the last of them
 *     starts after a quarter of a second
 * @param heavyReads reads of a whole kabupaten at a past moment that fold at the same time. Folding is all processor: as many as cores
 * @param heavyReadsWaiting each takes a second or so, so this is what patience allows for
 * @param reads of one kecamatan at the same time: the query pool's connections less those that the processors of the live view (4) and
 *     the heavy reads hold, and twice the cores
 * @param readsWaiting each takes some milliseconds, so the last of them waits for a tenth of a second or two
 * @param patience how long one waits before it is refused; longer than a checkpoint of the database makes commands stand still
 */
@ConfigurationProperties("jejak.edge.queue")
public record QueueSettings(
        @DefaultValue("58") int commandsWaiting,
        @DefaultValue("2") int heavyReads,
        @DefaultValue("16") int heavyReadsWaiting,
        @DefaultValue("4") int reads,
        @DefaultValue("40") int readsWaiting,
        @DefaultValue("5s") Duration patience) {}
