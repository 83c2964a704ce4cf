package id.jejakkinerja.verify.faults.proxy;

/** What can be wrong with a connection. */
public enum Disturbance {
    /** Every connection is reset, and so is every new one. */
    CUT,
    /** Bytes arrive late, every piece by another while. */
    DELAY,
    /** Connections stand and are accepted, but nothing arrives, either way, and nobody is told. */
    HALF_OPEN,
    /** What the client says arrives, what the server answers does not. */
    ONE_WAY,
    /** Bytes trickle. */
    THROTTLE,
    /** What a client says arrives a second time, on a connection of its own. */
    DUPLICATE;

    /** Whether bytes in this direction are lost. */
    boolean swallows(boolean answers) {
        return this == HALF_OPEN || (this == ONE_WAY && answers);
    }
}
