package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.List;

/** One of the keys is one that the auditor has from elsewhere. Without it a bundle proves to be whole, but not whose it is. */
record KeyTrusted(List<VerifierKey> trusted) implements BundleRule {
    KeyTrusted {
        trusted = List.copyOf(trusted);
    }

    @Override
    public Area area() {
        return Area.TRUST;
    }

    @Override
    public void claims(BundleFile bundle, Claims claims, Findings found) {
        if (claims.keys().stream().noneMatch(trusted::contains)) {
            found.add(Fault.of(FaultCode.KEY_NOT_TRUSTED, claims.keys()));
        }
    }
}
