package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The templates")
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Thymeleaf replaces an element before it looks at the condition on it, so the condition is lost. */
    private static final Pattern LOST_CONDITION = Pattern.compile(
            "<[^<>]*th:(if|unless)=\"[^\"]*\"[^<>]*th:replace=|<[^<>]*th:replace=\"[^\"]*\"[^<>]*th:(if|unless)=");

    @Test
    @DisplayName("put no condition on an element that is replaced")
    void conditionsCount() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .flatMap(file -> lost(text(file)).stream().map(found -> file + ": " + found)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("that do are found out")
    void plantedFaults() {
        assertThat(lost("<p th:if=\"${a}\" th:replace=\"~{b :: c}\"></p>")).hasSize(1);
        assertThat(lost("<p class=\"d\" th:replace=\"~{b :: c}\" th:unless=\"${a}\"></p>"))
                .hasSize(1);
        assertThat(lost("<th:block th:if=\"${a}\"><p th:replace=\"~{b :: c}\"></p></th:block>"))
                .isEmpty();
    }

    private static List<String> lost(String template) {
        return LOST_CONDITION
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
