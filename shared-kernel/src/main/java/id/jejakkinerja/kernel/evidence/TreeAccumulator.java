package id.jejakkinerja.kernel.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over a stream of leaves, without keeping the leaves: only the roots of its perfect subtrees, one for each bit that is set in
 * the number of leaves (a compact range from 0).
 */
public final class TreeAccumulator {
    /** Left to right, that is from the largest subtree to the smallest. */
    private final List<TreeHash> peaks;

    private long size;

    public TreeAccumulator() {
        this(0, List.of());
    }

    private TreeAccumulator(long size, List<TreeHash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /**
     * Goes on where another one stopped.
     *
     * @param size its {@link #size()}
     * @param peaks its {@link #peaks()}
     * @throws IllegalArgumentException when there cannot be so many peaks in a tree of that size
     */
    public static TreeAccumulator of(long size, List<TreeHash> peaks) {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(peaks.size() + " peaks of " + size + " leaves");
        }
        return new TreeAccumulator(size, peaks);
    }

    public void add(TreeHash leaf) {
        TreeHash right = leaf;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            right = TreeHash.ofNode(peaks.removeLast(), right);
        }
        peaks.add(right);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** All there is to keep of this tree in order to go on with it. */
    public List<TreeHash> peaks() {
        return List.copyOf(peaks);
    }

    public TreeHash root() {
        if (peaks.isEmpty()) {
            return TreeHash.EMPTY_ROOT;
        }
        TreeHash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = TreeHash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
