package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;

/** The last key signed the checkpoint of its own log, and nobody else put a signature there that nobody can check. */
final class CheckpointSigned implements BundleRule {
    @Override
    public Area area() {
        return Area.CHECKPOINT;
    }

    @Override
    public void claims(BundleFile bundle, Claims claims, Findings found) {
        VerifierKey key = claims.keys().getLast();
        try {
            Checkpoint.open(claims.note(), key);
            if (SignedNote.parse(claims.note()).signatures() != 1) {
                found.add(Fault.of(FaultCode.CHECKPOINT_NOT_SIGNED, key, "signatures by others"));
            }
        } catch (InvalidEvidence e) {
            found.add(Fault.of(FaultCode.CHECKPOINT_NOT_SIGNED, key, String.valueOf(e.getMessage())));
        }
    }
}
