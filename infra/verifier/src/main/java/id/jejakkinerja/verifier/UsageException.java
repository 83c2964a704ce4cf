package id.jejakkinerja.verifier;

/** The call itself is wrong; the message is the word at which it is. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String word) {
        super(word);
    }
}
