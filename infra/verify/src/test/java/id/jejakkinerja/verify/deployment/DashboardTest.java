package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Dasbor Grafana")
class DashboardTest {
    private static final String DATASOURCE = datasource();

    static List<String> dashboards() {
        return ProjectFiles.below("infra/grafana/dashboards", ".json");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    @DisplayName("hanya menanyakan metrik yang ada, dari sumber data yang ada")
    void isWithoutFault(String file) {
        assertThat(Dashboard.faults(ProjectFiles.read(file), DATASOURCE)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `"id": 3,`                      | `"id": 2,`                          | Perintah per detik: its id stands twice
        jejak_commands_seconds_count[5m] | jejak_commands_total[5m]           | Perintah per detik: nobody publishes jejak_commands_total
        `"uid": "prometheus"`           | `"uid": "prom"`                     | dashboard: unknown datasource prom
        `"unit": "percentunit"`         | `"unite": "percentunit"`            | Gagal: no unit
        `"editable": false`             | `"editable": true`                  | dashboard: can be changed beside the file
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(String right, String wrong, String fault) {
        String file = ProjectFiles.read("infra/grafana/dashboards/perintah.json");
        assertThat(file).contains(right);

        assertThat(Dashboard.faults(file.replace(right, wrong), DATASOURCE)).anyMatch(fault::equals);
    }

    @Test
    @DisplayName("ada dua, dan setiap tautan di antaranya menuju yang ada")
    void linksLeadSomewhere() {
        String all =
                String.join("", dashboards().stream().map(ProjectFiles::read).toList());

        assertThat(dashboards()).hasSize(2);
        assertThat(all)
                .contains("\"uid\": \"jejak-perintah\"", "\"uid\": \"jejak-log\"")
                .contains("\"url\": \"/d/jejak-perintah\"", "\"url\": \"/d/jejak-log\"");
    }

    private static String datasource() {
        var file = Yaml.document(ProjectFiles.read("infra/grafana/provisioning/datasources/prometheus.yaml"));
        return Tree.text(Tree.maps(file.get("datasources")).findFirst().orElseThrow(), "uid");
    }
}
