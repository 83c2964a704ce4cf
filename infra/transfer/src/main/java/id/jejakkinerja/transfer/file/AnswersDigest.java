package id.jejakkinerja.transfer.file;

import java.security.MessageDigest;
import java.util.HexFormat;

/** One digest over any number of answers, from a file or from a store: it shows whether the two hold the same. */
public final class AnswersDigest {
    private final MessageDigest digest = LogFileWriter.sha256();

    public void add(LogLine.Answer answer) {
        digest.update(LineJson.write(answer));
        digest.update((byte) '\n');
    }

    /** To be asked once, at the end. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
