package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.Signer;
import java.util.Optional;
import java.util.function.Supplier;

/** A key that the settings give, as text or as a command that signs; it stays there until whoever set it takes it away. */
record GivenKey(Supplier<Signer> key) implements KeyPlace {
    @Override
    public Signer current() {
        return key.get();
    }

    @Override
    public Optional<Signer> next() {
        return Optional.empty();
    }

    @Override
    public void adoptNext() {
        // there is none
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "GivenKey";
    }
}
