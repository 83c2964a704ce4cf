package id.jejakkinerja.query.saksi;

import id.jejakkinerja.query.saksi.Finding.Kind;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at each published checkpoint in turn: opens it with the keys it believes, adds what its own copy of the log holds to its own tree
 * up to the size that the checkpoint names, and compares the roots. Leaves and verdict are kept in one transaction, and only when they
 * agree, so what it keeps is always what was signed. A checkpoint that it cannot agree with is where it stays until the log is repaired.
 */
@Component
public final class Witness {
    private static final int AT_ONCE = 100;
    private static final int BATCH = 1000;

    private enum Outcome {
        AGREED,
        DIFFERS,
        /** It is another instance's turn, or the copy of the log does not reach so far yet. */
        LATER
    }

    private final NotaryRecord notary;
    private final EventLog log;
    private final KeptTree tree;
    private final KeyRing keys;
    private final Checkpoints checkpoints;
    private final Alarm alarm;
    private final TransactionTemplate transactions;
    private volatile long published;
    private volatile long witnessed;

    Witness(
            NotaryRecord notary,
            EventLog log,
            KeptTree tree,
            KeyRing keys,
            Checkpoints checkpoints,
            Alarm alarm,
            PlatformTransactionManager transactionManager) {
        this.notary = notary;
        this.log = log;
        this.tree = tree;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.alarm = alarm;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Leaves of the last published checkpoint that are not in the kept tree, as of the last look. */
    long lag() {
        return Math.max(0, published - witnessed);
    }

    /** Leaves in the kept tree, as of the last look. */
    long size() {
        return witnessed;
    }

    /**
     * Looks at what was published since the last look.
     *
     * @return whether there may be more to look at right now
     */
    public boolean look() {
        witnessed = tree.size();
        published = notary.latest().map(PublishedCheckpoint::treeSize).orElse(0L);
        if (published <= witnessed) {
            return false;
        }
        if (!keys.learn(notary.keys())) {
            alarm.raise(List.of(Finding.of(Kind.KEY_UNTRUSTED)));
            return false;
        }
        List<PublishedCheckpoint> next = notary.checkpoints(witnessed, AT_ONCE);
        for (PublishedCheckpoint checkpoint : next) {
            if (!examine(checkpoint)) {
                return false;
            }
        }
        return !next.isEmpty();
    }

    /** Whether to go on with the next one. */
    private boolean examine(PublishedCheckpoint next) {
        Optional<KeyRing.Opened> opened = opened(next);
        if (opened.isEmpty()) {
            checkpoints.record(next, null, Verdict.UNTRUSTED);
            alarm.raise(List.of(Finding.ofLeaves(Kind.CHECKPOINT_UNTRUSTED, witnessed, next.treeSize() - 1)));
            return false;
        }
        Outcome outcome = Objects.requireNonNull(transactions.execute(transaction -> {
            Outcome found = tree.claim() ? compare(next, opened.get()) : Outcome.LATER;
            if (found != Outcome.AGREED) {
                transaction.setRollbackOnly();
            }
            return found;
        }));
        if (outcome == Outcome.DIFFERS) {
            checkpoints.record(next, opened.get().keyNumber(), Verdict.DIFFERS);
            alarm.raise(List.of(differing(next)));
        }
        witnessed = tree.size();
        return outcome == Outcome.AGREED;
    }

    /** A checkpoint that says what its record says, by no older key than the one before. */
    private Optional<KeyRing.Opened> opened(PublishedCheckpoint next) {
        int oldest =
                checkpoints.latestAgreed().map(WitnessedCheckpoint::keyNumber).orElse(1);
        return KeyRing.open(next.note(), keys.keys())
                .filter(opened -> opened.checkpoint().treeSize() == next.treeSize() && opened.keyNumber() >= oldest);
    }

    private Outcome compare(PublishedCheckpoint next, KeyRing.Opened opened) {
        GrowingTree growing = tree.grown();
        Findings foreign = new Findings();
        if (growing.size() >= next.treeSize()) {
            return Outcome.AGREED; // another instance was faster
        }
        long position = tree.position();
        while (growing.size() < next.treeSize()) {
            int wanted = (int) Math.min(BATCH, next.treeSize() - growing.size());
            List<LogRow> rows = log.rows(position, Long.MAX_VALUE, wanted);
            if (rows.isEmpty()) {
                return Outcome.LATER;
            }
            grow(growing, rows, foreign);
            position = rows.getLast().position();
        }
        if (!growing.root().equals(opened.checkpoint().root())) {
            return Outcome.DIFFERS;
        }
        checkpoints.record(next, opened.keyNumber(), Verdict.AGREES);
        // with the leaves or not at all: it is looked at only once
        alarm.raise(foreign.named());
        return Outcome.AGREED;
    }

    private void grow(GrowingTree growing, List<LogRow> rows, Findings foreign) {
        List<WitnessedLeaf> leaves = new ArrayList<>();
        List<GrowingTree.Node> nodes = new ArrayList<>();
        for (LogRow row : rows) {
            WitnessedLeaf leaf = WitnessedLeaf.of(growing.size(), row);
            leaves.add(leaf);
            if (!Origin.isItsCommand(row)) {
                foreign.add(Finding.of(Kind.EVENT_FOREIGN, leaf));
            }
            nodes.addAll(growing.add(leaf.hash()));
        }
        tree.append(leaves, nodes);
    }

    /** The events that came after the last checkpoint that agreed, up to this one. */
    private Finding differing(PublishedCheckpoint checkpoint) {
        LogRow first = log.rows(tree.position(), Long.MAX_VALUE, 1).getFirst();
        return Finding.of(Kind.CHECKPOINT_DIFFERS, WitnessedLeaf.of(tree.size(), first), checkpoint.treeSize() - 1);
    }
}
