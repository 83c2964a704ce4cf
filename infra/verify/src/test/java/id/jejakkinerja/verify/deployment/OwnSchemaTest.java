package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Berkas Prometheus, Grafana, CloudNativePG dan Strimzi")
class OwnSchemaTest {
    private static final Map<OwnSchema, String> FILES = Map.of(
            OwnSchema.PROMETHEUS, "infra/grafana/prometheus.yml",
            OwnSchema.GRAFANA_DATASOURCES, "infra/grafana/provisioning/datasources/prometheus.yaml",
            OwnSchema.GRAFANA_DASHBOARDS, "infra/grafana/provisioning/dashboards/jejak.yaml",
            OwnSchema.CLOUD_NATIVE_PG, "infra/kubernetes/overlays/operators/databases.yaml",
            OwnSchema.STRIMZI, "infra/kubernetes/overlays/operators/kafka.yaml");

    private static String file(OwnSchema schema) {
        return Objects.requireNonNull(FILES.get(schema));
    }

    @Test
    @DisplayName("memenuhi bentuk yang kami periksa di acuan pembuatnya")
    void areWithoutFault() {
        assertThat(FILES.keySet()).containsExactlyInAnyOrder(OwnSchema.values());
        FILES.forEach((schema, file) ->
                assertThat(schema.faults(ProjectFiles.read(file))).as(file).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        PROMETHEUS          | scrape_interval: 5s                | scrape_intervall: 5s              | /global
        PROMETHEUS          | scrape_timeout: 4s                 | scrape_timeout: 4                 | /global/scrape_timeout
        PROMETHEUS          | type: A                            | type: B                           | /scrape_configs/0/dns_sd_configs/0/type
        PROMETHEUS          | targets: [localhost:9090]          | targets: [http://localhost:9090]  | /scrape_configs/2/static_configs/0/targets/0
        PROMETHEUS          | rule_files:                        | rules:                            | required
        GRAFANA_DATASOURCES | isDefault: true                    | default: true                     | /datasources/0
        GRAFANA_DATASOURCES | editable: false                    | editable: true                    | /datasources/0/editable
        GRAFANA_DATASOURCES | timeInterval: 5s                   | timeInterval: 5                   | /datasources/0/jsonData/timeInterval
        GRAFANA_DASHBOARDS  | allowUiUpdates: false              | allowUiUpdate: false              | /providers/0
        GRAFANA_DASHBOARDS  | path: /etc/grafana/dashboards      | folder: /etc/grafana/dashboards   | /providers/0/options
        CLOUD_NATIVE_PG     | dataDurability: required           | dataDurability: preferred         | /spec/postgresql/synchronous/dataDurability
        CLOUD_NATIVE_PG     | enableSuperuserAccess: false       | enableSuperUserAccess: false      | /spec
        CLOUD_NATIVE_PG     | log_statement: none                | fsync: "off"                      | /spec/postgresql/parameters/fsync
        CLOUD_NATIVE_PG     | passwordSecret: {name: query-db-query} | password: rahasia             | /spec/managed/roles/0
        STRIMZI             | min.insync.replicas: 2             | min.insync.replicas: 1            | /spec/kafka/config/min.insync.replicas
        STRIMZI             | deleteClaim: false                 | deleteClaim: true                 | /spec/storage/volumes/0/deleteClaim
        STRIMZI             | strimzi.io/cluster: jejak          | cluster: jejak                    | /metadata/labels
        STRIMZI             | kind: KafkaNodePool                | kind: KafkaPool                   | /kind
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(OwnSchema schema, String right, String wrong, String where) {
        String text = ProjectFiles.read(file(schema));
        assertThat(text).contains(right);

        assertThat(schema.faults(text.replace(right, wrong))).anyMatch(fault -> fault.contains(where));
    }

    @Test
    @DisplayName("saling cocok: yang diukur ada di compose, dan sumber data dasbor ada di Grafana")
    void theyFitTogether() {
        Map<String, ?> compose = Tree.map(
                Yaml.document(ProjectFiles.read("infra/compose/compose.yaml")).get("services"));
        List<String> measured = Tree.maps(Yaml.document(ProjectFiles.read(file(OwnSchema.PROMETHEUS)))
                        .get("scrape_configs"))
                .flatMap(job -> Tree.maps(job.get("dns_sd_configs")))
                .flatMap(found -> Tree.list(found.get("names")).stream())
                .map(Object::toString)
                .toList();
        assertThat(measured).containsExactly("command-service", "query-service").allMatch(compose::containsKey);

        String uid = Tree.maps(Yaml.document(ProjectFiles.read(file(OwnSchema.GRAFANA_DATASOURCES)))
                        .get("datasources"))
                .map(source -> Tree.text(source, "uid"))
                .findFirst()
                .orElseThrow();
        assertThat(ProjectFiles.below("infra/grafana/dashboards", ".json"))
                .isNotEmpty()
                .allSatisfy(dashboard ->
                        assertThat(ProjectFiles.read(dashboard)).containsPattern("\"uid\": *\"" + uid + "\""));
    }
}
