package id.jejakkinerja.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.refusal.RefusalCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kalimat penolakan")
class RefusalTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    @DisplayName("Setiap kode memiliki judul dan penjelasan, dan tidak ada kalimat tanpa kode")
    void everyCodeHasBothTextsAndNoTextIsLeftOver(String language) throws IOException {
        List<String> expected = Arrays.stream(RefusalCode.values())
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                .sorted()
                .toList();

        Properties texts = texts(language);

        assertThat(new TreeSet<>(texts.stringPropertyNames())).containsExactlyElementsOf(expected);
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    @DisplayName("Kedua bahasa menyebut angka yang sama")
    void bothLanguagesNameTheSameFigures(RefusalCode code) throws IOException {
        assertThat(figures(texts("en"), code)).isEqualTo(figures(texts("id"), code));
    }

    private static Set<String> figures(Properties texts, RefusalCode code) {
        String detail = Objects.requireNonNull(texts.getProperty(code + ".detail"));
        return new TreeSet<>(PLACEHOLDER
                .matcher(detail)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }

    private static Properties texts(String language) throws IOException {
        String name = "/id/jejakkinerja/runtime/edge/refusals_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(RefusalTextsTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
