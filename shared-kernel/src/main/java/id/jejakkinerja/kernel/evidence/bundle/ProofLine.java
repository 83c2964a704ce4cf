package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.CanonicalObject;
import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import id.jejakkinerja.kernel.evidence.TreeHash;
import java.util.ArrayList;
import java.util.List;

/** A line of {@code proofs.ndjson}: that the event in the same line of {@code events.ndjson} is in the tree. */
public final class ProofLine {
    private ProofLine() {}

    /** RFC 8785 canonical JSON, without the new line. */
    public static String write(InclusionProof proof) {
        return new CanonicalObject()
                .texts("hashes", proof.hashes().stream().map(TreeHash::base64).toList())
                .number("leafIndex", proof.leafIndex())
                .number("treeSize", proof.treeSize())
                .close();
    }

    /**
     * Reads a line back, and other forms of the same JSON too.
     *
     * @throws InvalidEvidence LINE_MALFORMED
     */
    public static InclusionProof parse(String line) {
        CanonicalLine json = new CanonicalLine(line);
        List<TreeHash> hashes = new ArrayList<>();
        for (String base64 : json.texts("hashes")) {
            hashes.add(TreeHash.ofBase64(base64)
                    .orElseThrow(() -> new InvalidEvidence(Code.LINE_MALFORMED, "no hash: " + base64)));
        }
        long leafIndex = json.number("leafIndex");
        long treeSize = json.number("treeSize");
        json.end();
        return new InclusionProof(leafIndex, treeSize, hashes);
    }
}
