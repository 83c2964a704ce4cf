package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The lines of an entry, each with its new line taken off. */
final class Lines implements AutoCloseable {
    /** Many times the largest event, and little enough for memory. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private boolean over;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line; empty after the last.
     *
     * @throws InvalidEvidence LINE_MALFORMED for a line that is cut, is no UTF-8 or is of absurd length, after which there are no more
     */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (!over && (next < end || fill())) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, from, next - from);
            if (next < end) {
                next++;
                return Optional.of(decoded(line.toByteArray()));
            }
            if (line.size() > LONGEST) {
                over = true;
                throw new InvalidEvidence(Code.LINE_MALFORMED, "longer than " + LONGEST + " bytes");
            }
        }
        if (line.size() > 0) {
            throw new InvalidEvidence(Code.LINE_MALFORMED, "cut off");
        }
        return Optional.empty();
    }

    private static String decoded(byte[] line) {
        try {
            return Utf8.decode(line);
        } catch (CharacterCodingException e) {
            throw new InvalidEvidence(Code.LINE_MALFORMED, "no UTF-8");
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(in.read(buffer), 0);
        over = end == 0;
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
