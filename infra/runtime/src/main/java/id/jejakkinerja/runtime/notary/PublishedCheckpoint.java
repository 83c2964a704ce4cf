package id.jejakkinerja.runtime.notary;

import java.time.Instant;

/**
 * A signed tree head.
 *
 * @param treeSize number of leaves, as the note says it too
 * @param note the C2SP signed note, byte for byte
 * @param signedAt by the notary's clock; outside the signature
 */
public record PublishedCheckpoint(long treeSize, String note, Instant signedAt) {}
