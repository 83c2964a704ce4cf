package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.Signer;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys ever used, and how one follows another: the old one signs the new one before the new one signs anything. */
final class KeyRecord {
    /**
     * A key to sign with.
     *
     * @param number of it in the record, from 1
     */
    record Numbered(int number, Signer key) {}

    private final JdbcClient jdbc;
    private final KeyPlace place;

    KeyRecord(JdbcClient jdbc, KeyPlace place) {
        this.jdbc = jdbc;
        this.place = place;
    }

    /**
     * The key to sign with from now on. Where a next one waits, it is recorded with the old one's word and takes its place; broken off
     * anywhere, the next call goes on from there.
     *
     * @throws NotaryRefused when the key is not the one with which the record ends
     */
    Numbered ready(Instant now) {
        Signer current = place.current();
        Optional<? extends Signer> next = place.next();
        List<PublishedKey> recorded = all(jdbc);
        if (recorded.isEmpty()) {
            add(1, current.verifier(), null, now);
            recorded = all(jdbc);
        }
        VerifierKey last = VerifierKey.parse(recorded.getLast().vkey());
        if (next.isPresent() && last.equals(current.verifier())) {
            VerifierKey following = next.get().verifier();
            add(
                    recorded.size() + 1,
                    following,
                    Succession.sign(current, following).toString(),
                    now);
            place.adoptNext();
            return new Numbered(recorded.size() + 1, next.get());
        }
        if (next.isPresent() && last.equals(next.get().verifier())) {
            place.adoptNext();
            return new Numbered(recorded.size(), next.get());
        }
        if (!last.equals(current.verifier())) {
            throw new NotaryRefused(
                    NotaryRefused.Code.KEY_UNKNOWN, current.verifier() + ", but the record ends with " + last);
        }
        return new Numbered(recorded.size(), current);
    }

    /** Oldest first. */
    static List<PublishedKey> all(JdbcClient jdbc) {
        return jdbc.sql("select vkey, succession, since from notary.signing_key order by number")
                .query((row, number) -> new PublishedKey(
                        row.getString("vkey"),
                        row.getString("succession"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void add(int number, VerifierKey key, @Nullable String succession, Instant now) {
        jdbc.sql("insert into notary.signing_key (number, vkey, succession, since)"
                        + " values (:number, :vkey, :succession, :since)")
                .param("number", number)
                .param("vkey", key.toString())
                .param("succession", succession)
                .param("since", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
