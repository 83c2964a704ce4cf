package id.jejakkinerja.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.rig.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jadwal gangguan")
class ScheduleTest {
    private static final Set<String> CLOCKS =
            Set.of(Wire.command(1), Wire.query(1), Wire.query(2), Wire.STORE, Wire.READ_MODEL);

    @Test
    @DisplayName("Benih yang sama memberi jadwal yang sama, benih lain jadwal lain")
    void theSeedDecides() {
        assertThat(plans(new Schedule(7, true, CLOCKS))).isEqualTo(plans(new Schedule(7, true, CLOCKS)));
        assertThat(plans(new Schedule(7, true, CLOCKS))).isNotEqualTo(plans(new Schedule(8, true, CLOCKS)));
    }

    @Test
    @DisplayName(
            "Dalam dua puluh dua siklus setiap macam gangguan datang, dan setiap proses pernah dibunuh, apa pun benihnya")
    void everythingHappensInOneRun() {
        for (long seed = 0; seed < 50; seed++) {
            List<Fault> faults = faults(new Schedule(seed, true, CLOCKS));
            assertThat(faults.stream().map(Fault::getClass).distinct()).hasSize(6);
            assertThat(faults.stream().filter(Fault.Kill.class::isInstance).distinct())
                    .hasSize(7);
            assertThat(faults.stream().filter(Fault.JumpClock.class::isInstance).distinct())
                    .hasSize(6);
            assertThat(faults.stream().filter(Fault.FillDisk.class::isInstance).distinct())
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("Dalam putaran panjang setiap sambungan pernah terganggu: pemanggil, layanan, basis data, Kafka, dan"
            + " penerbit")
    void everyWireSuffers() {
        Schedule schedule = new Schedule(7, true, CLOCKS);
        Set<Wire> disturbed = IntStream.range(0, 100)
                .mapToObj(schedule::cycle)
                .flatMap(plan -> plan.faults().stream())
                .filter(Fault.Disturb.class::isInstance)
                .map(fault -> ((Fault.Disturb) fault).wire())
                .collect(Collectors.toSet());

        for (int number : new int[] {1, 2}) {
            String command = Wire.command(number);
            String query = Wire.query(number);
            assertThat(disturbed)
                    .contains(
                            new Wire(Wire.CALLERS, Wire.COMMANDS),
                            new Wire(Wire.CALLERS, query),
                            new Wire(query, Wire.COMMANDS),
                            new Wire(query, Wire.READ_MODEL),
                            new Wire(query, Wire.KAFKA),
                            new Wire(query, Wire.ISSUER),
                            new Wire(command, Wire.STORE),
                            new Wire(command, Wire.KAFKA),
                            new Wire(command, Wire.ISSUER));
        }
    }

    @Test
    @DisplayName("Yang tidak diizinkan mesin tidak dijadwalkan")
    void whatTheMachineForbidsIsLeftOut() {
        assertThat(faults(new Schedule(7, false, Set.of())))
                .noneMatch(Fault.FillDisk.class::isInstance)
                .noneMatch(Fault.JumpClock.class::isInstance);
        assertThat(faults(new Schedule(7, true, Set.of(Wire.query(1)))))
                .filteredOn(Fault.JumpClock.class::isInstance)
                .containsOnly(new Fault.JumpClock(Wire.query(1), 3600));
    }

    private static List<Schedule.Plan> plans(Schedule schedule) {
        return IntStream.range(0, 22).mapToObj(schedule::cycle).toList();
    }

    private static List<Fault> faults(Schedule schedule) {
        return plans(schedule).stream().flatMap(plan -> plan.faults().stream()).toList();
    }
}
