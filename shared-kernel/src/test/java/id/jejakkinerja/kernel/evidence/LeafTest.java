package id.jejakkinerja.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Daun sebuah peristiwa")
class LeafTest {
    private static final Leaf LEAF = leaf("a", 7, "s", 0, "t", 1, Instant.parse("2023-11-20T01:02:03.004Z"));

    @Test
    @DisplayName("Adalah JSON kanonis dari tepat sembilan bidang, dengan ringkasan bita yang tersimpan")
    void canonicalJson() {
        assertThat(LEAF.data())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"id\":\"a\","
                        + "\"metadataSha256\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"payloadSha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                        + "\"position\":7,\"recordedAt\":\"2023-11-20T01:02:03.004Z\",\"sequence\":0,\"stream\":\"s\","
                        + "\"type\":\"t\",\"version\":1}");
        assertThat(LEAF.hash()).isEqualTo(TreeHash.ofLeaf(LEAF.data()));
    }

    @Test
    @DisplayName("Menulis huruf seperti contoh di RFC 8785, pasal 3.2.2.2")
    void escapes() {
        assertThat(text("€$\u000f\nA'B\"\\\\\"/")).isEqualTo("€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/");
        assertThat(text("\b\f\r\t\u0000\u001f\u007f\u2028😀")).isEqualTo("\\b\\f\\r\\t\\u0000\\u001f\u007f\u2028😀");
    }

    @Test
    @DisplayName("Tidak menerima yang tidak punya bentuk kanonis")
    void refusesWhatHasNoForm() {
        for (String half : new String[] {"\ud83d", "\ude00", "\ud83dx", "\ude00\ud83d"}) {
            assertThatThrownBy(() -> text(half)).isInstanceOf(InvalidEvidence.class);
        }
        Instant now = LEAF.recordedAt();
        assertThat(leaf("a", (1L << 53) - 1, "s", 0, "t", 1, now).data()).isNotEmpty();
        assertThatThrownBy(() -> leaf("a", 1L << 53, "s", 0, "t", 1, now).data())
                .isInstanceOf(InvalidEvidence.class);
    }

    @Test
    @DisplayName("Berbeda bila salah satu bidang berbeda")
    void everyFieldCounts() {
        Instant now = LEAF.recordedAt();
        String other = Leaf.sha256(new byte[1]);
        Set<TreeHash> hashes = new HashSet<>();
        hashes.add(LEAF.hash());
        hashes.add(leaf("b", 7, "s", 0, "t", 1, now).hash());
        hashes.add(leaf("a", 8, "s", 0, "t", 1, now).hash());
        hashes.add(leaf("a", 7, "S", 0, "t", 1, now).hash());
        hashes.add(leaf("a", 7, "s", 1, "t", 1, now).hash());
        hashes.add(leaf("a", 7, "s", 0, "T", 1, now).hash());
        hashes.add(leaf("a", 7, "s", 0, "t", 2, now).hash());
        hashes.add(leaf("a", 7, "s", 0, "t", 1, now.plusNanos(1000)).hash());
        hashes.add(new Leaf("a", 7, "s", 0, "t", 1, now, other, LEAF.metadataSha256()).hash());
        hashes.add(new Leaf("a", 7, "s", 0, "t", 1, now, LEAF.payloadSha256(), other).hash());

        assertThat(hashes).hasSize(10);
    }

    /** How a text comes out between its quotes. */
    private static String text(String value) {
        String json =
                new String(leaf("a", 7, value, 0, "t", 1, LEAF.recordedAt()).data(), StandardCharsets.UTF_8);
        String before = "\"stream\":\"";
        return json.substring(json.indexOf(before) + before.length(), json.indexOf("\",\"type\""));
    }

    private static Leaf leaf(
            String id, long position, String stream, long sequence, String type, int version, Instant recordedAt) {
        return new Leaf(
                id,
                position,
                stream,
                sequence,
                type,
                version,
                recordedAt,
                Leaf.sha256(new byte[0]),
                Leaf.sha256("{}".getBytes(StandardCharsets.UTF_8)));
    }
}
