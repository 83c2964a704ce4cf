package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.kernel.evidence.TreeHash;
import java.util.ArrayList;
import java.util.List;

/** A tree that leaves are added to, and that says which subtrees became complete: what has to be stored so that proofs read few rows. */
final class GrowingTree {
    /** Subtrees below this level are computed from their leaves when asked for: 256 of them are one read. */
    static final int STORED_LEVEL = 8;

    /** @param index counts the subtrees of a level from the left, from 0 */
    record Node(int level, long index, TreeHash hash) {}

    private final List<TreeHash> peaks;
    private long size;

    /** @param peaks roots of the perfect subtrees of {@code size} leaves, largest first */
    GrowingTree(long size, List<TreeHash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /** Returns the subtrees from {@link #STORED_LEVEL} up that this leaf completes. */
    List<Node> add(TreeHash leaf) {
        List<Node> completed = new ArrayList<>();
        TreeHash right = leaf;
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            right = TreeHash.ofNode(peaks.removeLast(), right);
            level++;
            if (level >= STORED_LEVEL) {
                completed.add(new Node(level, size >> level, right));
            }
        }
        peaks.add(right);
        size++;
        return completed;
    }

    long size() {
        return size;
    }

    TreeHash root() {
        return TreeAccumulator.of(size, peaks).root();
    }
}
