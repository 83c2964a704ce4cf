package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandCatalogue.Need;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Contoh perintah pada dokumentasi API")
class CommandExamplesTest {
    private static final String FILE = "/id/jejakkinerja/command/api/command-examples.json";
    private static final List<String> COMMON = List.of("effectiveDate", "reason", "basis", "provenance");
    private static final JsonNode EXAMPLES = read();

    static Stream<String> commands() {
        return CommandCatalogue.all().stream().map(CommandCatalogue.Entry::name);
    }

    @Test
    @DisplayName("Setiap perintah punya contoh, dan tidak ada contoh tanpa perintah")
    void everyCommandHasAnExample() {
        assertThat(EXAMPLES.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("Contoh dibaca dan ditulis kembali tanpa ada yang hilang atau berubah")
    void anExampleIsWrittenAsItWasRead(String command) throws JsonProcessingException {
        ObjectNode body = EXAMPLES.path(command).path("body").deepCopy();
        CommandCatalogue.Entry entry = CommandCatalogue.find(command).orElseThrow();

        ParsedCommand parsed = CommandParser.parse(entry, body.toString());

        assertThat(parsed.effectiveDate())
                .hasToString(body.path("effectiveDate").asText());
        assertThat(parsed.reason()).isEqualTo(body.path("reason").asText(null));
        assertThat(parsed.basis() != null || !entry.needs().contains(Need.BASIS))
                .isTrue();
        String written = KernelJson.stored().writeValueAsString(parsed.command());
        assertThat(KernelJson.received().readTree(written)).isEqualTo(body.remove(COMMON));
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(CommandExamplesTest.class.getResourceAsStream(FILE), FILE)) {
            return KernelJson.received().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
