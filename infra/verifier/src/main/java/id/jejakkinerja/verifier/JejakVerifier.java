package id.jejakkinerja.verifier;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verifier.bundle.BundleVerification;
import id.jejakkinerja.verifier.bundle.Expectation;
import id.jejakkinerja.verifier.checkpoint.CheckpointComparison;
import id.jejakkinerja.verifier.checkpoint.CheckpointComparison.Given;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program. Exit codes: 0 all holds, 1 something does not or cannot be shown, 2 nothing was verified. */
public final class JejakVerifier {
    private final Arguments asked;
    private final Texts texts;
    private final PrintStream out;

    private JejakVerifier(Arguments asked, Texts texts, PrintStream out) {
        this.asked = asked;
        this.texts = texts;
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(run(System.out, System.err, words).code());
    }

    /** As {@link #main}, but comes back. */
    static Exit run(PrintStream out, PrintStream err, String... words) {
        Texts texts = Texts.of("id");
        try {
            Arguments asked = Arguments.parse(words);
            String language = asked.find("lang");
            texts = language == null ? texts : Texts.of(language);
            return new JejakVerifier(asked, texts, out).run();
        } catch (UsageException e) {
            err.println(texts.say("usage", String.valueOf(e.getMessage())));
        } catch (IOException | InvalidPathException e) {
            err.println(texts.say("unreadable", e));
        }
        return Exit.NOT_VERIFIED;
    }

    private Exit run() throws IOException {
        return switch (asked.command()) {
            case PERIKSA -> verify(asked.files().getFirst());
            case BANDINGKAN -> compare(asked.files().getFirst(), asked.files().getLast());
            case BANTUAN -> {
                out.println(texts.say("help"));
                yield Exit.HOLDS;
            }
        };
    }

    private Exit verify(String fileName) throws IOException {
        Path file = Path.of(fileName);
        Expectation expectation = new Expectation(keys(), number("jumlah"), asked.find("terakhir"));
        return new Report(texts, out).bundle(fileName, sha256(file), BundleVerification.verify(file, expectation));
    }

    private Exit compare(String older, String newer) throws IOException {
        List<VerifierKey> keys = keys();
        if (keys.isEmpty()) {
            throw new UsageException("--kunci");
        }
        String proofFile = asked.find("bukti");
        String proof = proofFile == null ? null : text(proofFile);
        return new Report(texts, out)
                .comparison(
                        older,
                        newer,
                        CheckpointComparison.compare(
                                new Given(older, text(older)), new Given(newer, text(newer)), keys, proof));
    }

    /** Each is a key, or the name of a file with one. */
    private List<VerifierKey> keys() throws IOException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String word : asked.all("kunci")) {
            try {
                keys.add(VerifierKey.parse(isFile(word) ? text(word).strip() : word));
            } catch (InvalidEvidence e) {
                throw new UsageException("--kunci " + word);
            }
        }
        return keys;
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false; // a key with a character that this system has in no name
        }
    }

    private @Nullable Long number(String option) {
        String value = asked.find(option);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + option + " " + value);
        }
    }

    private static String text(String fileName) throws IOException {
        return Files.readString(Path.of(fileName), StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream in = new DigestInputStream(content, TreeHash.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
