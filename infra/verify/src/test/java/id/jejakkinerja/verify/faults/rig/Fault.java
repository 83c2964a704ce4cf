package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.proxy.Disturbance;

/** Something that goes wrong, and is put right again. */
public sealed interface Fault {
    void inflict(Rig rig);

    void heal(Rig rig);

    /** kill -9 of a service, a database or the broker; put right by a new start over the same data. */
    record Kill(String victim) implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.kill(victim);
        }

        @Override
        public void heal(Rig rig) {
            rig.start(victim);
        }
    }

    /** Something between two of them. */
    record Disturb(Wire wire, Disturbance disturbance) implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.proxy(wire).disturb(disturbance);
        }

        @Override
        public void heal(Rig rig) {
            rig.proxy(wire).heal();
        }
    }

    /** The broker loses everything it had. */
    record WipeKafka() implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.kill(Wire.KAFKA);
            rig.cluster().broker().wipe();
        }

        @Override
        public void heal(Rig rig) {
            rig.start(Wire.KAFKA);
        }
    }

    /** Not a page is left on the disk of a database. */
    record FillDisk(String database) implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.disk(database).fill();
        }

        /** A server that could not write its log has given up and must be started. */
        @Override
        public void heal(Rig rig) {
            rig.disk(database).free();
            rig.startUnlessAlive(database);
        }
    }

    /** The clock of a service or a database is wrong by some seconds. */
    record JumpClock(String process, int seconds) implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.clock(process).jump(seconds);
        }

        @Override
        public void heal(Rig rig) {
            rig.clock(process).jump(0);
        }
    }

    /** Transactions take positions early and commit late, out of order, while others pass them by. */
    record CommitLate(int year) implements Fault {
        @Override
        public void inflict(Rig rig) {
            rig.commitLate(year);
        }

        @Override
        public void heal(Rig rig) {
            rig.awaitLateWriters();
        }
    }
}
