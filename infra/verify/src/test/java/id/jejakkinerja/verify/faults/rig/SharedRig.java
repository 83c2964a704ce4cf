package id.jejakkinerja.verify.faults.rig;

/** One cluster for all tests of one JVM that need one, started by the first that asks. */
public final class SharedRig {
    private SharedRig() {}

    private static final class Started {
        private static final Rig RIG = start();

        private Started() {}
    }

    public static Rig get() {
        return Started.RIG;
    }

    private static Rig start() {
        Rig rig = Rig.start();
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
        return rig;
    }
}
