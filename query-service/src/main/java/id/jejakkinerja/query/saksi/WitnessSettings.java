package id.jejakkinerja.query.saksi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may tell the witness.
 *
 * @param vkey the log's first key, as C2SP verifier key; without it the key that is met first is believed from then on
 * @param acknowledged number of the last finding that somebody has looked into; later ones keep the alarm going
 * @param interval between two looks at what was published
 * @param checkEvery how often the whole log is compared with the leaves
 */
@ConfigurationProperties("jejak.witness")
public record WitnessSettings(
        @Nullable String vkey,
        @DefaultValue("0") long acknowledged,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("1h") Duration checkEvery) {}
