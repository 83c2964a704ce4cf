package id.jejakkinerja.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.query.projection.Generations;
import id.jejakkinerja.query.projection.OneAtATime;
import id.jejakkinerja.query.projection.Replay;
import id.jejakkinerja.query.rebuild.RebuildStatus.Act;
import id.jejakkinerja.query.rebuild.RebuildStatus.Deed;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.runtime.edge.NotFound;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("Catatan pembangunan ulang")
class LedgerIT {
    private static final long DEAD = 101;
    private static final long KEPT = 102;

    @TempDir
    private static Path home;

    private static DataDirectory directory;
    private static PostgresServer server;
    private static HikariDataSource queries;

    private final Beside beside = mock(Beside.class);
    private Ledger ledger;
    private Rebuild rebuild;

    @BeforeAll
    static void start() throws SQLException {
        directory = DataDirectory.open(home);
        server = PostgresServer.start(directory, new LocalSettings.Postgres(0, LocalPlatformTest.BINARIES));
        Schemas schemas = Schemas.migrate(server.access(), List.of("command", "query"));
        queries = Pools.open(
                server.access(), DatabaseRole.QUERY, new PoolSettings(2, 3, 1, Duration.ofSeconds(5)), schemas);
    }

    @AfterAll
    static void end() {
        queries.close();
        server.close();
        directory.close();
    }

    /** One whose process died while it was filled, and one that is complete. */
    @BeforeEach
    void twoRebuilds() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    "queryDataSource",
                    DataSource.class,
                    () -> queries,
                    definition -> definition.setDestroyMethodName(""));
            context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(queries));
            context.registerBean(Replay.class, () -> mock(Replay.class));
            context.registerBean(Beside.class, () -> beside);
            context.register(Generations.class, OneAtATime.class, Ledger.class, Rebuild.class);
            context.refresh();
            ledger = context.getBean(Ledger.class);
            rebuild = context.getBean(Rebuild.class);
        }
        JdbcClient jdbc = JdbcClient.create(queries);
        if (ledger.find(DEAD).isEmpty()) {
            ledger.begin(DEAD, "admin");
            ledger.begin(KEPT, "lain");
            ledger.did(KEPT, Deed.SWITCH, "lain");
            ledger.did(KEPT, Deed.ROLLBACK, "admin");
        }
        jdbc.sql("update query.rebuild set state = case generation when 101 then 'RUNNING' else 'COMPARED' end")
                .update();
    }

    @Test
    @DisplayName("satu dibaca tanpa yang lain, dan semua dibaca bersama perbuatannya sendiri, yang terbaru dulu")
    void readsOneAndAll() {
        assertThat(ledger.all()).extracting(RebuildStatus::id).containsExactly(KEPT, DEAD);
        assertThat(ledger.all()).element(0).isEqualTo(ledger.find(KEPT).orElseThrow());
        assertThat(rebuild.one(KEPT).acts())
                .extracting(Act::deed, Act::actor)
                .extracting(Object::toString)
                .startsWith("(START, \"lain\")", "(SWITCH, \"lain\")", "(ROLLBACK, \"admin\")");
        assertThat(rebuild.one(DEAD).acts()).extracting(Act::actor).containsExactly("admin");
        assertThatThrownBy(() -> rebuild.one(103)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("yang prosesnya mati tidak tampak berjalan, juga selagi yang lain dialihkan")
    void aDeadOneIsNotRunning() throws InterruptedException {
        assertThat(rebuild.one(DEAD).state()).isEqualTo(State.BROKEN);
        List<State> seen = new ArrayList<>();
        when(beside.bringUp(KEPT)).thenAnswer(call -> {
            seen.add(rebuild.one(DEAD).state());
            return 0L;
        });

        rebuild.switchTo(KEPT, "admin");

        assertThat(seen).containsExactly(State.BROKEN);
    }
}
