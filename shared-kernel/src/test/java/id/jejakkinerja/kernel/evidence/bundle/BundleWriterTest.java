package id.jejakkinerja.kernel.evidence.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.Leaf;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.Succession;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.TreeProofs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bundel bukti")
class BundleWriterTest {
    private static final SigningKey OLD =
            SigningKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    private static final SigningKey KEY = SigningKey.generate("PeterNeumann", new Zeros());
    private static final List<BundledEvent> EVENTS =
            List.of(event(0, "a", 3, "s:1", 0, "{\"nama\":\"Kécamatan 😀\"}"), event(1, "b", 4, "s:1", 1, "{\"x\":1}"));
    private static final TreeProofs TREE = new TreeProofs(TreeProofs.StoredHashes.ofLeaves(
            EVENTS.stream().map(event -> event.leaf().hash()).toList()));

    @TempDir
    private Path directory;

    @Test
    @DisplayName("Adalah zip yang dibaca program zip mana pun, dengan berkas-berkas pada urutannya")
    void readableZip() throws IOException {
        Path file = Files.write(directory.resolve("bundel.zip"), bundle());
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(entries.keySet())
                .containsExactlyElementsOf(BundleEntries.names(2))
                .containsExactly(
                        "README.txt",
                        "checkpoint.txt",
                        "keys/01.vkey",
                        "keys/02.vkey",
                        "keys/02.note",
                        "events.ndjson",
                        "proofs.ndjson");
        assertThat(entries).isEqualTo(inSequence(bundle()));
        assertThat(entries.get("keys/02.vkey")).isEqualTo(KEY.verifier() + "\n");
        assertThat(Succession.open(entries.getOrDefault("keys/02.note", ""), OLD.verifier()))
                .isEqualTo(KEY.verifier());
        assertThat(Checkpoint.open(entries.getOrDefault("checkpoint.txt", ""), KEY.verifier())
                        .treeSize())
                .isEqualTo(2);
        assertThat(entries.getOrDefault("README.txt", "").lines())
                .contains("  Peristiwa           2", "  Posisi terakhir     4", "  Id terakhir         b")
                .contains("  SHA-256 peristiwa   "
                        + Leaf.sha256(entries.getOrDefault("events.ndjson", "").getBytes(StandardCharsets.UTF_8)))
                .noneMatch(line -> line.contains("{"));
    }

    @Test
    @DisplayName("Memuat peristiwa dan bukti sebagai JSON kanonis, satu per baris")
    void canonicalLines() throws IOException {
        Map<String, String> entries = inSequence(bundle());

        assertThat(entries.getOrDefault("events.ndjson", "").lines().skip(1))
                .containsExactly("{\"id\":\"b\",\"leafIndex\":1,\"metadata\":\"e30=\",\"payload\":\"eyJ4IjoxfQ==\","
                        + "\"position\":4,\"recordedAt\":\"2023-11-20T01:02:03.004Z\",\"sequence\":1,\"stream\":\"s:1\","
                        + "\"type\":\"t\",\"version\":1}");
        assertThat(entries.getOrDefault("proofs.ndjson", "").lines().skip(1))
                .containsExactly("{\"hashes\":[\""
                        + EVENTS.getFirst().leaf().hash().base64() + "\"],\"leafIndex\":1,\"treeSize\":2}");
    }

    @Test
    @DisplayName(
            "Dari bukti yang sama adalah berkas yang sama, bita demi bita, sekarang dan pada versi mana pun sesudahnya")
    void sameBytesForEver() throws IOException {
        assertThat(bundle()).isEqualTo(bundle());
        assertThat(Leaf.sha256(bundle()))
                .as(
                        "form 1 of a bundle: whoever changes a byte of it makes a form that no verifier in the field accepts")
                .isEqualTo("d0c737cfa1ee7ac94db97674b4955404a6258a75c86919921bc905468e4ad6d0");
    }

    @Test
    @DisplayName("Tanpa peristiwa pun berlaku")
    void empty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String note =
                new Checkpoint(OLD.name(), 0, TreeHash.EMPTY_ROOT).sign(OLD).toString();
        try (BundleWriter writer = BundleWriter.begin(new KeyChain(List.of(OLD.verifier()), List.of()), note)) {
            writer.writeTo(out);
        }

