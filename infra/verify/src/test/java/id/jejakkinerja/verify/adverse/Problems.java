package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.databind.JsonNode;

/** What an answer that says no must look like (RFC 9457, and a stable code). */
final class Problems {
    private static final Properties INDONESIAN = titles("id");
    private static final Properties ENGLISH = titles("en");

    private Problems() {}

    /** A problem of that status and code, told in Indonesian. */
    static void assertProblem(Answer answer, int status, String code) {
        assertShape(answer, status, code, INDONESIAN);
    }

    /** The same, told in English. */
    static void assertEnglishProblem(Answer answer, int status, String code) {
        assertShape(answer, status, code, ENGLISH);
    }

    private static void assertShape(Answer answer, int status, String code, Properties titles) {
        assertThat(answer.status() + " " + answer.code()).as(answer.toString()).isEqualTo(status + " " + code);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isEqualTo(titles.getProperty(code + ".title"));
        assertThat(problem.path("type").asString())
                .isEqualTo("urn:jejak-kinerja:problem:"
                        + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(problem.path("correlationId").asString()).isNotBlank();
        assertThat(problem.path("detail").asString())
                .isNotBlank()
                .doesNotContain("jejakkinerja.", "java.", "jackson", "{", "Exception");
    }

    private static Properties titles(String language) {
        Properties titles = new Properties();
        for (String bundle : List.of("problems", "refusals")) {
            String name = "/id/jejakkinerja/runtime/edge/" + bundle + "_" + language + ".properties";
            try (InputStream in = Objects.requireNonNull(Problems.class.getResourceAsStream(name), name)) {
                titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return titles;
    }
}
