package id.jejakkinerja.command.notary;

import org.jspecify.annotations.Nullable;

/** The notary will not sign, and says why. Nothing else is kept from working. */
final class NotaryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, and what to do about it. */
    enum Code {
        /** Somebody else could have read the key: {@code chmod 600}, and when in doubt a rotation. */
        KEY_FILE_OPEN_TO_OTHERS,
        /** Not a key, or one with another name than the log's: put the right one there. */
        KEY_UNUSABLE,
        /** The signing command is not there, fails, or does not answer in time with one signature: see its words in the log. */
        SIGNER_FAILED,
        /** The signing command's signature is not the key's: it has another key than the {@code vkey} beside it. */
        SIGNATURE_WRONG,
        /** Not the key that the record ends with: put that one back; only it can name its successor. */
        KEY_UNKNOWN,
        /** The last checkpoint is not what was signed: compare with those handed out, and restore. */
        CHECKPOINT_CHANGED,
        /** The log below the last checkpoint has another number of events than were signed: let the witness name them. */
        LOG_CHANGED
    }

    private final Code code;

    NotaryRefused(Code code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    NotaryRefused(Code code, String detail, @Nullable Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
