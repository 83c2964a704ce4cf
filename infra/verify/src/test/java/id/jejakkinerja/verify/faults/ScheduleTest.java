package id.jejakkinerja.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.faults.rig.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jadwal gangguan")
class ScheduleTest {
    @Test
    @DisplayName("Benih yang sama memberi jadwal yang sama, benih lain jadwal lain")
    void theSeedDecides() {
        assertThat(plans(new Schedule(7, true, true))).isEqualTo(plans(new Schedule(7, true, true)));
        assertThat(plans(new Schedule(7, true, true))).isNotEqualTo(plans(new Schedule(8, true, true)));
    }

    @Test
    @DisplayName(
            "Dalam dua puluh siklus setiap macam gangguan datang, dan setiap proses pernah dibunuh, apa pun benihnya")
    void everythingHappensInTwentyCycles() {
        for (long seed = 0; seed < 50; seed++) {
            List<Fault> faults = faults(new Schedule(seed, true, true));
            assertThat(faults.stream().map(Fault::getClass).distinct()).hasSize(6);
            assertThat(faults.stream().filter(Fault.Kill.class::isInstance).distinct())
                    .hasSize(6);
            assertThat(faults.stream().filter(Fault.FillDisk.class::isInstance).distinct())
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("Yang tidak diizinkan mesin tidak dijadwalkan")
    void whatTheMachineForbidsIsLeftOut() {
        assertThat(faults(new Schedule(7, false, false)))
                .noneMatch(Fault.FillDisk.class::isInstance)
                .noneMatch(Fault.JumpClock.class::isInstance);
    }

    private static List<Schedule.Plan> plans(Schedule schedule) {
        return IntStream.range(0, 20).mapToObj(schedule::cycle).toList();
    }

    private static List<Fault> faults(Schedule schedule) {
        return plans(schedule).stream().flatMap(plan -> plan.faults().stream()).toList();
    }
}
