package id.jejakkinerja.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bukti dari pohon acak")
class TreeProofsTest {
    private static final int LARGEST = 40;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<TreeHash> leaves =
            Stream.generate(this::hash).limit(LARGEST).toList();
    private final TreeProofs proofs = new TreeProofs(TreeProofs.StoredHashes.ofLeaves(leaves));

    @Test
    @DisplayName("Tiap bukti keberadaan berlaku; satu bit yang berubah, daun lain, atau tempat lain membatalkannya")
    void inclusion() {
        for (int size = 1; size <= LARGEST; size++) {
            TreeHash root = proofs.root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proofs.inclusion(index, size);
                TreeHash leaf = leaves.get(index);
                assertThat(proof.proves(leaf, root)).as(told(index, size)).isTrue();
                assertThat(proof.proves(flipped(leaf), root))
                        .as(told(index, size))
                        .isFalse();
                assertThat(proof.proves(leaf, flipped(root)))
                        .as(told(index, size))
                        .isFalse();
                for (List<TreeHash> wrong : damaged(proof.hashes())) {
                    assertThat(new InclusionProof(index, size, wrong).proves(leaf, root))
                            .as(told(index, size))
                            .isFalse();
                }
                if (size > 1) {
                    assertThat(new InclusionProof((index + 1) % size, size, proof.hashes()).proves(leaf, root))
                            .as(told(index, size))
                            .isFalse();
                }
                assertThat(new InclusionProof(index - size, size, proof.hashes()).proves(leaf, root))
                        .isFalse();
                assertThat(new InclusionProof(index + size, size, proof.hashes()).proves(leaf, root))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("Tiap bukti kesinambungan berlaku; satu bit yang berubah membatalkannya")
    void consistency() {
        for (int size = 1; size <= LARGEST; size++) {
            TreeHash root = proofs.root(size);
            for (int old = 1; old <= size; old++) {
                ConsistencyProof proof = proofs.consistency(old, size);
                TreeHash oldRoot = proofs.root(old);
                assertThat(proof.proves(oldRoot, root)).as(told(old, size)).isTrue();
                assertThat(proof.proves(flipped(oldRoot), root))
                        .as(told(old, size))
                        .isFalse();
                assertThat(proof.proves(oldRoot, flipped(root)))
                        .as(told(old, size))
                        .isFalse();
                for (List<TreeHash> wrong : damaged(proof.hashes())) {
                    assertThat(new ConsistencyProof(old, size, wrong).proves(oldRoot, root))
                            .as(told(old, size))
                            .isFalse();
                }
                if (old < size) {
                    assertThat(new ConsistencyProof(old + 1, size, proof.hashes()).proves(oldRoot, root))
                            .as(told(old, size))
                            .isFalse();
                }
                assertThat(new ConsistencyProof(0, size, proof.hashes()).proves(oldRoot, root))
                        .isFalse();
                assertThat(new ConsistencyProof(size + 1, size, proof.hashes()).proves(oldRoot, root))
                        .isFalse();
            }
        }
    }

    /** Every hash with one bit flipped, every one left out, and one too many. */
    private List<List<TreeHash>> damaged(List<TreeHash> hashes) {
        List<List<TreeHash>> all = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            List<TreeHash> bit = new ArrayList<>(hashes);
            bit.set(i, flipped(bit.get(i)));
            all.add(bit);
            List<TreeHash> shorter = new ArrayList<>(hashes);
            shorter.remove(i);
            all.add(shorter);
        }
        List<TreeHash> longer = new ArrayList<>(hashes);
        longer.add(hash());
        all.add(longer);
        return all;
    }

    private TreeHash flipped(TreeHash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return TreeHash.of(bytes);
    }

    private TreeHash hash() {
        byte[] bytes = new byte[TreeHash.BYTES];
        random.nextBytes(bytes);
        return TreeHash.of(bytes);
    }

    private String told(long which, long size) {
        return which + " of " + size + ", seed " + seed;
    }
}
