package id.jejakkinerja.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejakkinerja.verify.faults.Schedule.Plan;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code -Djejak.faults.seed=} plays a schedule again, {@code -Djejak.faults.cycles=} makes it longer; {@code infra/cluster/faults} does
 * nothing else.
 */
@Tag("faults")
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Klaster yang diganggu di mana-mana menepati janjinya")
class FaultsE2E {
    private final long seed = Long.getLong("jejak.faults.seed", new Random().nextInt(Integer.MAX_VALUE));
    private final int cycles = Integer.getInteger("jejak.faults.cycles", 20);

    private Rig rig;
    private Schedule schedule;

    @BeforeAll
    void start() {
        System.out.println("jejak.faults.seed=" + seed);
        rig = SharedRig.get();
        schedule = new Schedule(seed, rig.hasDisks(), rig.hasClocks());
    }

    @Test
    @DisplayName("Tiada yang hilang, dobel, atau dikarang; urutan, replika, dan tampilan tetap, siklus demi siklus")
    void thePromiseIsKept() {
        FaultCycle cycle = new FaultCycle(rig, seed);
        for (int i = 0; i < cycles; i++) {
            Plan plan = schedule.cycle(i);
            assertThat(cycle.run(plan))
                    .as("-Djejak.faults.seed=%d, %s", seed, plan)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Cakram penuh ikut dijadwalkan")
    void disksAreFilled() {
        assumeTrue(rig.hasDisks(), "mounting is not permitted here, so no disk was filled");
    }

    @Test
    @DisplayName("Jam yang melompat ikut dijadwalkan")
    void clocksJump() {
        assumeTrue(rig.hasClocks(), "there is no C compiler here, so no clock has jumped");
    }
}
