package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.transfer.LogTransfer;
import id.jejakkinerja.verify.adverse.Database;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.ContractTables;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of its own, because an import wants an empty store. What is compared is what the source had when it was exported. */
@Tag("long")
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Log dari satu proses dipindahkan ke klaster")
class MoveIntoTheClusterE2E {
    private static final Duration CATCH_UP = Duration.ofMinutes(3);
    private static final String EVENTS = """
        select count(*) || ' ' || md5(string_agg(concat_ws('|', position, event_id, stream, sequence, kind,
            extract(epoch from recorded_at), event_name, event_version, payload, metadata), E'\\n' order by position))
        from %s.domain_event where position <= %d\
        """;
    private static final String ANSWERS = """
        select count(*) || ' ' || md5(string_agg(concat_ws('|', command_id, command, subject, body_sha256, answer), E'\\n'
            order by command_id))
        from command.command_answer where command_id in (%s)\
        """;

    private final RunningPlatform source = SharedPlatform.get();
    private final Api before = new Api(source.uri());
    private Rig rig;
    private long exported;

    @BeforeAll
    void move(@TempDir Path directory) throws IOException, SQLException {
        Path file = directory.resolve("log.ndjson");
        transfer("export", "--data-dir", source.dataDir().toString(), "--out", file.toString());
        rig = Rig.start(1, 1);
        rig.cluster().commands().forEach(ServiceProcess::stop);

        DatabaseAccess store = rig.cluster().store().access();
        Path password = Files.writeString(directory.resolve("password"), store.password(DatabaseRole.OWNER));
        transfer("import", "--in", file.toString(), "--to", store.jdbcUrl(), "--password-file", password.toString());

        rig.cluster().commands().forEach(ServiceProcess::start);
        rig.cluster().commands().forEach(ServiceProcess::awaitReady);
        assertThat(rig.quiet().awaitCaughtUp(CATCH_UP)).isEmpty();
        exported = rig.base();
    }

    @AfterAll
    void stop() {
        rig.close();
    }

    @Test
    @DisplayName("Simpanan dan replikanya memuat baris yang sama dengan asalnya, dan jawaban lama ikut terbawa")
    void theRowsAreTheSame() throws SQLException {
        try (Connection old = new Database(source.dataDir()).connect(Database.SUPERUSER);
                Connection store = owner(rig.cluster().store().access());
                Connection readModel = owner(rig.cluster().readModel().access())) {
            String events = one(old, EVENTS.formatted("command", exported));
            assertThat(events).matches("\\d{4,} .*");
            assertThat(one(store, EVENTS.formatted("command", exported))).isEqualTo(events);
            assertThat(one(readModel, EVENTS.formatted("replica", exported))).isEqualTo(events);

            String keys = String.join(
                    ",", Database.texts(store, "select quote_literal(command_id) from command.command_answer"));
            assertThat(one(store, ANSWERS.formatted(keys))).isEqualTo(one(old, ANSWERS.formatted(keys)));
        }
    }

    @Test
    @DisplayName("Setiap tabel tampilan langsung sama dengan tabel asalnya pada posisi itu, sampai ke huruf terakhir")
    void theTablesAreTheSame() {
        Stream<String> ledokombo = Stream.of(2021, 2022, 2023)
                .flatMap(tahun ->
                        ContractTables.IDS.stream().map(id -> TableReader.address(TableReader.LEDOKOMBO, tahun, id)));
        Stream<String> others = Stream.of("35.09.01", "35.09.27")
                .flatMap(kecamatan ->
                        Stream.of("3.1", "3.5", "3.8", "pk").map(id -> TableReader.address(kecamatan, 2023, id)));
        Stream<String> all = Stream.concat(
                Stream.concat(ledokombo, others), Stream.of("/api/v1/kabupaten/35.09/tahun/2023/capaian"));

        assertThat(all).allSatisfy(address -> {
            Answer moved = rig.reads().get("demo-auditor", address);
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
            assertThat(moved.json())
                    .isEqualTo(before.get("demo-auditor", address + "?position=" + exported)
                            .json());
        });
    }

    @Test
    @DisplayName(
            "Kunci perintah lama dijawab seperti di asalnya; perintah baru menyambung di belakang yang dipindahkan")
    void commandsGoOn() {
        SampleStep step = SampleData.ledokombo().getFirst();
        for (Api platform : List.of(before, rig.api())) {
            Answer again = send(platform, step, step.commandId());
            assertThat(again.status()).as(again.body()).isEqualTo(422);
            assertThat(again.json().required("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        Answer next = rig.api()
                .command(
                        "demo-bappeda",
                        "OpenPeriod",
                        "pindah/1",
                        "{\"kabupaten\":\"35.09\",\"tahun\":2031,\"masa\":\"TAHUN\",\"due\":\"2032-01-31\",\"effectiveDate\":\"2031-01-02\"}");
        assertThat(next.status()).as(next.body()).isEqualTo(200);
        assertThat(next.json().required("position").asLong()).isGreaterThan(exported);
        assertThat(rig.quiet().awaitCaughtUp(CATCH_UP)).isEmpty();
    }

    private static Answer send(Api api, SampleStep step, String key) {
        return api.command(WholeYearOverHttpE2E.client(step), step.command(), key, step.body());
    }

    private static Connection owner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl(), DatabaseRole.SUPERUSER.roleName(), access.password(DatabaseRole.SUPERUSER));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Database.texts(connection, sql).getFirst();
    }

    /** The program in a process of its own, as whoever moves a platform runs it. */
    private static void transfer(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LogTransfer.class.getName()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(Path.of("target"), "transfer-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("in time").isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
