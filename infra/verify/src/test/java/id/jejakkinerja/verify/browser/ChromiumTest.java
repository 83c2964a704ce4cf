package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

@DisplayName("Peramban untuk uji halaman")
class ChromiumTest {
    @Test
    @DisplayName("Yang dinamai CHROMIUM didahulukan; tanpa itu dicari di PATH, yang tanpa jendela lebih dulu")
    void whereItIsFound(@TempDir Path directory) throws IOException {
        Path chrome = program(directory, "google-chrome");
        Path chromium = program(directory, "chromium");
        Path shell = program(directory, "chromium-headless-shell");
        Path own = program(directory, "own");
        String path = "/nowhere:" + directory;

        assertThat(Chromium.find(Map.of("PATH", path))).containsExactly(shell, chromium, chrome);
        assertThat(Chromium.find(Map.of("PATH", path, "CHROMIUM", own.toString())))
                .containsExactly(own);
        assertThat(Chromium.find(Map.of("PATH", "/nowhere"))).isEmpty();
    }

    @Test
    @DisplayName("Tanpa peramban uji dilewati; bila diwajibkan, uji gagal")
    void withoutOne() {
        assertThatThrownBy(() -> Chromium.demandOne(List.of(), false)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> Chromium.demandOne(List.of(), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("REQUIRE_BROWSER");
        Chromium.demandOne(List.of(Path.of("chromium")), true);
    }

    private static Path program(Path directory, String name) throws IOException {
        Path file = Files.createFile(directory.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
