package id.jejakkinerja.command.notary;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the notary's key is. A key in the settings (environment variable {@code JEJAK_NOTARY_KEY}) goes before a file.
 *
 * @param origin names the log and its keys, for ever; without spaces and plus signs
 * @param keyFile made when it is not there; {@code .next} beside it is the key that follows
 * @param key text of the key
 * @param nextKey text of the key that follows, for a rotation
 */
@ConfigurationProperties("jejak.notary")
public record NotarySettings(
        @DefaultValue("jejak-kinerja/35.09") String origin,
        @DefaultValue("notary.key") Path keyFile,
        @Nullable String key,
        @Nullable String nextKey) {
    /** Never the keys: settings end up in logs. */
    @Override
    public String toString() {
        return "NotarySettings[" + origin + "]";
    }
}
