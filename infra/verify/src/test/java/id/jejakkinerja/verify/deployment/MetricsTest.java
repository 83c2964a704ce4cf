package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nama metrik")
class MetricsTest {
    private static final Metrics METRICS = Metrics.ofThisProject();

    @Test
    @DisplayName("dikenal dari kode yang menerbitkannya")
    void oursComeFromTheSource() {
        assertThat(Metrics.metersIn(ProjectFiles.mainSources()))
                .contains(
                        "jejak_commands_seconds_bucket",
                        "jejak_processor_lag_events",
                        "jejak_processor_missed_events",
                        "jejak_relay_position",
                        "jejak_replica_position");
        assertThat(Metrics.metersIn("String s = \"jejak.batch\"; Counter.builder(\"jejak.rows\")"))
                .containsExactly("jejak_rows_total");
    }

    @Test
    @DisplayName("ditemukan dalam ungkapan PromQL, tanpa label, fungsi dan kata kunci")
    void namesAreFoundInExpressions() {
        assertThat(
                        Metrics.namesIn(
                                "sum by (job) (rate(a_total{x=\"b_total\"}[5m])) / on (job) c > 1 and max(d offset 5m) or absent(e)"))
                .containsExactly("a_total", "c", "d", "e");
    }

    @Test
    @DisplayName("ditolak bila tidak diterbitkan siapa pun")
    void aNameThatNobodyPublishesIsFound() {
        assertThat(METRICS.unknownIn("sum(rate(jejak_commands_seconds_count[5m])) + jejak_processor_lag_seconds"))
                .isEmpty();
        assertThat(METRICS.unknownIn("hikaricp_connections_pending > 0 or jvm_gc_pause_seconds_sum"))
                .isEmpty();
        assertThat(METRICS.unknownIn("max(jejak_processor_lag_event)")).containsExactly("jejak_processor_lag_event");
        assertThat(METRICS.unknownIn("hikari_connections_pending")).containsExactly("hikari_connections_pending");
    }
}
