package id.jejakkinerja.command.gateway;

import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts and times commands by name, outcome and code: {@code jejak_commands_seconds_*}. */
final class MeteredCommandPort implements CommandPort {
    private final CommandPort port;
    private final MeterRegistry meters;

    MeteredCommandPort(CommandPort port, MeterRegistry meters) {
        this.port = port;
        this.meters = meters;
    }

    @Override
    public CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        String code = "none";
        try {
            CommandReceipt receipt = port.send(commandName, body, actor, ids);
            outcome = "accepted";
            return receipt;
        } catch (CommandRefused e) {
            outcome = "refused";
            code = e.refusal().code().name();
            throw e;
        } catch (InvalidCommand e) {
            outcome = "invalid";
            code = e.code().name();
            throw e;
        } finally {
            // an unknown name is the caller's text and must not become a label value
            String name = CommandCatalogue.find(commandName).isPresent() ? commandName : "unknown";
            sample.stop(Timer.builder("jejak.commands")
                    .description("Commands by name, outcome and refusal code")
                    .tags("command", name, "outcome", outcome, "code", code)
                    .serviceLevelObjectives(
                            Duration.ofMillis(10),
                            Duration.ofMillis(50),
                            Duration.ofMillis(100),
                            Duration.ofMillis(300))
                    .register(meters));
        }
    }
}
