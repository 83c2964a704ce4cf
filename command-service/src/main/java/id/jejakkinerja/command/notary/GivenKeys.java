package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.SigningKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys from the environment, as secret stores hand them out. Whoever set them moves the next one to its place after the rotation. */
record GivenKeys(String origin, String key, @Nullable String nextKey) implements KeyPlace {
    @Override
    public SigningKey current() {
        return KeyPlace.parse(key, origin);
    }

    @Override
    public Optional<SigningKey> next() {
        return Optional.ofNullable(nextKey).map(text -> KeyPlace.parse(text, origin));
    }

    @Override
    public void adoptNext() {
        // the record says which of the two is used, until the operator has taken the old one away
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "GivenKeys[" + origin + "]";
    }
}
