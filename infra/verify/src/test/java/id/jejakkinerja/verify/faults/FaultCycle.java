package id.jejakkinerja.verify.faults;

import id.jejakkinerja.verify.faults.Schedule.Plan;
import id.jejakkinerja.verify.faults.check.Judge;
import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.load.Readers;
import id.jejakkinerja.verify.faults.load.Recomputing;
import id.jejakkinerja.verify.faults.load.Workload;
import id.jejakkinerja.verify.faults.rig.Fault;
import id.jejakkinerja.verify.faults.rig.Rig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Work, faults, healing, quiet, judgement. */
final class FaultCycle {
    private static final Duration CATCH_UP = Duration.ofSeconds(90);
    private static final int AFTERWARDS_MS = 600;

    private final Rig rig;
    private final long seed;
    private final Judge judge;

    FaultCycle(Rig rig, long seed) {
        this.rig = rig;
        this.seed = seed;
        this.judge = new Judge(rig.history(), rig.base());
    }

    /** @return every promise that is broken afterwards */
    List<Violation> run(Plan plan) {
        long began = System.nanoTime();
        Workload workload =
                new Workload(rig.history(), rig.commandsUri(), rig.api(), plan.cycle(), seed + plan.cycle());
        workload.setUp();
        Readers readers = new Readers(rig.readsUris(), rig.api(), plan.cycle());
        workload.start();
        readers.start();
        List<Violation> violations = new ArrayList<>();
        try {
            sleep(plan.before());
            disturb(plan);
            sleep(AFTERWARDS_MS);
        } finally {
            workload.stop();
            violations.addAll(readers.stop());
        }
        rig.quiet().awaitServices();
        int open = workload.askAgain();
        violations.addAll(settled(CATCH_UP));
        violations.addAll(new Recomputing(rig.readsUris(), rig.api(), plan.cycle()).ask());
        System.out.printf(
                "cycle %d %s: %d acknowledged, %d open, %d violations, %.1f s%n",
                plan.cycle(),
                plan.faults(),
                workload.acknowledged(),
                open,
                violations.size(),
                (System.nanoTime() - began) / 1e9);
        return violations;
    }

    private void disturb(Plan plan) {
        List<Fault> inflicted = new ArrayList<>();
        try {
            for (Fault fault : plan.faults()) {
                inflicted.add(fault);
                fault.inflict(rig);
                sleep(plan.between());
            }
            sleep(plan.hold());
        } finally {
            inflicted.reversed().forEach(fault -> fault.heal(rig));
        }
    }

    /** What is broken once everybody has caught up, or has had the time to. */
    List<Violation> settled(Duration limit) {
        List<Violation> violations = new ArrayList<>(rig.quiet().awaitCaughtUp(limit));
        violations.addAll(judge.judge(rig.kept()));
        return violations;
    }

    /** Work while something is done to the cluster. */
    void work(int cycle, ThrowingConsumer<Rig> meanwhile) throws Throwable {
        Workload workload = new Workload(rig.history(), rig.commandsUri(), rig.api(), cycle, seed + cycle);
        workload.setUp();
        workload.start();
        try {
            meanwhile.accept(rig);
        } finally {
            workload.stop();
        }
        rig.quiet().awaitAnswers();
    }

    static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
