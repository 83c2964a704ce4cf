package id.jejakkinerja.verify.deployment;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form of ours for files whose makers publish no schema, or none that we could get: only names that we use and have looked up in their
 * reference, so that a misspelt one is found here and not by a server that silently does without.
 */
enum OwnSchema {
    PROMETHEUS("prometheus.schema.json"),
    GRAFANA_DATASOURCES("grafana-datasources.schema.json"),
    GRAFANA_DASHBOARDS("grafana-dashboards.schema.json"),
    CLOUD_NATIVE_PG("cnpg-cluster.schema.json"),
    STRIMZI("strimzi-kafka.schema.json");

    @SuppressWarnings("ImmutableEnumChecker") // read once, and nothing changes it
    private final Schema schema;

    OwnSchema(String resource) {
        try (InputStream in = OwnSchema.class.getResourceAsStream(resource)) {
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JsonMapper.shared().readTree(Objects.requireNonNull(in, resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the documents of a YAML text, one line each. */
    List<String> faults(String text) {
        return Yaml.documents(text).stream()
                .flatMap(document ->
                        schema.validate(JsonMapper.shared().writeValueAsString(document), InputFormat.JSON).stream())
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
