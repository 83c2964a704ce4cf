package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.Signer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the notary's key is. A command that signs goes before a key in the settings (environment variable {@code JEJAK_NOTARY_KEY}), and
 * that before a file.
 *
 * @param origin names the log and its keys, for ever; without spaces and plus signs
 * @param keyFile made when it is not there; {@code .next} beside it is the key that follows
 * @param key text of the key
 * @param nextKey text of the key that follows, for a rotation
 * @param signCommand program and arguments, with a comma between them, that sign what stands on their input
 * @param vkey public half of the command's key
 * @param nextSignCommand the command whose key follows, for a rotation
 * @param nextVkey public half of that key
 */
@ConfigurationProperties("jejak.notary")
public record NotarySettings(
        @DefaultValue("jejak-kinerja/35.09") String origin,
        @DefaultValue("notary.key") Path keyFile,
        @Nullable String key,
        @Nullable String nextKey,
        @DefaultValue List<String> signCommand,
        @Nullable String vkey,
        @DefaultValue List<String> nextSignCommand,
        @Nullable String nextVkey) {
    /** Longer than any device takes, and shorter than anybody waits for a checkpoint without asking. */
    private static final Duration SIGNED_WITHIN = Duration.ofSeconds(5);

    KeyPlace place() {
        KeyPlace now = new KeyFile(origin, keyFile);
        if (!signCommand.isEmpty()) {
            now = new GivenKey(command(signCommand, vkey));
        } else if (key != null) {
            now = new GivenKey(text(key));
        }
        if (!nextSignCommand.isEmpty()) {
            return new FollowedKey(now, command(nextSignCommand, nextVkey));
        }
        return nextKey == null ? now : new FollowedKey(now, text(nextKey));
    }

    private Supplier<Signer> text(String secret) {
        return () -> KeyPlace.parse(secret, origin);
    }

    private Supplier<Signer> command(List<String> command, @Nullable String publicKey) {
        return () -> CommandSigner.proven(origin, publicKey, command, SIGNED_WITHIN);
    }

    /** Never the keys: settings end up in logs. */
    @Override
    public String toString() {
        return "NotarySettings[" + origin + "]";
    }
}
