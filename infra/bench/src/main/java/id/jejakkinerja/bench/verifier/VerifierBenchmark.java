package id.jejakkinerja.bench.verifier;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.report.Report;
import id.jejakkinerja.verifier.bundle.BundleReport;
import id.jejakkinerja.verifier.bundle.BundleVerification;
import id.jejakkinerja.verifier.bundle.Expectation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

/**
 * Events a second while a bundle is verified with every rule there is, those that need the auditor's word included, beside SHA-256 over
 * the file: no verifier can be faster than that, since it has to hash every byte.
 */
public final class VerifierBenchmark {
    private static final String VERIFY = "verification of a bundle";
    private static final String SHA256 = "SHA-256 over the file";
    private static final double MEBIBYTE = 1 << 20;
    private static final long SEED = 1;

    private VerifierBenchmark() {}

    public static void run(Options options) throws Exception {
        Path directory = Files.createDirectories(options.freshDirectory("verifier"));
        Report report = options.report("verifier");
        int kecamatan = Math.max(1, options.events(100_000) / NationalHistory.EVENTS_PER_KECAMATAN);
        report.progress("writing the bundle");
        LargeBundle bundle = LargeBundle.write(directory.resolve("bundel.zip"), new NationalHistory(SEED, kecamatan));
        report.setting("events", bundle.events());
        report.setting("bytes", Files.size(bundle.file()));
        List<Rounds.Contender> contenders = List.of(new Hashing(bundle), new Verifying(bundle));
        Rounds measured = Rounds.run(options.rounds(), contenders, report::progress);
        report.rates(measured, contenders, "events/s");
        report.ratio("verification / SHA-256", measured.ratios(VERIFY, SHA256));
        report.figure("size of the bundle", Files.size(bundle.file()) / MEBIBYTE, "MiB");
        report.finish(options.out());
    }

    private record Hashing(LargeBundle bundle) implements Rounds.Contender {
        @Override
        public String name() {
            return SHA256;
        }

        @Override
        public double rate() throws IOException, GeneralSecurityException {
            long started = System.nanoTime();
            try (InputStream in =
                    new DigestInputStream(Files.newInputStream(bundle.file()), MessageDigest.getInstance("SHA-256"))) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return bundle.events() / ((System.nanoTime() - started) / 1e9);
        }
    }

    private record Verifying(LargeBundle bundle) implements Rounds.Contender {
        @Override
        public String name() {
            return VERIFY;
        }

        @Override
        public double rate() throws IOException {
            Expectation expectation = new Expectation(List.of(bundle.key()), bundle.events(), bundle.lastId());
            long started = System.nanoTime();
            BundleReport found = BundleVerification.verify(bundle.file(), expectation);
            double seconds = (System.nanoTime() - started) / 1e9;
            // a bundle that is given up at the first fault would be verified very fast
            if (found.findings().count() > 0) {
                throw new IllegalStateException("an honest bundle was refused: " + found.streams());
            }
            return bundle.events() / seconds;
        }
    }
}
