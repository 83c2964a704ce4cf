package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("Lembar gaya: satu untuk semua halaman, satu kecil untuk tiap jenis halaman")
class StylesheetsTest {
    private static final String COMMON = "app.css";
    private static final int MOST_BYTES = 20_000;
    private static final int SMALL = 5_000;
    private static final Pattern RULE = Pattern.compile("[^{}]+\\{[^{}]*}");

    @Test
    @DisplayName("Yang untuk semua halaman paling besar 20.000 byte")
    void theCommonOne() {
        assertThat(read(COMMON).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("particular")
    @DisplayName("Yang untuk satu jenis halaman kecil, dan tidak mengulang aturan yang untuk semua")
    void aParticularOne(String name) {
        String css = read(name);

        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SMALL);
        assertThat(repeated(read(COMMON), css)).isEmpty();
    }

    @Test
    @DisplayName("Semuanya ditemukan, dari setiap modul")
    void allAreFound() throws IOException {
        assertThat(particular())
                .contains("entri.css", "lebar.css", "lembar.css", "masuk.css")
                .doesNotContain(COMMON);
    }

    static List<String> particular() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:/static/*.css"))
                .map(sheet -> Objects.requireNonNull(sheet.getFilename()))
                .filter(name -> !name.equals(COMMON))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("Aturan yang diulang ditemukan, juga di dalam @media dan dengan spasi lain")
    void aRepeatedRuleIsFound() {
        assertThat(repeated(".a{color:red}\n.vh{width:1px}", "@media print{ .vh { width:1px } }\n.a{color:blue}"))
                .containsExactly(".vh{width:1px}");
    }

    private static List<String> repeated(String common, String particular) {
        List<String> repeated = new ArrayList<>(rules(particular));
        repeated.retainAll(rules(common));
        return repeated;
    }

    private static List<String> rules(String css) {
        return RULE.matcher(css.replaceAll("/\\*.*?\\*/", "").replaceAll("@media[^{]*\\{", ""))
                .results()
                .map(MatchResult::group)
                .map(rule -> rule.replaceAll("\\s*([{}:;,])\\s*", "$1").strip())
                .toList();
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(StylesheetsTest.class.getResourceAsStream("/static/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
