package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;

@DisplayName("Setiap berkas YAML penerapan")
class YamlTest {
    @Test
    @DisplayName("dapat dibaca, tanpa kunci ganda")
    void everyFileIsRead() {
        var files = Stream.of(".yaml", ".yml")
                .flatMap(ending -> ProjectFiles.below("infra", ending).stream())
                .filter(path -> !path.contains("/src/"))
                .toList();

        assertThat(files).hasSizeGreaterThan(15);
        for (String file : files) {
            assertThatCode(() -> Yaml.documents(ProjectFiles.read(file)))
                    .as(file)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("ditolak bila sebuah kunci tertulis dua kali")
    void aKeyThatStandsTwiceIsFound() {
        assertThatThrownBy(() -> Yaml.documents("services:\n  a: {image: x}\n  a: {image: y}\n"))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
