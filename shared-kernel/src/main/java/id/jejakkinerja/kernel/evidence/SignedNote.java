package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and signatures over it, as c2sp.org/signed-note has it: the text, an empty line, and a line {@code — name base64(hash||signature)}
 * for each signature.
 */
public final class SignedNote {
    private static final String SEPARATOR = "\n\n";
    private static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 100;

    private record Line(String name, String base64) {}

    private final String text;
    private final List<Line> lines;

    private SignedNote(String text, List<Line> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    /**
     * Signs a text.
     *
     * @param text ends in a new line; no other control characters in it
     * @throws InvalidEvidence NOTE_MALFORMED for a text that cannot be signed
     */
    public static SignedNote sign(String text, Signer key) {
        if (!isText(text)) {
            throw new InvalidEvidence(Code.NOTE_MALFORMED, "not a text that a note can carry");
        }
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] hash = key.verifier().hash();
        byte[] both = Arrays.copyOf(hash, hash.length + signature.length);
        System.arraycopy(signature, 0, both, hash.length, signature.length);
        return new SignedNote(text, List.of(new Line(key.name(), StrictBase64.encode(both))));
    }

    /**
     * Reads a note without believing it.
     *
     * @throws InvalidEvidence NOTE_MALFORMED
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf(SEPARATOR);
        if (end < 0 || !note.endsWith("\n") || !isText(note)) {
            throw new InvalidEvidence(Code.NOTE_MALFORMED, "no text and signatures");
        }
        String text = note.substring(0, end + 1);
        String[] rest = note.substring(end + SEPARATOR.length()).split("\n", -1);
        if (!isText(text) || rest.length < 2 || rest.length - 1 > MOST_SIGNATURES) {
            throw new InvalidEvidence(Code.NOTE_MALFORMED, "no text, no signature or too many");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : Arrays.asList(rest).subList(0, rest.length - 1)) {
            lines.add(line(line));
        }
        return new SignedNote(text, lines);
    }

    private static Line line(String line) {
        int space = line.lastIndexOf(' ');
        if (line.startsWith(DASH) && space > DASH.length()) {
            Line read = new Line(line.substring(DASH.length(), space), line.substring(space + 1));
            boolean signature = StrictBase64.decode(read.base64)
                    .filter(bytes -> bytes.length > Integer.BYTES)
                    .isPresent();
            if (signature && KeyText.isName(read.name)) {
                return read;
            }
        }
        throw new InvalidEvidence(Code.NOTE_MALFORMED, "not a signature line: " + line);
    }

    /** Well-formed Unicode that ends in a new line and has no control character beside. */
    private static boolean isText(String text) {
        return text.endsWith("\n")
                && text.length() > 1
                && text.codePoints().allMatch(c -> (c >= ' ' || c == '\n') && !isHalf(c));
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * The text, now that the key's signature over it has been found good. Signatures by others are passed over.
     *
     * @throws InvalidEvidence NOT_SIGNED_BY_KEY, or SIGNATURE_WRONG when one under the key's name and hash is not its own
     */
    public String textSignedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        for (Line line : lines) {
            byte[] both = StrictBase64.decode(line.base64).orElseThrow();
            byte[] hash = Arrays.copyOf(both, Integer.BYTES);
            if (line.name.equals(key.name()) && Arrays.equals(hash, key.hash())) {
                byte[] signature = Arrays.copyOfRange(both, Integer.BYTES, both.length);
                if (!key.verifies(message, signature)) {
                    throw new InvalidEvidence(Code.SIGNATURE_WRONG, "not made by " + key);
                }
                signed = true;
            }
        }
        if (!signed) {
            throw new InvalidEvidence(Code.NOT_SIGNED_BY_KEY, "no signature by " + key);
        }
        return text;
    }

    /** The text, which anybody may have put there. */
    public String unverifiedText() {
        return text;
    }

    /** How many signatures it carries, believed or not. */
    public int signatures() {
        return lines.size();
    }

    /** The note as it is exchanged. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(DASH)
                .append(line.name)
                .append(' ')
                .append(line.base64)
                .append('\n'));
        return note.toString();
    }
}
