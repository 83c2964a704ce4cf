package id.jejakkinerja.query.saksi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventLogEngine;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A PostgreSQL of its own with the ordinary writer, and a witness that takes one step at a time. */
final class WitnessBench implements AutoCloseable {
    private static final Set<String> TRIGGERED = Set.of(
            "command.domain_event",
            "witness.leaf",
            "witness.node",
            "witness.checkpoint",
            "witness.trusted_key",
            "witness.log_check",
            "witness.finding");

    private final DataDirectory directory;
    private final PostgresServer server;
    private final HikariDataSource events;
    private final HikariDataSource queries;
    private final EventLogEngine writer;
    private final EventLog log;
    private long sequence;

    private WitnessBench(DataDirectory directory) throws SQLException {
        this.directory = directory;
        this.server = PostgresServer.start(directory, new LocalSettings.Postgres(0, LocalPlatformTest.BINARIES));
        Schemas schemas = Schemas.migrate(access(), List.of("command", "query", "witness"));
        PoolSettings pools = new PoolSettings(2, 3, 1, Duration.ofSeconds(5));
        this.events = Pools.open(access(), DatabaseRole.EVENTS, pools, schemas);
        this.queries = Pools.open(access(), DatabaseRole.QUERY, pools, schemas);
        TransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(events));
        this.writer =
                EventLogEngine.over(EventTable.STORE, new SpringDataSourceConnectionProvider(events), transactions);
        this.log = new EventLog(queries, EventTable.STORE);
    }

    static WitnessBench open(Path home) throws SQLException {
        return new WitnessBench(DataDirectory.open(home));
    }

    private DatabaseAccess access() {
        return server.access();
    }

    EventLog log() {
        return log;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(queries);
    }

    /** Adds so many events to one stream as the command side does. */
    void write(int count) {
        for (int i = 0; i < count; i++) {
            long number = sequence++;
            String command = "perintah-" + number;
            EventMeta meta = new EventMeta(
                    command,
                    new Actor("bappeda", Set.of(Peran.BAPPEDA), null),
                    Instant.EPOCH,
                    LocalDate.of(2023, 1, 2),
                    null,
                    null,
                    null,
                    "uji",
                    null);
            writer.appendEvents(new GenericDomainEventMessage<>(
                    "kabupaten",
                    StreamId.kabupaten(new KodeKabupaten("35.09")).value(),
                    number,
                    new PeriodOpened(new TahunAnggaran(2000 + (int) (sequence % 90)), Masa.TW1, null),
                    meta.toMap(),
                    EventId.of(command, 0),
                    Instant.now()));
        }
    }

    /** Leaves a position out, as a transaction does that is rolled back. */
    void skipPosition() throws SQLException {
        tamper("select nextval('command.domain_event_position_seq')");
    }

    /** As it was before the first event. */
    void empty() throws SQLException {
        tamper("truncate command.domain_event, witness.leaf, witness.node, witness.checkpoint, witness.trusted_key,"
                + " witness.log_check, witness.finding restart identity");
        sequence = 0;
    }

    /** What only a superuser can: statements behind the triggers' back. */
    void tamper(String... statements) throws SQLException {
        Connection superuser = DriverManager.getConnection(
                access().jdbcUrl(), DatabaseRole.SUPERUSER.roleName(), access().password(DatabaseRole.SUPERUSER));
        try (superuser) {
            execute(superuser, statements);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TRIGGERED) {
                statement.execute("alter table " + table + " disable trigger all");
            }
            for (String each : statements) {
                statement.execute(each);
            }
            for (String table : TRIGGERED) {
                statement.execute("alter table " + table + " enable trigger all");
            }
        }
    }

    /** Does something while another process is in the transaction in which it adds to the tree. */
    void whileAnotherWrites(Runnable meanwhile) {
        new TransactionTemplate(new JdbcTransactionManager(queries)).executeWithoutResult(transaction -> {
            assertThat(new KeptTree(queries).claim()).isTrue();
            CompletableFuture.runAsync(meanwhile).join();
        });
    }

    /** A process that watches. */
    Watch watch(InMemoryNotary notary, @Nullable String vkey, long acknowledged) {
        return new Watch(this, notary, new WitnessSettings(vkey, acknowledged, Duration.ZERO, Duration.ofHours(1)));
    }

    Watch watch(InMemoryNotary notary) {
        return watch(notary, null, 0);
    }

    /** One process's parts. */
    static final class Watch {
        final KeptTree tree;
        final KeyRing keys;
        final Checkpoints checkpoints;
        final Alarm alarm;
        final Witness witness;
        final LogCheck check;
        final Evidence evidence;
        final Bundles bundles;

        private Watch(WitnessBench bench, InMemoryNotary notary, WitnessSettings settings) {
            tree = new KeptTree(bench.queries);
            keys = new KeyRing(bench.queries, settings);
            checkpoints = new Checkpoints(bench.queries);
            alarm = new Alarm(bench.queries, settings);
            witness = new Witness(
                    notary, bench.log, tree, keys, checkpoints, alarm, new JdbcTransactionManager(bench.queries));
            check = new LogCheck(notary, bench.log, tree, keys, checkpoints, alarm, bench.queries);
            evidence = new Evidence(bench.log, tree, checkpoints);
            Bulkhead heavyReads = new Bulkhead(1, 1, Duration.ofSeconds(1), () -> {});
            bundles = new Bundles(bench.log, tree, keys, evidence, heavyReads);
        }

        /** Until there is nothing more to see. */
        Watch look() {
            while (witness.look()) {
                // goes on
            }
            return this;
        }

        List<Finding> findings() {
            return alarm.findings().stream().map(Alarm.Raised::finding).toList();
        }
    }

    @Override
    public void close() {
        queries.close();
        events.close();
        server.close();
        directory.close();
    }
}
