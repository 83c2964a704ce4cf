package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.saksi.Checkpoints;
import id.jejakkinerja.query.saksi.KeyRing;
import id.jejakkinerja.query.saksi.WitnessedCheckpoint;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.NotYet;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/checkpoint} and {@code checkpoints}: signed tree heads, and what the witness found. For whoever is signed in. */
@RestController
@Tag(name = "audit")
class CheckpointController {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    private final Checkpoints checkpoints;
    private final KeyRing keys;
    private final Standing standing;

    CheckpointController(Checkpoints checkpoints, KeyRing keys, Standing standing) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.standing = standing;
    }

    @GetMapping(path = "/api/v1/audit/checkpoint", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> checkpoint(Authentication caller) {
        Map<String, @Nullable Object> json = json(newest(caller));
        standing.addTo(json);
        return json;
    }

    /** The signed note alone, as other programs for transparency logs read it. */
    @GetMapping(path = "/api/v1/audit/checkpoint", produces = "text/plain;charset=UTF-8")
    String note(Authentication caller) {
        return newest(caller).note();
    }

    private WitnessedCheckpoint newest(Authentication caller) {
        CurrentActor.of(caller);
        return checkpoints.latest().orElseThrow(() -> new NotYet("checkpoint", "1"));
    }

    @GetMapping("/api/v1/audit/checkpoints")
    Map<String, @Nullable Object> checkpoints(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + DEFAULT_LIMIT) int limit,
            Authentication caller) {
        CurrentActor.of(caller);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", Integer.toString(limit));
        }
        List<WitnessedCheckpoint> page = checkpoints.after(after, limit);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("checkpoints", page.stream().map(CheckpointController::json).toList());
        json.put("next", page.size() < limit ? null : page.getLast().number());
        json.put("keys", keys.keys().stream().map(CheckpointController::json).toList());
        standing.addTo(json);
        return json;
    }

    static Map<String, @Nullable Object> json(WitnessedCheckpoint checkpoint) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", checkpoint.number());
        json.put("treeSize", checkpoint.treeSize());
        json.put("root", checkpoint.root().map(TreeHash::base64).orElse(null));
        json.put("note", checkpoint.note());
        json.put("signedAt", checkpoint.signedAt().toString());
        json.put("verified", checkpoint.agrees());
        json.put("verdict", checkpoint.verdict().name());
        json.put("checkedAt", checkpoint.checkedAt().toString());
        return json;
    }

    private static Map<String, @Nullable Object> json(KeyRing.TrustedKey key) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("vkey", key.key().toString());
        json.put("succession", key.succession());
        return json;
    }
}
