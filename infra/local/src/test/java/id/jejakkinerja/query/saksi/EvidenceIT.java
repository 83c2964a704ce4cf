package id.jejakkinerja.query.saksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleWriter;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.ProofLine;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.NotYet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Proofs over a log that is larger than a run of leaves, its last event beyond the last checkpoint. */
@DisplayName("Bukti dari pohon saksi")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceIT {
    private static final int FIRST = 300;
    private static final int SIGNED = 700;

    @TempDir
    private static Path home;

    private static WitnessBench bench;
    private static InMemoryNotary notary;
    private static WitnessBench.Watch watch;

    @BeforeAll
    static void start() throws SQLException {
        bench = WitnessBench.open(home);
        notary = new InMemoryNotary();
        bench.write(FIRST);
        notary.sign(bench.log());
        bench.write(SIGNED - FIRST);
        notary.sign(bench.log());
        bench.write(1);
        watch = bench.watch(notary).look();
    }

    @AfterAll
    static void end() {
        bench.close();
    }

    private static VerifierKey key() {
        return VerifierKey.parse(notary.keys().getFirst().vkey());
    }

    private static TreeHash root(int checkpoint) {
        return Checkpoint.open(notary.checkpoints(0, 9).get(checkpoint).note(), key())
                .root();
    }

    private static String eventId(long leaf) {
        return watch.tree.leaves(leaf, 1).getFirst().eventId();
    }

    @Test
    @Order(1)
    @DisplayName("Setiap daun terbukti ada di pohon yang ditandatangani, dengan isi yang tersimpan")
    void everyLeafIsProven() {
        for (long leaf : List.of(0L, 1L, 255L, 256L, 511L, 512L, 640L, 699L)) {
            Evidence.EventProof proof = watch.evidence.of(eventId(leaf));

            assertThat(proof.proof().leafIndex()).isEqualTo(leaf);
            assertThat(proof.leaf()).isNotNull();
            byte[] data = String.valueOf(proof.leaf()).getBytes(StandardCharsets.UTF_8);
            assertThat(proof.proof().proves(TreeHash.ofLeaf(data), root(1))).isTrue();
            assertThat(proof.proven()).isTrue();
        }
    }

    @Test
    @Order(2)
    @DisplayName("Pohon yang baru terbukti melanjutkan yang lama, dari setiap ukuran")
    void consistency() {
        ConsistencyProof proof = watch.evidence.between(FIRST, SIGNED);
        assertThat(proof.proves(root(0), root(1))).isTrue();
        assertThat(proof.proves(root(1), root(1))).isFalse();
        assertThat(watch.evidence.between(SIGNED, SIGNED).hashes()).isEmpty();
        assertThatThrownBy(() -> watch.evidence.between(0, SIGNED)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> watch.evidence.between(SIGNED, FIRST)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> watch.evidence.between(FIRST, SIGNED + 1)).isInstanceOf(NotYet.class);
    }

    @Test
    @Order(3)
    @DisplayName("Yang belum tercakup disebut belum, yang tidak ada disebut tidak ada")
    void whatIsNotThere() {
        String last = bench.log().rows(0, Long.MAX_VALUE, SIGNED + 1).getLast().eventId();

        assertThatThrownBy(() -> watch.evidence.of(last)).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> watch.evidence.of("bukan-peristiwa")).isInstanceOf(NotFound.class);
    }

    @Test
    @Order(4)
    @DisplayName(
            "Bundel memuat semua yang tercakup, urut daun, masing-masing terbukti; yang tersimpan lain dari yang ditandatangani tampak")
    void bundle() throws IOException, SQLException {
        assertThat(unproven(bundled(), SIGNED)).isEmpty();

        bench.tamper("update command.domain_event set payload = payload || ' ' where sequence = 400");

        assertThat(unproven(bundled(), SIGNED)).containsExactly(400L);
        assertThat(watch.evidence.of(eventId(400)).proven()).isFalse();
    }

    @Test
    @Order(5)
    @DisplayName("Peristiwa yang dihapus masih punya bukti, tanpa isi")
    void aDeletedEvent() throws SQLException {
        bench.tamper("delete from command.domain_event where sequence = 500");

        Evidence.EventProof proof = watch.evidence.of(eventId(500));

        assertThat(proof.leaf()).isNull();
        assertThat(proof.proven()).isFalse();
        assertThat(proof.proof().proves(proof.leafHash(), root(1))).isTrue();
    }

    @Test
    @Order(6)
    @DisplayName(
            "Versi tersimpan yang bukan angka, atau angka dengan tulisan lain, tidak menahan bundel: peristiwanya tampak tidak terbukti")
    void aVersionThatIsNone() throws IOException, SQLException {
        List<Long> before = unproven(bundled(), SIGNED - 1);

        bench.tamper(
                "update command.domain_event set event_version = 'x' where sequence = 600",
                "update command.domain_event set event_version = '01' where sequence = 601");

        List<Long> found = new ArrayList<>(unproven(bundled(), SIGNED - 1));
        found.removeAll(before);
        assertThat(found).containsExactly(600L, 601L);
        assertThat(List.of(600, 601)).allSatisfy(sequence -> {
            Evidence.EventProof proof = watch.evidence.of(eventId(sequence));
            assertThat(proof.leaf()).isNull();
            assertThat(proof.proven()).isFalse();
        });
    }

    private static Map<String, String> bundled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter bundle = watch.bundles.of(new KodeKecamatan("35.09.28"), new TahunAnggaran(2023))) {
            bundle.writeTo(out);
        }
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** Leaves whose event, as it is in the bundle, is not what was signed. */
    private static List<Long> unproven(Map<String, String> bundle, int size) {
        TreeHash root = Checkpoint.open(bundle.getOrDefault("checkpoint.txt", ""), key())
                .root();
        List<BundledEvent> events = bundle.getOrDefault("events.ndjson", "")
                .lines()
                .map(BundledEvent::parse)
                .toList();
        List<String> proofs = bundle.getOrDefault("proofs.ndjson", "").lines().toList();
        assertThat(proofs).hasSameSizeAs(events).hasSize(size);
        return IntStream.range(0, events.size())
                .filter(i -> !ProofLine.parse(proofs.get(i))
                        .proves(events.get(i).leaf().hash(), root))
                .mapToObj(i -> events.get(i).leafIndex())
                .toList();
    }
}
