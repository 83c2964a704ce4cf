package id.jejakkinerja.runtime.notary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that checkpoints are or were signed with.
 *
 * @param vkey C2SP verifier key
 * @param succession the signed note by which the key before names this one as its successor; null for the first
 * @param since when it was first used
 */
public record PublishedKey(String vkey, @Nullable String succession, Instant since) {}
