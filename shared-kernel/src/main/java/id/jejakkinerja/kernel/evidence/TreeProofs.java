package id.jejakkinerja.kernel.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes proofs about a tree whose hashes are stored somewhere. Reads O(log n) perfect subtrees where those are stored, or all leaves
 * below one where only leaves are.
 */
public final class TreeProofs {
    /** Where hashes are stored. */
    @FunctionalInterface
    public interface StoredHashes {
        /**
         * The root of a perfect subtree.
         *
         * @param level 0 for a leaf; the subtree has {@code 1 << level} leaves
         * @param index counts the subtrees of a level from the left, from 0
         */
        TreeHash at(int level, long index);

        /** For a place that keeps leaves only: everything above is computed when asked for. */
        static StoredHashes ofLeaves(List<TreeHash> leaves) {
            return new StoredHashes() {
                @Override
                public TreeHash at(int level, long index) {
                    return level == 0
                            ? leaves.get(Math.toIntExact(index))
                            : TreeHash.ofNode(at(level - 1, 2 * index), at(level - 1, 2 * index + 1));
                }
            };
        }
    }

    private final StoredHashes stored;

    public TreeProofs(StoredHashes stored) {
        this.stored = stored;
    }

    /** The root of the first {@code size} leaves. */
    public TreeHash root(long size) {
        return size == 0 ? TreeHash.EMPTY_ROOT : root(0, size);
    }

    /**
     * That a leaf is in the tree of the first {@code treeSize} leaves (RFC 9162 section 2.1.3.1).
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= leafIndex < treeSize}
     */
    public InclusionProof inclusion(long leafIndex, long treeSize) {
        Objects.checkIndex(leafIndex, treeSize);
        List<TreeHash> hashes = new ArrayList<>();
        path(leafIndex, 0, treeSize, hashes);
        return new InclusionProof(leafIndex, treeSize, hashes);
    }

    /**
     * That the tree of the first {@code newSize} leaves begins with that of the first {@code oldSize} (RFC 9162 section 2.1.4.1).
     *
     * @throws IndexOutOfBoundsException unless {@code 0 < oldSize <= newSize}
     */
    public ConsistencyProof consistency(long oldSize, long newSize) {
        Objects.checkIndex(oldSize - 1, newSize);
        List<TreeHash> hashes = new ArrayList<>();
        subproof(oldSize, 0, newSize, true, hashes);
        return new ConsistencyProof(oldSize, newSize, hashes);
    }

    /** @param from first leaf of a subtree, in whose own count {@code leaf} is given */
    private void path(long leaf, long from, long size, List<TreeHash> hashes) {
        if (size == 1) {
            return;
        }
        long left = leftSize(size);
        if (leaf < left) {
            path(leaf, from, left, hashes);
            hashes.add(root(from + left, size - left));
        } else {
            path(leaf - left, from + left, size - left, hashes);
            hashes.add(root(from, left));
        }
    }

    private void subproof(long oldSize, long from, long size, boolean known, List<TreeHash> hashes) {
        if (oldSize == size) {
            // The verifier has the old root itself.
            if (!known) {
                hashes.add(root(from, size));
            }
            return;
        }
        long left = leftSize(size);
        if (oldSize <= left) {
            subproof(oldSize, from, left, known, hashes);
            hashes.add(root(from + left, size - left));
        } else {
            subproof(oldSize - left, from + left, size - left, false, hashes);
            hashes.add(root(from, left));
        }
    }

    private TreeHash root(long from, long size) {
        if (Long.bitCount(size) == 1) {
            return stored.at(Long.numberOfTrailingZeros(size), from / size);
        }
        long left = leftSize(size);
        return TreeHash.ofNode(root(from, left), root(from + left, size - left));
    }

    /** The largest power of two below {@code size}: so many leaves go to the left. */
    private static long leftSize(long size) {
        return Long.highestOneBit(size - 1);
    }
}
