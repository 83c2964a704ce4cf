package id.jejakkinerja.verify.faults.rig;

import org.jspecify.annotations.Nullable;

/** One cluster for all tests of one JVM that need one, started by the first that asks; in a long run another from time to time. */
public final class SharedRig {
    private SharedRig() {}

    private static @Nullable Rig rig;

    public static synchronized Rig get() {
        Rig running = rig;
        if (running == null) {
            running = Rig.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            rig = running;
        }
        return running;
    }

    /** Ends the one there is and starts another, with nothing in its log: who keeps an old one asks again. */
    public static synchronized Rig another() {
        if (rig != null) {
            rig.close();
            rig = null;
        }
        return get();
    }
}
