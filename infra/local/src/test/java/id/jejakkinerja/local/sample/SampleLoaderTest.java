package id.jejakkinerja.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.local.sample.SampleLoad.Phase;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sample is loaded once")
class SampleLoaderTest {
    private static final Actor OPERATOR = SampleActors.operator(new KodeKecamatan("35.09.28"));
    private static final List<SampleStep> STEPS = IntStream.range(0, 5)
            .mapToObj(i -> new SampleStep("step-" + i, "RecordProfile", "{}", OPERATOR))
            .toList();
    private static final List<String> IDS =
            STEPS.stream().map(SampleStep::commandId).toList();

    @TempDir
    Path directory;

    private Path marker = Path.of("");
    private final Log log = new Log();

    @BeforeEach
    void setUp() {
        marker = directory.resolve("sample-data.loaded");
    }

    /** A command path that carries out an id once, as the platform does, and can be told to fail. */
    private static final class Log implements CommandPort {
        private final Set<String> carriedOut = new LinkedHashSet<>();
        private final List<String> sent = new ArrayList<>();
        private final Map<String, List<RuntimeException>> failures = new java.util.HashMap<>();

        @Override
        public CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids) {
            String commandId = ids.commandId();
            sent.add(commandId);
            List<RuntimeException> pending = failures.getOrDefault(commandId, new ArrayList<>());
            if (!pending.isEmpty()) {
                throw pending.removeFirst();
            }
            carriedOut.add(commandId);
            return new CommandReceipt(1, List.of());
        }

        void failOnceAt(String commandId, RuntimeException... reasons) {
            failures.put(commandId, new ArrayList<>(List.of(reasons)));
        }
    }

    private SampleLoader loader() {
        return new SampleLoader(log, () -> STEPS, marker);
    }

    @Test
    @DisplayName("a first start plays every step in order and says how far it is")
    void aFirstStartPlaysEverything() {
        SampleLoader loader = loader();
        assertThat(loader.state()).isEqualTo(SampleLoad.WAITING);

        loader.load();

        assertThat(log.sent).isEqualTo(IDS);
        assertThat(loader.state()).isEqualTo(new SampleLoad(Phase.DONE, 5, 5, null));
        assertThat(loader.state().summary()).isEqualTo("DONE 5/5");
        assertThat(marker).hasContent("sample-v1");
    }

    @Test
    @DisplayName("a later start plays nothing")
    void aLaterStartPlaysNothing() {
        loader().load();
        log.sent.clear();

        SampleLoader again = loader();
        again.load();

        assertThat(log.sent).isEmpty();
        assertThat(again.state().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    @DisplayName(
            "a load that broke off is gone through again with the same ids, so nothing happens twice and nothing is"
                    + " left out")
    void aBrokenLoadIsResumed() {
        log.failOnceAt(IDS.get(3), new IllegalStateException("connection lost"));
        SampleLoader first = loader();
        first.load();
        assertThat(first.state().phase()).isEqualTo(Phase.FAILED);
        assertThat(log.carriedOut).containsExactlyElementsOf(IDS.subList(0, 3));
        assertThat(marker).doesNotExist();

        SampleLoader second = loader();
        second.load();

        assertThat(log.carriedOut).containsExactlyElementsOf(IDS);
        assertThat(second.state().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    @DisplayName("a refusal stops the load and names the step and the rule")
    void aRefusalStopsTheLoad() {
        log.failOnceAt(IDS.get(2), new CommandRefused(Refusal.of(RefusalCode.EXCEEDS_PAGU)));

        SampleLoader loader = loader();
        loader.load();

        assertThat(log.sent).isEqualTo(IDS.subList(0, 3));
        assertThat(loader.state())
                .isEqualTo(new SampleLoad(Phase.FAILED, 2, 5, "step step-2 (RecordProfile): EXCEEDS_PAGU {}"));
        assertThat(marker).doesNotExist();
    }

    @Test
    @DisplayName("a platform that is busy is asked again")
    void aBusyPlatformIsAskedAgain() {
        InvalidCommand busy = new InvalidCommand(InvalidCommand.Code.BUSY, Map.of());
        log.failOnceAt(IDS.get(1), busy, busy);

        SampleLoader loader = loader();
        loader.load();

        assertThat(log.sent)
                .containsExactly(IDS.get(0), IDS.get(1), IDS.get(1), IDS.get(1), IDS.get(2), IDS.get(3), IDS.get(4));
        assertThat(loader.state().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    @DisplayName("a mistake in the sample itself is not tried twice")
    void aMistakeIsNotTriedTwice() {
        log.failOnceAt(IDS.get(0), new InvalidCommand(InvalidCommand.Code.IDEMPOTENCY_KEY_REUSED, Map.of()));

        SampleLoader loader = loader();
        loader.load();

        assertThat(log.sent).containsExactly(IDS.get(0));
        assertThat(loader.state().phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    @DisplayName("a platform that shuts down interrupts the load without calling it failed")
    void aShutdownInterruptsTheLoad() {
        SampleLoader loader = loader();
        loader.stop();

        loader.load();

        assertThat(log.sent).isEmpty();
        assertThat(loader.state()).isEqualTo(new SampleLoad(Phase.INTERRUPTED, 0, 5, null));
        assertThat(marker).doesNotExist();
    }
}
