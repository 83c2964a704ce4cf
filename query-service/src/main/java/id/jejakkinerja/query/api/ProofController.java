package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.query.saksi.Evidence.EventProof;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/audit/proof}: with {@code event}, that an event is in the log that was signed; with {@code from} and {@code to}, that
 * the log of one size begins with all of a smaller one.
 */
@RestController
@Tag(name = "audit")
class ProofController {
    private final Evidence evidence;
    private final Standing standing;

    ProofController(Evidence evidence, Standing standing) {
        this.evidence = evidence;
        this.standing = standing;
    }

    @GetMapping("/api/v1/audit/proof")
    Map<String, @Nullable Object> proof(
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            Authentication caller) {
        Map<String, @Nullable Object> json;
        if (event != null && from == null && to == null) {
            json = inclusion(event, caller);
        } else if (event == null && from != null && to != null) {
            CurrentActor.of(caller);
            json = json(evidence.between(from, to));
        } else {
            throw new InvalidValue("proof", event == null ? from + ".." + to : event);
        }
        standing.addTo(json);
        return json;
    }

    /** Events of the kabupaten's own stream concern every kecamatan. */
    private Map<String, @Nullable Object> inclusion(String event, Authentication caller) {
        if (event.indexOf('\0') >= 0) {
            throw new InvalidValue("event", event.replace('\0', '\uFFFD'));
        }
        EventProof proof = evidence.of(event);
        proof.stream()
                .kecamatan()
                .ifPresent(kecamatan -> ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("event", event);
        json.put("leafIndex", proof.proof().leafIndex());
        json.put("treeSize", proof.proof().treeSize());
        json.put("hashes", base64(proof.proof().hashes()));
        json.put("leafHash", proof.leafHash().base64());
        json.put("leaf", proof.leaf());
        if (proof.leaf() == null) {
            json.put("reason", "EVENT_MISSING");
        }
        json.put("verified", proof.proven());
        json.put("checkpoint", CheckpointController.json(proof.checkpoint()));
        return json;
    }

    private static Map<String, @Nullable Object> json(ConsistencyProof proof) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", proof.oldSize());
        json.put("to", proof.newSize());
        json.put("hashes", base64(proof.hashes()));
        return json;
    }

    private static List<String> base64(List<TreeHash> hashes) {
        return hashes.stream().map(TreeHash::base64).toList();
    }
}
