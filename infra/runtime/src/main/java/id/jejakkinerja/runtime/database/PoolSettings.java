package id.jejakkinerja.runtime.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many connections each side keeps. On two cores: a command holds its connection while the disk confirms the commit, so a few more
 * than cores keep the cores busy; a read is all processor, and event processors hold one each; accounts are asked by key, in less than
 * a millisecond, at every sign-in and for every token.
 * Together they stay well below the server's limit, so that an administrator can still get in with psql. The replica has one writer,
 * and a second connection for the writer that waits to take over.
 *
 * @param patience how long a request waits for a connection before it is told to come back: longer than any wait of a healthy
 *     server, where queues stand before the pools, and short, since each that waits for a database that is away holds a thread
 */
@ConfigurationProperties("jejak.database")
public record PoolSettings(
        @DefaultValue("6") int commandPool,
        @DefaultValue("10") int queryPool,
        @DefaultValue("3") int accountsPool,
        @DefaultValue("5s") Duration patience) {
    int size(DatabaseRole role) {
        return switch (role) {
            case EVENTS -> commandPool;
            case QUERY -> queryPool;
            case ACCOUNTS -> accountsPool;
            case REPLICA -> 2;
            case OWNER, SUPERUSER -> throw new IllegalArgumentException(role + " has no pool");
        };
    }
}
