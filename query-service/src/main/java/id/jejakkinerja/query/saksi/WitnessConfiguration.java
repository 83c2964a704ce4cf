package id.jejakkinerja.query.saksi;

import id.jejakkinerja.runtime.topic.SessionLoop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The witness at work, in threads of its own: one follows what is published, one compares the whole log now and then. What breaks off
 * (the notary or the database away, a kept tree that cannot be read) is begun anew, and counted.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessConfiguration {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(30);

    @Bean
    SessionLoop witnessLoop(Witness witness, Alarm alarm, WitnessSettings settings, MeterRegistry meters) {
        Gauge.builder("jejak.witness.alarm", alarm, ringing -> ringing.isRinging() ? 1 : 0)
                .description("1 while something is not as it was signed and no operator has acknowledged it")
                .register(meters);
        Gauge.builder("jejak.witness.lag.leaves", witness, Witness::lag)
                .description(
                        "Leaves of the last published checkpoint that the witness has not found in its copy of the log")
                .register(meters);
        Gauge.builder("jejak.witness.tree.size", witness, Witness::size)
                .description("Leaves that the witness vouches for")
                .register(meters);
        return new SessionLoop("witness", loop -> follow(loop, witness, alarm, settings), failures("follow", meters));
    }

    private static void follow(SessionLoop loop, Witness witness, Alarm alarm, WitnessSettings settings)
            throws InterruptedException {
        while (!loop.isStopping()) {
            alarm.look();
            if (!witness.look()) {
                loop.rest(settings.interval());
            }
            loop.progressed();
        }
    }

    @Bean
    SessionLoop logCheckLoop(LogCheck check, WitnessSettings settings, MeterRegistry meters) {
        return new SessionLoop("log-check", loop -> repeat(loop, check, settings), failures("check", meters));
    }

    private static void repeat(SessionLoop loop, LogCheck check, WitnessSettings settings) throws InterruptedException {
        while (!loop.isStopping()) {
            if (check.isDue(settings.checkEvery())) {
                check.run();
            }
            loop.progressed();
            loop.rest(BETWEEN_QUESTIONS);
        }
    }

    private static Runnable failures(String work, MeterRegistry meters) {
        Counter failures = Counter.builder("jejak.witness.failures")
                .description("Sessions of the witness that broke off")
                .tag("work", work)
                .register(meters);
        return failures::increment;
    }
}
