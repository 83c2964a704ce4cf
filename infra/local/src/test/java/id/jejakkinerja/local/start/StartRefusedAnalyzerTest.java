package id.jejakkinerja.local.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

@DisplayName("A refused start")
class StartRefusedAnalyzerTest {
    @Test
    @DisplayName("is told in Indonesian, then in English, with its figures")
    void bothLanguages() {
        FailureAnalysis told = analyse(new StartRefused(StartRefusal.DATA_DIRECTORY_IN_USE, "/srv/data", 4711));

        assertThat(told.getDescription()).isEqualTo("""
                DATA_DIRECTORY_IN_USE

                Direktori data /srv/data sedang dipakai oleh proses lain yang masih berjalan (id proses 4711).

                The data directory /srv/data is in use by another live process (process id 4711).""");
        assertThat(told.getAction()).contains("Hentikan proses itu", "Stop that process");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a description and an action in both languages, whatever its reason")
    void everyCodeHasTexts(StartRefusal code) {
        FailureAnalysis told = analyse(new StartRefused(code, "satu", "dua", "tiga"));

        assertThat(Objects.requireNonNull(told.getDescription()).split("\n\n"))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(told.getAction()).split("\n\n"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(told.getDescription() + told.getAction())
                .doesNotContain("''")
                .doesNotContainPattern("\\{\\d}");
    }

    private static FailureAnalysis analyse(StartRefused refused) {
        return new StartRefusedAnalyzer().analyze(refused, refused);
    }
}
