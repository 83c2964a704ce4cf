package id.jejakkinerja.verify.faults.check;

import java.util.ArrayList;
import java.util.List;

/** Compares a history with what the platform keeps, and names every promise that is broken. */
public final class Judge {
    private final History history;
    private final long base;

    /**
     * @param base last position that was there before the history began; what lies up to it came of something else
     */
    public Judge(History history, long base) {
        this.history = history;
        this.base = base;
    }

    public List<Violation> judge(Kept kept) {
        List<Violation> found = new ArrayList<>();
        Effects effects = new Effects(kept, base);
        history.entries().forEach(entry -> effects.compare(entry, found));
        effects.findInvented(history, found);
        LogOrder.check(kept.store(), found);
        Replica.check(kept.store(), kept.replica(), found);
        LiveView.check(kept, found);
        return found;
    }
}
