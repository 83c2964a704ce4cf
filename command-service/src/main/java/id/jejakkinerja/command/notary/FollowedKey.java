package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.Signer;
import java.util.Optional;
import java.util.function.Supplier;

/** A place, whatever it is, whose key the one in the settings is to follow: so a key in a file can give way to one in a device. */
record FollowedKey(KeyPlace place, Supplier<Signer> following) implements KeyPlace {
    @Override
    public Signer current() {
        return place.current();
    }

    @Override
    public Optional<Signer> next() {
        return Optional.of(following.get());
    }

    @Override
    public void adoptNext() {
        // the record says which of the two is used, until the operator has taken the old one away
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "FollowedKey[" + place + "]";
    }
}
