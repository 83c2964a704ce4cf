package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.Succession;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keys of one log, each following the one before, and others of the same name that nobody follows. */
public final class Keys {
    public static final String NAME = "uji.example/log";

    /** Made once: a thousand bundles need no thousand keys. */
    public static final List<SigningKey> LOG = made(6);

    public static final List<SigningKey> FOREIGN = made(2);

    private static final List<String> SUCCESSIONS = successions();

    private Keys() {}

    /** A key that only this call gives. */
    static SigningKey fresh() {
        return SigningKey.generate(NAME, new SecureRandom());
    }

    /** The notes between the keys of a part of the log's keys. */
    static List<String> successions(List<SigningKey> chain) {
        int first = LOG.indexOf(chain.getFirst());
        if (first < 0) {
            return chain.size() == 1 ? List.of() : List.of(between(chain.getFirst(), chain.getLast()));
        }
        return SUCCESSIONS.subList(first, first + chain.size() - 1);
    }

    static String between(SigningKey old, SigningKey next) {
        return Succession.sign(old, next.verifier()).toString();
    }

    private static List<SigningKey> made(int count) {
        return Stream.generate(Keys::fresh).limit(count).toList();
    }

    private static List<String> successions() {
        List<String> notes = new ArrayList<>();
        for (int i = 1; i < LOG.size(); i++) {
            notes.add(between(LOG.get(i - 1), LOG.get(i)));
        }
        return notes;
    }
}
