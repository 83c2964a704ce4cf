package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.query.saksi.Checkpoints;
import id.jejakkinerja.query.saksi.Evidence;
import id.jejakkinerja.query.saksi.KeyRing;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an auditor without a token takes along to compare two checkpoints on a machine of his own, under the names that the verifier's
 * command and a bundle's README give them: the signed notes, the keys, and the proof that the larger log begins with the smaller one.
 */
@Controller
class SaksiBerkas {
    private final Checkpoints checkpoints;
    private final KeyRing keys;
    private final Evidence evidence;

    SaksiBerkas(Checkpoints checkpoints, KeyRing keys, Evidence evidence) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.evidence = evidence;
    }

    /** The note, as it was signed. */
    @GetMapping(SaksiPage.PATH + "/titik/{id}")
    ResponseEntity<byte[]> titik(@PathVariable long id, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        var checkpoint = checkpoints.find(id).orElseThrow(() -> new NotFound("checkpoint", Long.toString(id)));
        return text(BandingView.titik(checkpoint.treeSize()), checkpoint.note());
    }

    /** A public key that the witness believes. */
    @GetMapping(SaksiPage.PATH + "/kunci/{id}")
    ResponseEntity<byte[]> kunci(@PathVariable int id, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        String key = keys.keys().stream()
                .filter(trusted -> trusted.number() == id)
                .map(trusted -> trusted.key().toString())
                .findFirst()
                .orElseThrow(() -> new NotFound("key", Integer.toString(id)));
        return text(BandingView.kunci(id), key + "\n");
    }

    /** What {@code /api/v1/audit/proof} answers for the same sizes of the tree, as far as the verifier reads it. */
    @GetMapping(SaksiPage.PATH + "/" + BandingView.PROOF)
    ResponseEntity<Map<String, Object>> proof(@RequestParam long from, @RequestParam long to, Authentication caller) {
        ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        ConsistencyProof proof = evidence.between(from, to);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", proof.oldSize());
        json.put("to", proof.newSize());
        json.put("hashes", proof.hashes().stream().map(TreeHash::base64).toList());
        return attached(BandingView.PROOF, MediaType.APPLICATION_JSON).body(json);
    }

    private static ResponseEntity<byte[]> text(String name, String text) {
        return attached(name, new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder attached(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }
}
