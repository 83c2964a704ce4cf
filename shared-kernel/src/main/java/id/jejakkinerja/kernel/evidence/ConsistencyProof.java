package id.jejakkinerja.kernel.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree begins with all of an older, smaller one.
 *
 * @param hashes from the leaves upwards; none when the two are of one size
 */
public record ConsistencyProof(long oldSize, long newSize, List<TreeHash> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether the proof joins the two roots (RFC 9162 section 2.1.4.2). */
    public boolean proves(TreeHash oldRoot, TreeHash newRoot) {
        if (oldSize <= 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return hashes.isEmpty() && oldRoot.equals(newRoot);
        }
        List<TreeHash> path = new ArrayList<>();
        if (Long.bitCount(oldSize) == 1) {
            // The old tree is one perfect subtree of the new one, so its root is left out of the proof.
            path.add(oldRoot);
        }
        path.addAll(hashes);
        return !path.isEmpty() && joins(path, oldRoot, newRoot);
    }

    private boolean joins(List<TreeHash> path, TreeHash oldRoot, TreeHash newRoot) {
        int perfect = Long.numberOfTrailingZeros(oldSize);
        long index = (oldSize - 1) >> perfect;
        long last = (newSize - 1) >> perfect;
        TreeHash oldHash = path.getFirst();
        TreeHash newHash = path.getFirst();
        for (TreeHash sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((index & 1) == 1 || index == last) {
                oldHash = TreeHash.ofNode(sibling, oldHash);
                newHash = TreeHash.ofNode(sibling, newHash);
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = TreeHash.ofNode(newHash, sibling);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
