package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;

/** Every key after the first is named by the one before it, in a note with no other signature. */
final class KeysFollow implements BundleRule {
    @Override
    public Area area() {
        return Area.KEYS;
    }

    @Override
    public void claims(BundleFile bundle, Claims claims, Findings found) {
        for (int i = 1; i < claims.keys().size(); i++) {
            String note = claims.successions().get(i - 1);
            String name = BundleEntries.succession(i + 1);
            try {
                VerifierKey named = Succession.open(note, claims.keys().get(i - 1));
                if (!named.equals(claims.keys().get(i))) {
                    found.add(Fault.of(FaultCode.SUCCESSION_WRONG, name, named));
                } else if (SignedNote.parse(note).signatures() != 1) {
                    found.add(Fault.of(FaultCode.SUCCESSION_WRONG, name, "signatures by others"));
                }
            } catch (InvalidEvidence e) {
                found.add(Fault.of(FaultCode.SUCCESSION_WRONG, name, String.valueOf(e.getMessage())));
            }
        }
    }
}
