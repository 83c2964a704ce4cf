package id.jejakkinerja.query.saksi;

import static id.jejakkinerja.query.saksi.GrowingTree.STORED_LEVEL;

import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs.StoredHashes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hashes of the kept tree as proofs ask for them. A proof needs one run of 256 leaves, the run at the right edge, and a stored root for
 * each level above; proofs in leaf order share nearly all of it.
 */
final class ReadHashes implements StoredHashes {
    private static final int RUN = 1 << STORED_LEVEL;
    private static final int REMEMBERED = 64;

    private record Place(int level, long index) {}

    private final KeptTree tree;
    private final Map<Long, StoredHashes> runs = new Remembered<>();
    private final Map<Place, TreeHash> nodes = new Remembered<>();

    ReadHashes(KeptTree tree) {
        this.tree = tree;
    }

    /** @throws IllegalStateException when the kept tree has lost it */
    @Override
    public TreeHash at(int level, long index) {
        if (level >= STORED_LEVEL) {
            return nodes.computeIfAbsent(new Place(level, index), this::node);
        }
        long run = index >> (STORED_LEVEL - level);
        return runs.computeIfAbsent(run, this::run).at(level, index - (run << (STORED_LEVEL - level)));
    }

    private StoredHashes run(long run) {
        List<TreeHash> leaves =
                tree.leaves(run * RUN, RUN).stream().map(WitnessedLeaf::hash).toList();
        return StoredHashes.ofLeaves(leaves);
    }

    private TreeHash node(Place place) {
        return tree.node(place.level(), place.index())
                .orElseThrow(() -> new IllegalStateException("the kept tree has no hash at " + place));
    }

    /** Forgets what was not asked for longest. */
    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
