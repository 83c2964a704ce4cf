package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Has the sample year to itself, because its examples write where the other tests look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Uraian API di /v3/api-docs lengkap, dan contohnya benar-benar berjalan")
class ApiDocsE2E {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private RunningPlatform platform;
    private Api api;
    private ApiDocs docs;

    @BeforeAll
    void start() {
        platform = SharedPlatform.another("api-docs-");
        api = new Api(platform.uri());
        docs = ApiDocs.of(api);
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("Satu alamat per perintah katalog, dalam urutan katalog, dengan skema, peran, dan kunci perintah")
    void onePathPerCommand() {
        assertThat(docs.commands())
                .containsExactlyElementsOf(CommandCatalogue.all().stream()
                        .map(CommandCatalogue.Entry::name)
                        .toList());
        assertThat(docs.paths().propertyNames()).doesNotContain("/api/v1/commands/{name}");
        assertThat(CommandCatalogue.all()).allSatisfy(entry -> {
            JsonNode operation = docs.command(entry.name());
            JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
            assertThat(schema.required("additionalProperties").asBoolean(true)).isFalse();
            assertThat(schema.required("properties").propertyNames())
                    .contains("effectiveDate", "reason", "basis", "provenance")
                    .containsAll(Stream.of(entry.type().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(schema.required("required").isEmpty()).isFalse();
            assertThat(operation.at("/parameters/0/name").asString()).isEqualTo("Idempotency-Key");
            assertThat(operation.at("/parameters/0/required").asBoolean()).isTrue();
            assertThat(operation.required("responses").propertyNames())
                    .containsExactlyInAnyOrder("200", "400", "401", "403", "409", "413", "415", "422");
        });
    }

    @Test
    @DisplayName("Setiap alamat baca yang ada diuraikan, dengan ketiga cara menyebut saat")
    void everyReadIsDescribed() {
        assertThat(docs.paths().propertyNames())
                .contains(
                        "/api/v1/kecamatan",
                        "/api/v1/kecamatan/{code}/tahun/{year}/tabel/{id}",
                        "/api/v1/kabupaten/{code}/tahun/{year}/capaian",
                        "/api/v1/explain",
                        "/api/v1/audit/events",
                        "/api/v1/audit/checkpoint",
                        "/api/v1/audit/checkpoints",
                        "/api/v1/audit/proof",
                        "/api/v1/audit/bundle");
        assertThat(parameters("/api/v1/kecamatan/{code}/tahun/{year}/tabel/{id}"))
                .containsExactlyInAnyOrder(
                        "code path true",
                        "year path true",
                        "id path true",
                        "versi query false",
                        "asOf query false",
                        "position query false",
                        "inForceOn query false");
        assertThat(parameters("/api/v1/explain"))
                .containsExactlyInAnyOrder(
                        "kecamatan query false",
                        "tahun query true",
                        "tabel query true",
                        "row query true",
                        "column query true",
                        "asOf query false",
                        "position query false",
                        "inForceOn query false");
        assertThat(parameters("/api/v1/audit/events"))
                .contains("kecamatan query false", "after query false", "limit query false");
        assertThat(parameters("/api/v1/audit/checkpoints"))
                .containsExactlyInAnyOrder("after query false", "limit query false");
        assertThat(parameters("/api/v1/audit/proof"))
                .containsExactlyInAnyOrder("event query false", "from query false", "to query false");
        assertThat(parameters("/api/v1/audit/bundle"))
                .containsExactlyInAnyOrder("kecamatan query true", "tahun query true");
    }

    @Test
    @DisplayName("Uraiannya OpenAPI 3.1 yang utuh: bernama, bertoken, setiap rujukan dan variabel alamat ada")
    void theDescriptionIsValid() {
        JsonNode json = docs.json();
        assertThat(json.required("openapi").asString()).startsWith("3.1");
        assertThat(json.at("/info/title").asString()).isEqualTo("Jejak Kinerja");
        assertThat(json.at("/components/securitySchemes/bearer/bearerFormat").asString())
                .isEqualTo("JWT");
        assertThat(json.at("/security/0").has("bearer")).isTrue();

        assertThat(references(json))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(json.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());

        List<String> ids = new ArrayList<>();
        docs.paths()
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    ids.add(operation.required("operationId").asString());
                    assertThat(operation.required("responses").isEmpty())
                            .as(path)
                            .isFalse();
                    assertThat(VARIABLE.matcher(path)
                                    .results()
                                    .map((MatchResult match) -> match.group(1) + " path true"))
                            .as(path)
                            .isSubsetOf(parameters(operation));
                }));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Contoh setiap perintah, dikirim dalam urutan katalog oleh kliennya, dijawab 200")
    void everyExampleWorks() {
        List<String> outcomes = new ArrayList<>();
        for (CommandCatalogue.Entry entry : CommandCatalogue.all()) {
            ApiDocs.Example example = docs.example(entry.name());
            Answer answer = api.command(
                    example.client(),
                    example.command(),
                    UUID.randomUUID().toString(),
                    example.body().toString());
            outcomes.add(entry.name() + " " + answer.status() + " " + answer.code());
        }

        assertThat(outcomes)
                .isEqualTo(CommandCatalogue.all().stream()
                        .map(entry -> entry.name() + " 200 ")
                        .toList());
    }

    private Set<String> parameters(String path) {
        return parameters(docs.paths().required(path).required("get"));
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> parameters = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(p -> parameters.add(p.required("name").asString() + " "
                        + p.required("in").asString() + " " + p.path("required").asBoolean(false)));
        return parameters;
    }

    private static Set<String> references(JsonNode node) {
        return new TreeSet<>(node.findValuesAsString("$ref"));
    }
}
