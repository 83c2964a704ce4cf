package id.jejakkinerja.verify.deployment;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A compose file, judged by the specification's schema and by what this house asks of every container. */
final class ComposeFile {
    private static final Schema SCHEMA = schema();
    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./-]+:(\\d[\\w.-]*|v\\d[\\w.-]*|\\$\\{VERSION:-[\\w.-]+})");
    /** Does its work once and ends. */
    private static final Set<String> ONCE = Set.of("archive-owner");

    private final Map<String, @Nullable Object> document;
    private final List<String> faults = new ArrayList<>();

    private ComposeFile(String text) {
        this.document = Yaml.document(text);
    }

    /** What is wrong with a compose file, one line each; empty where nothing is. */
    static List<String> faults(String text) {
        ComposeFile file = new ComposeFile(text);
        file.againstSchema();
        Tree.map(file.document.get("services")).forEach((name, service) -> file.service(name, Tree.map(service)));
        return file.faults;
    }

    private void againstSchema() {
        SCHEMA.validate(JsonMapper.shared().writeValueAsString(document), InputFormat.JSON)
                .forEach(error -> faults.add("schema: " + error.getInstanceLocation() + " " + error.getMessage()));
    }

    private void service(String name, Map<String, @Nullable Object> service) {
        expect(PINNED.matcher(Tree.text(service, "image")).matches(), name, "image without a version");
        expect(!Tree.text(service, "restart").isEmpty(), name, "no restart policy");
        expect(Tree.list(service.get("cap_drop")).contains("ALL"), name, "keeps capabilities");
        expect(Tree.list(service.get("security_opt")).contains("no-new-privileges:true"), name, "may gain privileges");
        expect(!service.containsKey("privileged"), name, "privileged");
        expect(!Tree.text(service, "deploy", "resources", "limits", "memory").isEmpty(), name, "no memory limit");
        expect(!Tree.text(service, "deploy", "resources", "limits", "cpus").isEmpty(), name, "no processor limit");
        expect(ONCE.contains(name) || service.containsKey("healthcheck"), name, "no health check");
        expect(ONCE.contains(name) || !"no".equals(service.get("restart")), name, "is not started again");
        for (Object port : Tree.list(service.get("ports"))) {
            expect(
                    "proxy".equals(name) || port.toString().startsWith("127.0.0.1:"),
                    name,
                    "open to the world: " + port);
        }
        references(name, service);
        sources(name, service);
    }

    /** Names that lead nowhere are found by the engine only at the start. */
    private void references(String name, Map<String, @Nullable Object> service) {
        for (Object network : Tree.list(service.get("networks"))) {
            expect(declared("networks", network), name, "unknown network " + network);
        }
        for (String other : Tree.map(service.get("depends_on")).keySet()) {
            expect(declared("services", other), name, "depends on unknown " + other);
        }
        for (Object secret : Tree.list(service.get("secrets"))) {
            Object source = secret instanceof Map<?, ?> ? Tree.at(secret, "source") : secret;
            expect(declared("secrets", source), name, "unknown secret " + source);
        }
    }

    private void sources(String name, Map<String, @Nullable Object> service) {
        Tree.maps(service.get("volumes")).forEach(volume -> {
            String source = Tree.text(volume, "source");
            if ("bind".equals(volume.get("type"))) {
                expect(ProjectFiles.exists("infra/compose/" + source), name, "binds what is not there: " + source);
                expect(Boolean.TRUE.equals(volume.get("read_only")), name, "may write to " + source);
            } else {
                expect(declared("volumes", source), name, "unknown volume " + source);
            }
        });
        Tree.map(service.get("environment"))
                .keySet()
                .forEach(key ->
                        expect(!key.matches(".*(PASSWORD|SECRET)"), name, "a secret in the environment: " + key));
    }

    private boolean declared(String kind, @Nullable Object name) {
        return Tree.map(document.get(kind)).containsKey(String.valueOf(name));
    }

    private void expect(boolean met, String service, String fault) {
        if (!met) {
            faults.add(service + ": " + fault);
        }
    }

    private static Schema schema() {
        try (InputStream in = ComposeFile.class.getResourceAsStream("compose-spec.schema.json")) {
            // Its $id is a bare file name, which is no address that a validator would take.
            ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in));
            schema.remove("$id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
