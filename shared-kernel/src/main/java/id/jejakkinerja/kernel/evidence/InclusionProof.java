package id.jejakkinerja.kernel.evidence;

import java.util.List;

/**
 * That a leaf is in a tree.
 *
 * @param leafIndex from 0
 * @param hashes from the leaf upwards
 */
public record InclusionProof(long leafIndex, long treeSize, List<TreeHash> hashes) {
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether the proof leads from this leaf to this root (RFC 9162 section 2.1.3.2). */
    public boolean proves(TreeHash leaf, TreeHash root) {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            return false;
        }
        long index = leafIndex;
        long last = treeSize - 1;
        TreeHash hash = leaf;
        for (TreeHash sibling : hashes) {
            if (last == 0) {
                return false;
            }
            if ((index & 1) == 1 || index == last) {
                hash = TreeHash.ofNode(sibling, hash);
                // Levels at which this node stands alone at the right edge have no sibling in the proof.
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, sibling);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
