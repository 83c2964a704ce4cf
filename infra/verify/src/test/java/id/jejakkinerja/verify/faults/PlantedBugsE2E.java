package id.jejakkinerja.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import id.jejakkinerja.verify.faults.rig.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Last, because the second leaves a copy that nothing repairs, which is what it proves. */
@Tag("long")
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Kesalahan yang ditanam ditemukan")
class PlantedBugsE2E {
    private static final String RELAY = "-Djejak.fault.relay-token-before-acks=true";
    private static final String REPLICA = "-Djejak.fault.offsets-before-rows=true";
    private static final Duration VAIN = Duration.ofSeconds(20);
    private static final Duration REPAIR = Duration.ofSeconds(90);
    private static final int WORK_MS = 1500;
    private static final int TIMES = 6;

    private Rig rig;
    private FaultCycle cycle;

    @BeforeAll
    void start() {
        rig = SharedRig.get();
        cycle = new FaultCycle(rig, 1);
    }

    /** Nobody needs the cluster after this, and it would only take the machine from others. */
    @AfterAll
    void end() {
        rig.close();
    }

    @Test
    @Order(1)
    @DisplayName("Relay yang memajukan tandanya sebelum Kafka mengakui: peristiwa yang belum terbit terlewat")
    void theRelaysBugIsFound() throws Throwable {
        restart(rig.cluster().commands(), List.of(RELAY));

        List<Promise> broken = provoked(54, running -> {
            Window.TOKEN_BEFORE_EVENTS.await(running);
            restart(running.cluster().commands(), List.of(RELAY));
            FaultCycle.sleep(WORK_MS);
        });

        assertThat(broken).contains(Promise.REPLICA_EQUALS_STORE);
        repair();
        assertThat(cycle.settled(REPAIR)).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("Konsumen yang mencatat offset sebelum barisnya: baris yang belum tertulis terlewat")
    void theReplicasBugIsFound() throws Throwable {
        restart(rig.cluster().queries(), List.of(REPLICA));

        List<Promise> broken = provoked(60, running -> {
            Window.OFFSET_BEFORE_ROWS.await(running);
            kill(running.cluster().queries());
            running.cluster().queries().forEach(query -> query.start(List.of(REPLICA), Map.of()));
            FaultCycle.sleep(WORK_MS);
        });

        assertThat(broken).contains(Promise.REPLICA_EQUALS_STORE);
    }

    /**
     * The moment in which a bug does harm lasts a few milliseconds, and who is killed in it may be through before the signal comes. So,
     * until harm is done.
     *
     * @param first of the cycles that it may take
     * @return what is broken then
     */
    private List<Promise> provoked(int first, ThrowingConsumer<Rig> meanwhile) throws Throwable {
        List<Promise> broken = List.of();
        for (int time = 0; time < TIMES && !broken.contains(Promise.REPLICA_EQUALS_STORE); time++) {
            cycle.work(first + time, meanwhile);
            broken = cycle.settled(VAIN).stream().map(Violation::promise).toList();
        }
        return broken;
    }

    /** All at once: whoever is killed second would have the time to finish. */
    private static void kill(List<ServiceProcess> services) {
        services.parallelStream().forEach(ServiceProcess::kill);
    }

    /** Without the bug and with an empty topic, everything is published again and the copy takes what it lacks. */
    private void repair() {
        rig.cluster().commands().forEach(ServiceProcess::kill);
        rig.cluster().broker().kill();
        rig.cluster().broker().wipe();
        rig.cluster().broker().start();
        rig.cluster().commands().forEach(ServiceProcess::start);
        rig.quiet().awaitServices();
    }

    /** All before any: one that is left without the bug would take over the work and do it rightly. */
    private static void restart(List<ServiceProcess> services, List<String> options) {
        kill(services);
        services.forEach(service -> service.start(options, Map.of()));
        services.forEach(ServiceProcess::awaitReady);
    }
}
