package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Aturan peringatan")
class AlertRulesTest {
    private static final String SERVICES = ProjectFiles.read("infra/grafana/rules/jejak.yml");
    private static final String LOG = ProjectFiles.read("infra/grafana/rules/jejak-log.yml");

    @Test
    @DisplayName("lengkap, dan hanya menanyakan metrik yang ada")
    void areWithoutFault() {
        assertThat(AlertRules.faults(SERVICES, LOG)).isEmpty();
        assertThat(ProjectFiles.below("infra/grafana/rules", ".yml")).hasSize(2);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        max by (processor) (jejak_processor_missed_events) | max(jejak_processor_lost_events) | JejakEventsMissed: nobody publishes jejak_processor_lost_events
        min_over_time(hikaricp_connections_pending[2m])    | min_over_time(hikari_pending[2m]) | JejakPoolExhausted: nobody publishes hikari_pending
        for: 30s             | for: soon             | JejakServiceGone: waits for no length of time
        expr: changes(       | expression: changes(  | JejakRestarting: no expression
        alert: JejakHeapFull | alert: JejakDiskFull  | JejakDiskFull: stands twice
        severity: critical   | severity: urgent      | JejakServiceGone: no severity
        runbook: "Raise      | runbuk: "Raise        | JejakHeapFull: no runbook
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(String right, String wrong, String fault) {
        assertThat(SERVICES).contains(right);

        assertThat(AlertRules.faults(SERVICES.replace(right, wrong))).contains(fault);
    }

    @Test
    @DisplayName("masing-masing punya kasus yang membunyikannya")
    void everyAlertIsTriedOut() {
        String cases = ProjectFiles.read("infra/grafana/tests/jejak_test.yml");
        List<String> alerts = Stream.concat(AlertRules.alerts(SERVICES), AlertRules.alerts(LOG))
                .map(alert -> Tree.text(alert, "alert"))
                .toList();

        assertThat(alerts)
                .hasSizeGreaterThan(15)
                .allSatisfy(alert -> assertThat(cases).contains("{alertname=\"" + alert + "\"}"));
    }

    @Test
    @DisplayName("dibaca Prometheus yang mengumpulkan dari kedua layanan")
    void prometheusReadsThem() {
        var prometheus = Yaml.document(ProjectFiles.read("infra/grafana/prometheus.yml"));

        assertThat(Tree.list(prometheus.get("rule_files"))).containsExactly("rules/*.yml");
        assertThat(Tree.maps(prometheus.get("scrape_configs"))
                        .filter(job -> "/actuator/prometheus".equals(job.get("metrics_path")))
                        .map(job -> Tree.text(job, "job_name")))
                .containsExactly("command-service", "query-service");
    }
}
