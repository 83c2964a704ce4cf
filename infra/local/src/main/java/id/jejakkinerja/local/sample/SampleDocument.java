package id.jejakkinerja.local.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the sample: sections, each with what is true of all its steps stated once. A step's own fields win over the section's,
 * field by field also inside {@code provenance}.
 */
final class SampleDocument {
    private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};

    /**
     * @param about what the section holds and where it was printed, for whoever reads the file
     * @param actor who sends its steps
     * @param common fields of every body
     */
    record Section(String about, String actor, ObjectNode common, List<Step> steps) {}

    /** @param actor who sends it, where that is not the section's actor */
    record Step(String key, String command, @Nullable String actor, ObjectNode body) {}

    private SampleDocument() {}

    /** The steps of one file in playing order. */
    static List<SampleStep> read(String file, KodeKecamatan kecamatan) {
        return sections(file).stream()
                .flatMap(section -> section.steps().stream().map(step -> toStep(section, step, kecamatan)))
                .toList();
    }

    private static List<Section> sections(String file) {
        try (InputStream in = Objects.requireNonNull(SampleDocument.class.getResourceAsStream(file), file)) {
            return KernelJson.received().readValue(in, SECTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample document " + file, e);
        }
    }

    private static SampleStep toStep(Section section, Step step, KodeKecamatan kecamatan) {
        ObjectNode body = section.common().deepCopy();
        merge(body, step.body());
        String role = step.actor() == null ? section.actor() : step.actor();
        return new SampleStep(step.key(), step.command(), body.toString(), SampleActors.named(role, kecamatan));
    }

    private static void merge(ObjectNode target, ObjectNode own) {
        own.properties().forEach(field -> {
            JsonNode shared = target.get(field.getKey());
            if (shared instanceof ObjectNode sharedObject && field.getValue() instanceof ObjectNode ownObject) {
                merge(sharedObject, ownObject);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
    }
}
