package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.Signer;
import id.jejakkinerja.kernel.evidence.SigningKey;
import java.util.Optional;

/** Where the key is kept, or the one who keeps it and signs. */
interface KeyPlace {
    /** @throws NotaryRefused when it cannot be had, or must not be used */
    Signer current();

    /** The key that is to follow, where somebody has put one. */
    Optional<? extends Signer> next();

    /** The next key is the current one from now on. Doing it again changes nothing. */
    void adoptNext();

    /** @throws NotaryRefused KEY_UNUSABLE; its message never shows the key */
    static SigningKey parse(String text, String origin) {
        try {
            SigningKey key = SigningKey.parse(text.strip());
            if (!key.name().equals(origin)) {
                throw new NotaryRefused(
                        NotaryRefused.Code.KEY_UNUSABLE, "it is called " + key.name() + ", the log " + origin);
            }
            return key;
        } catch (InvalidEvidence e) {
            throw new NotaryRefused(NotaryRefused.Code.KEY_UNUSABLE, "no key for " + origin, e);
        }
    }
}
