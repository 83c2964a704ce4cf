package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that the witness believes. The first is pinned; no later one is believed without the word of the one before. */
@Component
public final class KeyRing {
    /**
     * A believed key.
     *
     * @param number from 1, oldest first
     * @param succession the note by the key before; null for the first
     */
    public record TrustedKey(
            int number, VerifierKey key, @Nullable String succession) {}

    /** A checkpoint that a believed key has signed. */
    record Opened(Checkpoint checkpoint, int keyNumber) {}

    private final JdbcClient jdbc;
    private final @Nullable VerifierKey pinned;

    KeyRing(@Qualifier("queryDataSource") DataSource queryDataSource, WitnessSettings settings) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.pinned = settings.vkey() == null ? null : VerifierKey.parse(settings.vkey());
    }

    /** Oldest first. */
    public List<TrustedKey> keys() {
        return jdbc.sql("select number, vkey, succession from witness.trusted_key order by number")
                .query((row, index) -> new TrustedKey(
                        row.getInt("number"), VerifierKey.parse(row.getString("vkey")), row.getString("succession")))
                .list();
    }

    /**
     * Believes the keys of the published chain that are new, as far as each is vouched for.
     *
     * @return false when the chain is not the one that is believed: another first key, or one that nobody has signed for
     */
    boolean learn(List<PublishedKey> published) {
        List<TrustedKey> known = keys();
        if (published.size() < known.size()) {
            return false;
        }
        @Nullable VerifierKey before = null;
        for (int i = 0; i < published.size(); i++) {
            Optional<VerifierKey> key = vouchedFor(published.get(i), before);
            if (key.isEmpty() || (i < known.size() && !known.get(i).key().equals(key.get()))) {
                return false;
            }
            if (i >= known.size()) {
                believe(i + 1, key.get(), published.get(i).succession());
            }
            before = key.get();
        }
        return true;
    }

    private Optional<VerifierKey> vouchedFor(PublishedKey published, @Nullable VerifierKey before) {
        try {
            VerifierKey key = VerifierKey.parse(published.vkey());
            if (before == null) {
                return Optional.of(key).filter(first -> pinned == null || pinned.equals(first));
            }
            String note = published.succession();
            return note != null && Succession.open(note, before).equals(key) ? Optional.of(key) : Optional.empty();
        } catch (InvalidEvidence e) {
            return Optional.empty();
        }
    }

    private void believe(int number, VerifierKey key, @Nullable String succession) {
        jdbc.sql("insert into witness.trusted_key (number, vkey, succession) values (:number, :vkey, :succession)"
                        + " on conflict (number) do nothing")
                .param("number", number)
                .param("vkey", key.toString())
                .param("succession", number == 1 ? null : succession)
                .update();
    }

    /** Opens a note with whichever believed key has signed it; empty when none has, or when it is no checkpoint. */
    static Optional<Opened> open(String note, List<TrustedKey> keys) {
        for (TrustedKey trusted : keys.reversed()) {
            try {
                return Optional.of(new Opened(Checkpoint.open(note, trusted.key()), trusted.number()));
            } catch (InvalidEvidence e) {
                if (e.code() != InvalidEvidence.Code.NOT_SIGNED_BY_KEY) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
