package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ordered only because the last test takes the database away. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Yang dilihat operator: kesehatan, metrik, dan log")
class OperationsE2E {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OPEN_2025 =
            "{\"kabupaten\":\"35.09\",\"tahun\":2025,\"masa\":\"TAHUN\",\"effectiveDate\":\"2025-01-02\"}";

    private RunningPlatform platform;
    private Api api;

    @BeforeAll
    void start() throws IOException {
        Path dataDir = Files.createTempDirectory(Path.of("target"), "operations-");
        platform = RunningPlatform.startEmpty(
                dataDir.toAbsolutePath(), "--jejak.log=json", "--jejak.database.patience=2s");
        api = new Api(platform.uri());
        api.command("demo-bappeda", "OpenPeriod", "open-2025", OPEN_2025);
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("Liveness dan readiness terbuka dan hanya menyebut statusnya")
    void healthTellsNoDetails() {
        for (String probe : List.of("/liveness", "/readiness")) {
            Answer answer = api.get(null, "/actuator/health" + probe);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(api.get(null, "/actuator/health").json().has("components")).isFalse();
        assertThat(api.get(null, "/actuator/env").status()).isEqualTo(302);
    }

    @Test
    @DisplayName("Metrik menghitung dan mengukur perintah menurut nama, hasil, dan kode penolakannya")
    void commandsAreMeasured() {
        String refused = "{\"kecamatan\":\"35.09.28\",\"tahun\":2025,\"masa\":\"TW1\"}";
        assertThat(api.command("demo-operator-35.09.28", "SubmitReport", "m-1", refused)
                        .code())
                .isEqualTo("RKT_NOT_ADOPTED");
        assertThat(api.command("demo-operator-35.09.28", "SubmitReport", "m-2", "{")
                        .code())
                .isEqualTo("MALFORMED");
        assertThat(api.command("demo-bappeda", "NoSuchCommand", "m-3", "{}").code())
                .isEqualTo("UNKNOWN_COMMAND");

        assertThat(metrics())
                .contains(count("none", "OpenPeriod", "accepted"))
                .contains(count("RKT_NOT_ADOPTED", "SubmitReport", "refused"))
                .contains(count("MALFORMED", "SubmitReport", "invalid"))
                .contains(count("UNKNOWN_COMMAND", "unknown", "invalid"))
                .contains("jejak_commands_seconds_sum{", "jejak_commands_seconds_bucket{")
                .doesNotContain("NoSuchCommand");
    }

    @Test
    @DisplayName("Metrik menyebut ketinggalan pengolah dalam peristiwa dan detik, serta posisi log")
    void processorsAreMeasured() {
        long head = api.get("demo-auditor", "/api/v1/audit/events")
                .json()
                .required("position")
                .asLong();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(metrics())
                        .contains("jejak_processor_lag_events{processor=\"live-view\"} 0.0")
                        .contains("jejak_processor_lag_seconds{processor=\"live-view\"} 0.0")
                        .contains("jejak_event_store_position " + head + ".0"));
    }

    @Test
    @DisplayName("Metrik mencakup ketiga kumpulan koneksi dan JVM")
    void poolsAndMachineAreMeasured() {
        assertThat(metrics())
                .contains("hikaricp_connections_max{pool=\"tk_events\"}")
                .contains("hikaricp_connections_max{pool=\"tk_query\"}")
                .contains("hikaricp_connections_max{pool=\"tk_accounts\"}")
                .contains("jvm_memory_used_bytes{", "jvm_gc_overhead", "process_cpu_usage");
    }

    @Test
    @DisplayName("Id korelasi pemanggil kembali di jawaban, di log, dan di metadata peristiwa")
    void correlationIds() {
        String correlation = "uji/korelasi-7";
        String body = OPEN_2025.replace("2025", "2027");

        Answer answer = api.send(api.authorised("demo-bappeda", "/api/v1/commands/OpenPeriod")
                .header("Idempotency-Key", "open-2027")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", correlation)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("X-Correlation-Id")).isEqualTo(correlation);
        assertThat(new LogReader(api)
                        .all()
                        .getLast()
                        .at("/metadata/correlationId")
                        .asString())
                .isEqualTo(correlation);
        assertThat(logLines().stream()
                        .filter(line -> line.path("correlationId").asString("").equals(correlation))
                        .map(line -> line.required("message").asString()))
                .anyMatch(message -> message.matches("POST /api/v1/commands/OpenPeriod 200 in \\d+ ms"));
    }

    @Test
    @DisplayName("Id korelasi yang tidak pantas masuk log diganti, dan jawaban galat menyebut yang dipakai")
    void unfitCorrelationIds() {
        Answer answer = api.send(api.authorised(null, "/api/v1/kecamatan")
                .header("X-Correlation-Id", "a b\"c")
                .GET());

        assertThat(answer.header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
        assertThat(answer.json().required("correlationId").asString()).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    @DisplayName("Setiap baris log adalah JSON menurut ECS, tanpa peringatan, iklan, atau pemeriksaan pembaruan Axon")
    void theLogIsStructuredAndQuiet() {
        assertThat(logLines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.propertyNames()).contains("@timestamp", "log", "message", "ecs", "service");
            assertThat(line.at("/service/name").asString()).isEqualTo("jejak-kinerja");
            assertThat(line.at("/log/level").asString()).as(line.toString()).isNotIn("WARN", "ERROR");
        });
        assertThat(platform.log())
                .doesNotContainIgnoringCase("axoniq")
                .doesNotContainIgnoringCase("axon server")
                .doesNotContain("has been already registered");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("Tanpa basis data platform tidak lagi siap, tetapi tetap hidup, dan masih dapat dihentikan")
    void notReadyWithoutTheDatabase() {
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();

        await().atMost(SOON).untilAsserted(() -> {
            Answer readiness = api.get(null, "/actuator/health/readiness");
            assertThat(readiness.status()).isEqualTo(503);
            assertThat(readiness.body()).isEqualTo("{\"status\":\"DOWN\"}");
        });
        assertThat(api.get(null, "/actuator/health/liveness").status()).isEqualTo(200);
    }

    private String metrics() {
        return api.get(null, "/actuator/prometheus").body();
    }

    private static String count(String code, String command, String outcome) {
        return "jejak_commands_seconds_count{code=\"" + code + "\",command=\"" + command + "\",outcome=\"" + outcome
                + "\"} ";
    }

    private List<JsonNode> logLines() {
        return platform.log().lines().map(JSON::readTree).toList();
    }

    private long postmaster() {
        try {
            Path file = platform.dataDir().resolve("postgres").resolve("postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