        assertThat(inSequence(out.toByteArray()))
                .containsEntry("events.ndjson", "")
                .containsEntry("proofs.ndjson", "");
    }

    @Test
    @DisplayName("Tidak dimulai dengan titik periksa yang tidak ditandatangani kunci terakhirnya")
    void checkpointOfAnotherKey() {
        KeyChain old = new KeyChain(List.of(OLD.verifier()), List.of());

        assertThatThrownBy(() -> BundleWriter.begin(old, note())).isInstanceOf(InvalidEvidence.class);
    }

    @Test
    @DisplayName("Baris yang ditulis terbaca kembali")
    void linesComeBack() {
        for (BundledEvent event : EVENTS) {
            assertThat(BundledEvent.parse(event.line())).isEqualTo(event);
        }
        BundledEvent odd = event(2, "a\"\\\n\u0001/😀", 7, "é", 0, "");
        assertThat(BundledEvent.parse(odd.line())).isEqualTo(odd);
        assertThat(ProofLine.parse(ProofLine.write(TREE.inclusion(1, 2)))).isEqualTo(TREE.inclusion(1, 2));
        assertThat(ProofLine.parse(ProofLine.write(TREE.inclusion(0, 1)))).isEqualTo(TREE.inclusion(0, 1));
    }

    @ParameterizedTest
    @DisplayName("Yang bukan baris bundel ditolak")
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"hashes\":[],\"leafIndex\":0,\"treeSize\":1",
                "{\"hashes\":[],\"leafIndex\":0,\"treeSize\":1} ",
                "{\"hashes\":[\"x\"],\"leafIndex\":0,\"treeSize\":1}",
                "{\"hashes\":[,],\"leafIndex\":0,\"treeSize\":1}",
                "{\"hashes\":[\"\\u00",
                "{\"hashes\":[\"\\",
                "{\"hashes\":[\"\\q\"]",
                "{\"hashes\":[],\"leafIndex\":,\"treeSize\":1}",
                "{\"hashes\":[],\"leafIndex\":-,\"treeSize\":1}",
                "{\"hashes\":[],\"leafIndex\":9223372036854775808,\"treeSize\":1}",
                "{\"hashes\":[],\"leafIndex\":0,\"leafIndex\":0,\"treeSize\":1}",
                "{\"hashes\":[],\"treeSize\":1,\"leafIndex\":0}"
            })
    void notALine(String line) {
        assertThatThrownBy(() -> ProofLine.parse(line)).isInstanceOf(InvalidEvidence.class);
        assertThatThrownBy(() -> BundledEvent.parse(line)).isInstanceOf(InvalidEvidence.class);
    }

    private static byte[] bundle() throws IOException {
        String succession = Succession.sign(OLD, KEY.verifier()).toString();
        KeyChain keys = new KeyChain(List.of(OLD.verifier(), KEY.verifier()), List.of(succession));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = BundleWriter.begin(keys, note())) {
            for (BundledEvent event : EVENTS) {
                writer.add(event, TREE.inclusion(event.leafIndex(), EVENTS.size()));
            }
            writer.writeTo(out);
        }
        return out.toByteArray();
    }

    private static String note() {
        return new Checkpoint(KEY.name(), EVENTS.size(), TREE.root(EVENTS.size()))
                .sign(KEY)
                .toString();
    }

    /** As a reader sees it who does not look into the directory at the end. */
    private static Map<String, String> inSequence(byte[] bundle) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static BundledEvent event(
            long leafIndex, String id, long position, String stream, long sequence, String payload) {
        return new BundledEvent(
                leafIndex,
                id,
                position,
                stream,
                sequence,
                "t",
                1,
                Instant.parse("2023-11-20T01:02:03.004Z"),
                BundledEvent.stored(payload),
                BundledEvent.stored("{}"));
    }

    /** A key that is the same on every run. */
    private static final class Zeros extends java.security.SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            java.util.Arrays.fill(bytes, (byte) 0);
        }
    }
}
