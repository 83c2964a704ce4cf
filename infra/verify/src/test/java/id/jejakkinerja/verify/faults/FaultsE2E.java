package id.jejakkinerja.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.Schedule.Plan;
import id.jejakkinerja.verify.faults.load.Workload;
import id.jejakkinerja.verify.faults.proxy.Disturbance;
import id.jejakkinerja.verify.faults.rig.Fault;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code -Djejak.faults.seed=} plays a schedule again, {@code -Djejak.faults.from=} begins in its midst, {@code -Djejak.faults.cycles=}
 * makes it longer; {@code infra/cluster/faults} does nothing else. A long run goes on with another cluster before the years of the
 * workload come round again: streams, disks and what the judge reads after each cycle stay as small as in a short one
 * ({@code -Djejak.faults.cycles-per-cluster=}).
 */
@Tag("long")
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Klaster yang diganggu di mana-mana menepati janjinya")
class FaultsE2E {
    /** A number, and with it a year, that no other cycle of a short run has. */
    private static final int CORRECTED = 72_050;

    private final long seed = Long.getLong("jejak.faults.seed", new Random().nextInt(Integer.MAX_VALUE));
    private final int first = Integer.getInteger("jejak.faults.from", 0);
    private final int cycles = Integer.getInteger("jejak.faults.cycles", 22);

    private final int cyclesPerCluster = Integer.getInteger("jejak.faults.cycles-per-cluster", Workload.YEARS);

    private Rig rig;
    private Schedule schedule;

    @BeforeAll
    void start() {
        System.out.println("jejak.faults.seed=" + seed);
        rig = SharedRig.get();
        schedule = new Schedule(seed, rig.hasDisks(), rig.clocks());
    }

    @Test
    @DisplayName("Tiada yang hilang, dobel, atau dikarang; urutan, replika, dan tampilan tetap, siklus demi siklus")
    void thePromiseIsKept() {
        FaultCycle cycle = new FaultCycle(rig, seed);
        for (int i = first; i < first + cycles; i++) {
            if (i > first && i % cyclesPerCluster == 0) {
                rig = SharedRig.another();
                cycle = new FaultCycle(rig, seed);
            }
            Plan plan = schedule.cycle(i);
            assertThat(cycle.run(plan))
                    .as("-Djejak.faults.seed=%d, %s", seed, plan)
                    .isEmpty();
        }
    }

    /** Waits that an instance measured with the wrong clock lasted an hour after it had been set right, and so did its claims. */
    @Test
    @DisplayName("Jam yang dibetulkan sesudah putusnya basis data tidak menahan tampilan selama selisihnya")
    void aCorrectedClockHoldsNothingBack() {
        String query = Wire.query(1);
        assumeTrue(rig.clocks().contains(query), "there is no C compiler here, so no clock has jumped");
        List<Fault> faults = List.of(
                new Fault.JumpClock(query, 3600), new Fault.Disturb(new Wire(query, Wire.READ_MODEL), Disturbance.CUT));

        assertThat(new FaultCycle(rig, seed).run(new Plan(CORRECTED, faults, 300, 6000, 8000)))
                .isEmpty();
    }

    @Test
    @DisplayName("Cakram penuh ikut dijadwalkan")
    void disksAreFilled() {
        assumeTrue(rig.hasDisks(), "mounting is not permitted here, so no disk was filled");
    }

    @Test
    @DisplayName("Jam yang melompat ikut dijadwalkan")
    void clocksJump() {
        assumeTrue(rig.clocks().contains(Wire.command(1)), "there is no C compiler here, so no clock has jumped");
        assumeTrue(
                rig.clocks().containsAll(List.of(Wire.STORE, Wire.READ_MODEL)),
                "databases run in containers here, so their clocks have not jumped");
    }
}
