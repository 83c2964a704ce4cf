package id.jejakkinerja.transfer;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.runtime.file.PrivateFile;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The key that signs exports, in a file only its owner may read. */
final class KeyFile {
    /** Also the origin of the checkpoints. */
    static final String NAME = "jejak-kinerja/ekspor";

    private KeyFile() {}

    /**
     * Reads the key, or makes one and puts it there.
     *
     * @throws TransferRefused KEY_FILE_MALFORMED
     */
    static SigningKey readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            SigningKey key = SigningKey.generate(NAME, new SecureRandom());
            PrivateFile.write(file, key.secret() + "\n");
            return key;
        }
        try {
            return SigningKey.parse(
                    Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (InvalidEvidence e) {
            throw new TransferRefused(e, TransferRefusal.KEY_FILE_MALFORMED, file);
        }
    }
}
