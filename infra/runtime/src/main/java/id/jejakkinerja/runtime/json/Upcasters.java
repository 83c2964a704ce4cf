package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What turns a stored event of version n into version n+1, JSON to JSON, never touching what is stored. A chain of these leads
 * from any version ever released to the current one.
 */
final class Upcasters {
    private record Step(String name, int from) {}

    private static final Map<Step, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new Step("tahunkinerja.realization-recorded", 1), Upcasters::evidenceBecomesAList);

    private Upcasters() {}

    static ObjectNode upcast(String name, int from, int to, ObjectNode stored) {
        ObjectNode event = stored;
        for (int version = from; version < to; version++) {
            UnaryOperator<ObjectNode> step = STEPS.get(new Step(name, version));
            if (step == null) {
                throw new IllegalArgumentException("no upcaster for " + name + " v" + version);
            }
            event = step.apply(event);
        }
        return event;
    }

    /** Version 1 had room for one file: {@code evidenceFile} and {@code evidenceSha256}. */
    private static ObjectNode evidenceBecomesAList(ObjectNode event) {
        JsonNode file = event.remove("evidenceFile");
        JsonNode digest = event.remove("evidenceSha256");
        ArrayNode evidence = event.putArray("evidence");
        if (file != null && digest != null) {
            evidence.addObject().set("fileName", file);
            ((ObjectNode) evidence.get(0)).set("sha256", digest);
        }
        return event;
    }
}
