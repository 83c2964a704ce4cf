package id.jejakkinerja.kernel.scoring;

/**
 * A mean over several capaian.
 *
 * @param capaian the mean of those that exist
 * @param complete whether all of them existed; a mean over incomplete parts is marked
 */
public record Rerata(Capaian capaian, boolean complete) {}
