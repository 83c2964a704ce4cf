package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("infra/compose")
class ComposeTest {
    private static final String DOOR = ProjectFiles.read("infra/compose/proxy/nginx.conf")
            + ProjectFiles.read("infra/compose/proxy/server.conf")
                    .replace("include /etc/nginx/page.conf;", ProjectFiles.read("infra/compose/proxy/page.conf"));
    private static final String FILE = ProjectFiles.read("infra/compose/compose.yaml");

    @Test
    @DisplayName("memenuhi skema Compose dan aturan rumah ini")
    void isWithoutFault() {
        assertThat(ComposeFile.faults(FILE)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        replicas: 2                             | replicas: [2]                        | schema: /services/query-service/deploy/replicas
        stop_grace_period: 30s                  | stop_grace: 30s                      | schema: /services
        image: prom/prometheus:v3.5.0           | image: prom/prometheus:latest        | prometheus: image without a version
        image: apache/kafka:4.3.1               | image: apache/kafka                  | kafka: image without a version
        networks: [log]                         | networks: [logs]                     | kafka: unknown network logs
        cap_drop: [ALL]                         | cap_drop: [NET_RAW]                  | proxy: keeps capabilities
        memory: 128m                            | memory_swap: 128m                    | proxy: no memory limit
        127.0.0.1:${GRAFANA_PORT:-3000}:3000    | ${GRAFANA_PORT:-3000}:3000           | grafana: open to the world
        - {source: pages_client_secret,         | - {source: pages_secret,             | query-service: unknown secret pages_secret
        source: ./proxy/nginx.conf              | source: ./proxy/ngnix.conf           | proxy: binds what is not there
        KC_DB: dev-file                         | KC_DB_PASSWORD: rahasia              | keycloak: a secret in the environment
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(String right, String wrong, String fault) {
        assertThat(FILE).contains(right);

        assertThat(ComposeFile.faults(FILE.replace(right, wrong))).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    @DisplayName("ditolak bila sebuah layanan tidak diperiksa kesehatannya")
    void aMissingHealthCheckIsFound() {
        String without = FILE.replaceAll("(?m)^    healthcheck:\n      # The broker opens(.*\n){6}", "");

        assertThat(ComposeFile.faults(without)).containsExactly("kafka: no health check");
    }

    @Test
    @DisplayName("menyebut hanya rahasia yang dibuat ./prepare")
    void everySecretIsMade() {
        String prepare = ProjectFiles.read("infra/compose/prepare");
        Map<String, String> files = Tree.map(Yaml.document(FILE).get("secrets")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, secret -> Tree.text(secret.getValue(), "file")));

        assertThat(files).hasSize(14).allSatisfy((name, file) -> {
            assertThat(file).isEqualTo("./secrets/" + name);
            assertThat(prepare).containsPattern("\\b" + Pattern.quote(name) + "\\b");
        });
        assertThat(ProjectFiles.read("infra/compose/.gitignore")).contains("/secrets/");
    }

    @Test
    @DisplayName("menyalakan PostgreSQL tanpa mengurangi keawetan")
    void durabilityIsNotTraded() {
        assertThat(ProjectFiles.read("infra/compose/postgres/postgresql.conf"))
                .contains(
                        "\nfsync = on\n",
                        "\nsynchronous_commit = on\n",
                        "\nfull_page_writes = on\n",
                        "\narchive_mode = on\n");
    }

    @Test
    @DisplayName("menutup /actuator di pintu depan dan membatasi ukuran permintaan")
    void theDoorHidesWhatIsInside() {
        assertThat(DOOR)
                .containsPattern("location ~\\* actuator \\{\\s+return 404;")
                .contains("client_max_body_size 1m;", "Strict-Transport-Security", "X-Forwarded-For $remote_addr;");
    }

    @Test
    @DisplayName(
            "menolak di pintu depan dengan masalah yang berkode dan berwaktu, kepada orang dengan halaman dalam dua bahasa,"
                    + " dan mengantar ke uraian topik")
    void theDoorRefusesInForm() {
        assertThat(Door.faults(DOOR)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        error_page 429 @limited;                  | error_page 430 @limited;             | 429 of a limit has no body
        limit_conn_status 429;                    | limit_conn_status 500;               | a limit refuses with 500
        error_page 429 @limited;                  | error_page 429 @limitted;            | @limitted returns nothing
        add_header Retry-After 1 always;          | add_header X-Retry-After 1 always;   | @limited does not say when to come back
        "code":"RATE_LIMITED"                     | "kode":"RATE_LIMITED"                | @limited has no code
        "status":429,                             | "status":503,                        | @limited says another status
        "retryAfter":1}}                          | "retryAfter":1}                      | @limited: Unexpected end-of-input
        "status":413,                             | "status":400,                        | @too_large says another status
        error_page 413 @page_too_large;           | error_page 413 @too_large;           | @too_large is no page
        error_page 413 @too_large;                | error_page 413 @page_too_large;      | @page_too_large is no problem
        error_page 502 504 =503 @page_away;       | proxy_intercept_errors off;          | people are not told of 502 504 =503
        <section lang="en">                       | <section>                            | @page_away is not in both languages
        add_header Content-Security-Policy        | add_header X-Policy                  | @page_away forgets Content-Security-Policy
        charset utf-8;                            | charset off;                         | @page_away does not say how it is written
        location = /v3/asyncapi {                 | location = /v3/asinkron {            | = /v3/asyncapi does not lead to
        """)
    @DisplayName("pintu yang dirusak ditemukan")
    void aPlantedFaultInTheDoorIsFound(String right, String wrong, String fault) {
        assertThat(DOOR).contains(right);

        assertThat(Door.faults(DOOR.replace(right, wrong))).anyMatch(found -> found.startsWith(fault));
    }
}
