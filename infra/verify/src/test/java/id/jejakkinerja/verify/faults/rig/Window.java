package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The moment in which a planted bug does harm: somebody has noted as done what is not done yet. */
public enum Window {
    /** The relay has moved its token, the copy does not have the events. */
    TOKEN_BEFORE_EVENTS(Wire.STORE, "select position from command.relay"),
    /** The copy has moved its offset, not its rows. */
    OFFSET_BEFORE_ROWS(Wire.READ_MODEL, "select coalesce(max(next_offset), 0) from replica.topic_offset");

    private static final String DONE = "select coalesce(max(position), 0) from replica.domain_event";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int PAUSE_MS = 3;

    private final String database;
    private final String noted;

    Window(String database, String noted) {
        this.database = database;
        this.noted = noted;
    }

    /** Returns as soon as the note has moved and what it is about has not; until then there must be work going on. */
    public void await(Rig rig) {
        DatabaseAccess notes = (database.equals(Wire.STORE)
                        ? rig.cluster().store()
                        : rig.cluster().readModel())
                .access();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (Connection noting = KeptReader.connect(notes);
                Connection doing = KeptReader.connect(rig.cluster().readModel().access())) {
            long done = KeptReader.number(doing, DONE);
            long note = KeptReader.number(noting, noted);
            while (System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MS);
                long noteNow = KeptReader.number(noting, noted);
                long doneNow = KeptReader.number(doing, DONE);
                if (noteNow > note && doneNow == done) {
                    return;
                }
                note = noteNow;
                done = doneNow;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(this + " did not open within " + LIMIT);
    }
}
