package id.jejakkinerja.local.sample;

import org.jspecify.annotations.Nullable;

/**
 * How far the sample is loaded.
 *
 * @param played commands carried out in this run or known from an earlier one
 * @param total commands there are; 0 until they have been read
 * @param failure why it stopped, naming the step; null unless {@link Phase#FAILED}
 */
public record SampleLoad(
        Phase phase, int played, int total, @Nullable String failure) {
    /** Where the load stands. */
    public enum Phase {
        /** The platform is still starting. */
        WAITING,
        RUNNING,
        /** Every command is in the log, from this start or an earlier one. */
        DONE,
        /** A command was refused or could not be carried out; the next start goes on from there. */
        FAILED,
        /** The platform is shutting down; the next start goes on from there. */
        INTERRUPTED
    }

    static final SampleLoad WAITING = new SampleLoad(Phase.WAITING, 0, 0, null);

    /** {@code RUNNING 120/2437}. */
    public String summary() {
        return phase + (total == 0 ? "" : " " + played + "/" + total);
    }
}
