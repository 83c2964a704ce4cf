package id.jejakkinerja.command.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandCatalogue.Need;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.json.JsonSchema;
import id.jejakkinerja.runtime.json.KernelJson;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes each command as a path of its own, with its schema and an example. The examples are played in order of the catalogue
 * against the sample data by a test, each with the demo client its {@code x-client} names.
 */
@Component
final class CommandPaths implements OpenApiCustomizer {
    private static final String GENERIC = "/api/v1/commands/{name}";
    private final JsonNode examples;

    CommandPaths() {
        try (InputStream in = Objects.requireNonNull(CommandPaths.class.getResourceAsStream("command-examples.json"))) {
            this.examples = KernelJson.stored().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema<?>> records = new LinkedHashMap<>();
        JsonSchema schemas = new JsonSchema(records);
        api.getPaths().remove(GENERIC);
        for (CommandCatalogue.Entry entry : CommandCatalogue.all()) {
            api.path("/api/v1/commands/" + entry.name(), new PathItem().post(operation(entry, schemas)));
        }
        records.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
        api.getComponents().addSchemas("CommandReceipt", receipt());
        api.getComponents().addSchemas("Problem", problem());
    }

    private Operation operation(CommandCatalogue.Entry entry, JsonSchema schemas) {
        JsonNode example = examples.required(entry.name());
        String roles = new TreeSet<>(entry.roles()).stream().map(Enum::name).collect(Collectors.joining(", "));
        MediaType json = new MediaType()
                .schema(body(entry, schemas))
                .addExamples("contoh", new Example().value(value(example.required("body"))));
        Operation operation = new Operation()
                .operationId(entry.name())
                .addTagsItem("commands")
                .summary(entry.name())
                .description("Peran: " + roles)
                .addParametersItem(new Parameter()
                        .in("header")
                        .name("Idempotency-Key")
                        .required(true)
                        .description("Kunci perintah; kunci yang sama dijawab sama dan tidak berakibat dua kali")
                        .schema(new StringSchema().maxLength(128))
                        .example("contoh-" + entry.name()))
                .addParametersItem(new Parameter()
                        .in("header")
                        .name(CommandIds.CAUSATION_HEADER)
                        .description("Nomor peristiwa yang dijawab perintah ini; bila kosong, perintah ini sendiri"
                                + " penyebabnya")
                        .schema(new StringSchema().format("uuid")))
                .requestBody(
                        new RequestBody().required(true).content(new Content().addMediaType("application/json", json)))
                .responses(responses());
        operation.addExtension("x-client", example.required("client").asText());
        operation.addExtension(
                "x-roles", new TreeSet<>(entry.roles()).stream().map(Enum::name).toList());
        return operation;
    }

    private static Schema<?> body(CommandCatalogue.Entry entry, JsonSchema schemas) {
        Schema<?> schema = schemas.object(entry.type());
        schema.addProperty(
                "effectiveDate", new DateSchema().description("Tanggal berlaku; bila kosong, hari ini di Jember"));
        schema.addProperty("reason", new StringSchema().maxLength(1000));
        schema.addProperty("basis", schemas.of(DasarHukum.class));
        schema.addProperty("provenance", schemas.of(Provenance.class));
        if (entry.needs().contains(Need.BASIS)) {
            schema.addRequiredItem("basis");
        }
        if (entry.needs().contains(Need.REASON)) {
            schema.addRequiredItem("reason");
        }
        return schema;
    }

    private static ApiResponses responses() {
        ApiResponses responses =
                new ApiResponses().addApiResponse("200", answer("Tersimpan", "application/json", "CommandReceipt"));
        Map.of(
                        "400", "Tidak terbaca",
                        "401", "Token tidak ada atau tidak sah",
                        "403", "Di luar peran atau kecamatan",
                        "409", "Ditolak oleh aturan",
                        "413", "Terlalu besar",
                        "415", "Bukan JSON",
                        "422", "Nilai tidak sah, atau kunci sudah dipakai untuk perintah lain")
                .forEach((status, meaning) ->
                        responses.addApiResponse(status, answer(meaning, "application/problem+json", "Problem")));
        return responses;
    }

    private static ApiResponse answer(String description, String type, String schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                type, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema))));
    }

    private static Schema<?> receipt() {
        Schema<?> event = new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("type", new StringSchema())
                .addProperty("position", new IntegerSchema());
        return new ObjectSchema()
                .addProperty("position", new IntegerSchema())
                .addProperty("events", new ArraySchema().items(event));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("figures", new ObjectSchema());
    }

    private static Object value(JsonNode node) {
        try {
            return KernelJson.stored().treeToValue(node, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
