package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a bundle says about itself, not yet believed.
 *
 * @param keys oldest first
 * @param successions the notes between the keys
 * @param note the checkpoint as signed
 */
record Claims(List<VerifierKey> keys, List<String> successions, String note, Checkpoint checkpoint) {
    Claims {
        keys = List.copyOf(keys);
        successions = List.copyOf(successions);
    }

    /** @throws BundleRefused when a key or the checkpoint is none */
    static Claims read(BundleFile bundle) throws IOException, BundleRefused {
        long count = bundle.parts().stream()
                .filter(part -> part.entry().name().endsWith(".vkey"))
                .count();
        List<VerifierKey> keys = new ArrayList<>();
        List<String> successions = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            keys.add(key(bundle, BundleEntries.key(number)));
            if (number > 1) {
                successions.add(bundle.text(BundleEntries.succession(number)));
            }
        }
        String note = bundle.text(BundleEntries.CHECKPOINT);
        try {
            return new Claims(
                    keys,
                    successions,
                    note,
                    Checkpoint.parse(SignedNote.parse(note).unverifiedText()));
        } catch (InvalidEvidence e) {
            throw new BundleRefused(Fault.of(FaultCode.CHECKPOINT_MALFORMED, String.valueOf(e.getMessage())));
        }
    }

    private static VerifierKey key(BundleFile bundle, String name) throws IOException, BundleRefused {
        String text = bundle.text(name);
        try {
            VerifierKey key = VerifierKey.parse(text.stripTrailing());
            if (text.equals(key + "\n")) {
                return key;
            }
        } catch (InvalidEvidence e) {
            throw new BundleRefused(Fault.of(FaultCode.KEY_MALFORMED, name, String.valueOf(e.getMessage())));
        }
        throw new BundleRefused(Fault.of(FaultCode.KEY_MALFORMED, name, "more than one line with a key"));
    }
}
