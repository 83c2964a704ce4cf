package id.jejakkinerja.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The eight leaves, roots and proofs of Certificate Transparency's reference implementation, which every log of this kind is tested by. */
@DisplayName("Pohon Merkle menurut RFC 6962")
class TreeVectorsTest {
    private static final List<TreeHash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(data -> TreeHash.ofLeaf(HexFormat.of().parseHex(data)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final TreeProofs PROOFS = new TreeProofs(TreeProofs.StoredHashes.ofLeaves(LEAVES));

    @Test
    @DisplayName(
            "Akar pohon nol sampai delapan daun sama dengan yang diterbitkan, juga bila daunnya datang satu per satu")
    void roots() {
        TreeAccumulator tree = new TreeAccumulator();
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(tree.size()).isEqualTo(size);
            assertThat(tree.root()).hasToString(ROOTS.get(size));
            assertThat(PROOFS.root(size)).hasToString(ROOTS.get(size));
            if (size < LEAVES.size()) {
                tree.add(LEAVES.get(size));
            }
        }
    }

    @Test
    @DisplayName("Bukti keberadaan daun sama dengan yang diterbitkan")
    void inclusion() {
        assertThat(hex(PROOFS.inclusion(0, 8).hashes()))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(PROOFS.inclusion(5, 8).hashes()))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(PROOFS.inclusion(2, 3).hashes())).containsExactly(ROOTS.get(2));
    }

    @Test
    @DisplayName("Bukti kesinambungan dua pohon sama dengan yang diterbitkan")
    void consistency() {
        assertThat(PROOFS.consistency(1, 1).hashes()).isEmpty();
        assertThat(hex(PROOFS.consistency(1, 8).hashes()))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(PROOFS.consistency(6, 8).hashes()))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(PROOFS.consistency(2, 5).hashes()))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    @DisplayName("Penghitung yang dilanjutkan dari puncak-puncaknya sampai pada akar yang sama")
    void resumes() {
        TreeAccumulator whole = new TreeAccumulator();
        IntStream.range(0, 5).forEach(i -> whole.add(LEAVES.get(i)));

        TreeAccumulator resumed = TreeAccumulator.of(whole.size(), whole.peaks());
        IntStream.range(5, 8).forEach(i -> resumed.add(LEAVES.get(i)));

        assertThat(resumed.root()).hasToString(ROOTS.get(8));
    }

    private static List<String> hex(List<TreeHash> hashes) {
        return hashes.stream().map(TreeHash::toString).toList();
    }
}
