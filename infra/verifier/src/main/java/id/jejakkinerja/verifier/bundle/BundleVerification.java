package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.BundleFigures;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.ProofLine;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts every rule to a bundle, line by line, and goes on after a fault: an auditor wants to know all that does not hold. */
public final class BundleVerification {
    /** A line of one of the two files, if there was one, and what it says, if it could be read. */
    private record Read<T>(
            boolean present, String line, @Nullable T value) {}

    private final List<BundleRule> rules;
    private final Findings found = new Findings();
    private final Map<String, StreamEnd> streams = new HashMap<>();
    private long events;
    private long proofs;
    private @Nullable BundledEvent last;

    private BundleVerification(List<BundleRule> rules) {
        this.rules = rules;
    }

    /**
     * Verifies a bundle.
     *
     * @throws IOException when the file cannot be read, which says nothing about the evidence
     */
    public static BundleReport verify(Path file, Expectation expectation) throws IOException {
        return verify(file, expectation.rules());
    }

    static BundleReport verify(Path file, List<BundleRule> rules) throws IOException {
        return new BundleVerification(rules).verify(file);
    }

    private BundleReport verify(Path file) throws IOException {
        BundleFigures figures = null;
        try (BundleFile bundle = BundleFile.open(file)) {
            Claims claims = Claims.read(bundle);
            for (BundleRule rule : rules) {
                rule.claims(bundle, claims, found);
            }
            readPairs(bundle, claims);
            figures = figures(bundle, claims);
            Totals totals = new Totals(bundle.text(BundleEntries.README), figures, proofs);
            for (BundleRule rule : rules) {
                rule.end(totals, found);
                found.examined(rule.area());
            }
        } catch (BundleRefused refused) {
            found.add(refused.fault());
        }
        return new BundleReport(found, figures, streams);
    }

    private void readPairs(BundleFile bundle, Claims claims) throws IOException, BundleRefused {
        try (Lines eventLines = new Lines(bundle.stream(BundleEntries.EVENTS));
                Lines proofLines = new Lines(bundle.stream(BundleEntries.PROOFS))) {
            while (true) {
                Read<BundledEvent> event = next(eventLines, BundleEntries.EVENTS, events + 1, BundledEvent::parse);
                Read<InclusionProof> proof = next(proofLines, BundleEntries.PROOFS, proofs + 1, ProofLine::parse);
                events += event.present ? 1 : 0;
                proofs += proof.present ? 1 : 0;
                if (!event.present && !proof.present) {
                    return;
                }
                if (event.value != null) {
                    note(event.value);
                }
                if (event.value != null && proof.value != null) {
                    Pair pair = new Pair(events, event.line, event.value, proof.line, proof.value, claims.checkpoint());
                    rules.forEach(rule -> rule.pair(pair, found));
                }
            }
        }
    }

    private <T> Read<T> next(Lines lines, String name, long number, Function<String, T> parse) throws IOException {
        try {
            Optional<String> line = lines.next();
            return line.isEmpty() ? new Read<>(false, "", null) : new Read<>(true, line.get(), parse.apply(line.get()));
        } catch (InvalidEvidence e) {
            found.add(Fault.of(FaultCode.LINE_MALFORMED, name, number, String.valueOf(e.getMessage())));
            return new Read<>(true, "", null);
        }
    }

    private void note(BundledEvent event) {
        last = event;
        StreamEnd before = streams.get(event.stream());
        long count = before == null ? 1 : before.events() + 1;
        streams.put(event.stream(), new StreamEnd(count, event.sequence(), event.position(), event.id()));
    }

    private BundleFigures figures(BundleFile bundle, Claims claims) throws IOException, BundleRefused {
        return new BundleFigures(
                claims.checkpoint(),
                claims.keys().size(),
                events,
                last == null ? 0 : last.position(),
                last == null ? "" : last.id(),
                sha256(bundle.stream(BundleEntries.EVENTS)),
                sha256(bundle.stream(BundleEntries.PROOFS)));
    }

    private static String sha256(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, TreeHash.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
