package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pilihan baris perintah klaster")
class OptionsTest {
    @Test
    @DisplayName("Tanpa pilihan: dua query-service, tanpa data contoh, porta yang tertulis di README")
    void defaults() {
        Options options = Options.of();

        assertThat(options.sampleData()).isFalse();
        assertThat(options.settings().commandPort()).isEqualTo(8081);
        assertThat(options.settings().commandPorts()).containsExactly(8081);
        assertThat(options.settings().isBalanced()).isFalse();
        assertThat(options.settings().queryPorts()).containsExactly(8082, 8083);
        assertThat(options.settings().storePort()).isEqualTo(15432);
        assertThat(options.settings().readModelPort()).isEqualTo(15433);
        assertThat(options.settings().directory()).isAbsolute().hasFileName("data-cluster");
    }

    @Test
    @DisplayName("Setiap pilihan dapat diganti; --sample-data berdiri sendiri")
    void everyOptionCounts() {
        Options options = Options.of("--sample-data", "--queries=3", "--query-port=9100", "--jvm=-Xmx256m -Xss512k");

        assertThat(options.sampleData()).isTrue();
        assertThat(options.settings().queryPorts()).containsExactly(9100, 9101, 9102);
        assertThat(options.settings().jvm()).containsExactly("-Xmx256m", "-Xss512k");
    }

    @Test
    @DisplayName("Dua command-service mendengarkan di belakang porta perintah, bukan padanya")
    void severalStandBehindTheDoor() {
        Options options = Options.of("--commands=2", "--command-port=9200");

        assertThat(options.settings().isBalanced()).isTrue();
        assertThat(options.settings().commandPort()).isEqualTo(9200);
        assertThat(options.settings().commandPorts()).containsExactly(9300, 9301);
    }

    @Test
    @DisplayName("Pilihan yang salah tulis ditolak, bukan diabaikan")
    void misspeltIsRefused() {
        assertThatThrownBy(() -> Options.of("--querys=3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--querys=3")
                .hasMessageContaining("queries");
    }
}
