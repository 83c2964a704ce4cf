package id.jejakkinerja.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader whose snapshot is from before an event was folded, while another reader sees that it was. */
@DisplayName("Sampai di mana tampilan dibaca")
class ReachIT {
    private static final String STREAM = "kabupaten:35.09";

    @TempDir
    private static Path home;

    private static DataDirectory directory;
    private static PostgresServer server;
    private static HikariDataSource queries;
    private static JdbcClient superuser;
    private static TransactionTemplate snapshot;

    @BeforeAll
    static void start() throws SQLException {
        directory = DataDirectory.open(home);
        server = PostgresServer.start(directory, new LocalSettings.Postgres(0, LocalPlatformTest.BINARIES));
        Schemas schemas = Schemas.migrate(server.access(), List.of("command", "query"));
        PoolSettings pools = new PoolSettings(2, 3, 1, Duration.ofSeconds(5));
        queries = Pools.open(server.access(), DatabaseRole.QUERY, pools, schemas);
        superuser = JdbcClient.create(new DriverManagerDataSource(
                server.access().jdbcUrl(),
                DatabaseRole.SUPERUSER.roleName(),
                server.access().password(DatabaseRole.SUPERUSER)));
        snapshot = new TransactionTemplate(new JdbcTransactionManager(queries));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @AfterAll
    static void end() {
        queries.close();
        server.close();
        directory.close();
    }

    @Test
    @DisplayName("Tidak dikatakan lebih jauh daripada yang dibaca, walau pembaca lain sudah melihat yang lebih baru")
    void neverBeyondWhatWasRead() {
        Reach reach = new Reach(queries, EventTable.STORE);
        record(0);
        fold(0);
        record(1);

        LiveStates.Snapshot<Long> read = inSnapshot(() -> reach.of(() -> {
            CompletableFuture.runAsync(() -> {
                        fold(1);
                        assertThat(reach.now().position()).isEqualTo(2);
                    })
                    .join();
            return folded();
        }));

        assertThat(read.value()).isZero();
        assertThat(read.reached().position()).isEqualTo(1);

        // the planted fault: asked after what was read, it says more than that
        record(2);
        LiveStates.Snapshot<Long> late = inSnapshot(() -> {
            long before = folded();
            CompletableFuture.runAsync(() -> {
                        fold(2);
                        reach.now();
                    })
                    .join();
            return new LiveStates.Snapshot<>(before, reach.now());
        });
        assertThat(late.value()).isEqualTo(1);
        assertThat(late.reached().position()).isGreaterThan(late.value() + 1);
    }

    private static <T> LiveStates.Snapshot<T> inSnapshot(Supplier<LiveStates.Snapshot<T>> read) {
        return snapshot.execute(transaction -> read.get());
    }

    /** Adds an event to the log: sequence n has position n + 1. */
    private static void record(long sequence) {
        superuser
                .sql(
                        "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)"
                                + " values (gen_random_uuid()::text, :stream, :sequence, 'kabupaten', now(), 'kabupaten.period-opened', '1', '{}', '{}')")
                .param("stream", STREAM)
                .param("sequence", sequence)
                .update();
    }

    /** Says that it is folded. */
    private static void fold(long sequence) {
        superuser
                .sql(
                        "insert into query.folded_stream_kept (generation, stream, sequence, position, recorded_at)"
                                + " values (query.generation(), :stream, :sequence, :sequence + 1, now())"
                                + " on conflict (generation, stream) do update set sequence = excluded.sequence, position = excluded.position")
                .param("stream", STREAM)
                .param("sequence", sequence)
                .update();
    }

    private static long folded() {
        return JdbcClient.create(queries)
                .sql("select sequence from query.folded_stream where stream = :stream")
                .param("stream", STREAM)
                .query(Long.class)
                .single();
    }
}
