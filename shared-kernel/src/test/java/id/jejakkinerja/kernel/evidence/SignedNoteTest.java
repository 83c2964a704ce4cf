package id.jejakkinerja.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and note are those that Go's golang.org/x/mod/sumdb/note is tested by. */
@DisplayName("Nota bertanda tangan")
class SignedNoteTest {
    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String ENOCH_VKEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

    @Test
    @DisplayName("Kunci dan tanda tangan sama, bita demi bita, dengan yang dibuat pustaka Go")
    void publishedVector() {
        SigningKey key = SigningKey.parse(SKEY);

        assertThat(key.verifier()).hasToString(VKEY).isEqualTo(VerifierKey.parse(VKEY));
        assertThat(key.secret()).isEqualTo(SKEY);
        assertThat(SignedNote.sign(TEXT, key)).hasToString(TEXT + "\n" + PETER);
        assertThat(SignedNote.parse(TEXT + "\n" + PETER + ENOCH).textSignedBy(VerifierKey.parse(VKEY)))
                .isEqualTo(TEXT);
        assertThat(SignedNote.parse(TEXT + "\n" + PETER + ENOCH).textSignedBy(VerifierKey.parse(ENOCH_VKEY)))
                .isEqualTo(TEXT);
    }

    @Test
    @DisplayName("Kunci yang dipotong atau berubah satu huruf bukan kunci")
    void mangledKeys() {
        for (int from = 0; from < VKEY.length(); from++) {
            for (int to = from; to <= VKEY.length(); to++) {
                if (from > 0 || to < VKEY.length()) {
                    assertMalformedKey(VKEY.substring(from, to));
                }
            }
            assertMalformedKey(VKEY.substring(0, from) + (char) (VKEY.charAt(from) + 1) + VKEY.substring(from + 1));
        }
        assertMalformedKey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        assertMalformedKey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertMalformedKey("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    @DisplayName("Kunci rahasia tidak muncul di pesan kesalahan atau log")
    void secretStaysSecret() {
        String secret = SKEY.substring(SKEY.lastIndexOf('+'));

        assertThat(SigningKey.parse(SKEY).toString()).doesNotContain(secret.substring(1));
        assertThatThrownBy(() -> SigningKey.parse(SKEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOfSatisfying(
                        InvalidEvidence.class, e -> assertThat(e.code()).isEqualTo(Code.KEY_MALFORMED))
                .message()
                .doesNotContain(secret.substring(1, 10));
        assertThatThrownBy(() -> SigningKey.generate("dua kata", new SecureRandom()))
                .isInstanceOf(InvalidEvidence.class);
    }

    @ParameterizedTest
    @DisplayName("Yang bukan nota ditolak")
    @ValueSource(
            strings = {
                "",
                "\n",
                TEXT,
                TEXT + "\n",
                TEXT + PETER,
                "\u0001" + TEXT + "\n" + PETER,
                "\ud800" + TEXT + "\n" + PETER,
                TEXT + "\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuG=\n",
                TEXT + "\n" + PETER + "Unexpected line.\n",
                TEXT + "\n— PeterNeumann x08go/Z\n",
                "\n" + PETER
            })
    void notANote(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note))
                .isInstanceOfSatisfying(
                        InvalidEvidence.class, e -> assertThat(e.code()).isEqualTo(Code.NOTE_MALFORMED));
    }

    @Test
    @DisplayName("Nota dengan lebih dari seratus tanda tangan ditolak sebelum diperiksa")
    void tooManySignatures() {
        assertThatThrownBy(() -> SignedNote.parse(TEXT + "\n" + PETER.repeat(101)))
                .isInstanceOf(InvalidEvidence.class);
        assertThat(SignedNote.parse(TEXT + "\n" + PETER.repeat(100)).textSignedBy(VerifierKey.parse(VKEY)))
                .isEqualTo(TEXT);
    }

    @Test
    @DisplayName("Tiap bit titik periksa yang berubah membatalkannya; yang tidak berubah selalu berlaku")
    void everyBitCounts() {
        long seed = new Random().nextLong();
        SigningKey key = SigningKey.generate("kinerja.example/log", seeded(seed));
        TreeAccumulator tree = new TreeAccumulator();
        IntStream.range(0, 1000).forEach(i -> tree.add(TreeHash.ofLeaf(new byte[] {(byte) i})));
        Checkpoint checkpoint = Checkpoint.of(tree, key);
        byte[] note = checkpoint.sign(key).toString().getBytes(StandardCharsets.UTF_8);

        assertThat(Checkpoint.open(new String(note, StandardCharsets.UTF_8), key.verifier()))
                .as("seed %d", seed)
                .isEqualTo(checkpoint);
        for (int bit = 0; bit < note.length * 8; bit++) {
            note[bit / 8] ^= (byte) (1 << bit % 8);
            String damaged = new String(note, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Checkpoint.open(damaged, key.verifier()))
                    .as("bit %d, seed %d", bit, seed)
                    .isInstanceOf(InvalidEvidence.class);
            note[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    @DisplayName("Titik periksa log lain, atau oleh kunci lain dengan nama yang sama, ditolak")
    void otherKeys() {
        SigningKey key = SigningKey.generate("kinerja.example/log", new SecureRandom());
        SigningKey namesake = SigningKey.generate("kinerja.example/log", new SecureRandom());
        String note = new Checkpoint("kinerja.example/log", 0, TreeHash.EMPTY_ROOT)
                .sign(key)
                .toString();
        String other = new Checkpoint("lain.example/log", 0, TreeHash.EMPTY_ROOT)
                .sign(key)
                .toString();

        assertThatThrownBy(() -> Checkpoint.open(note, namesake.verifier()))
                .isInstanceOfSatisfying(
                        InvalidEvidence.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_SIGNED_BY_KEY));
        assertThatThrownBy(() -> Checkpoint.open(other, key.verifier()))
                .isInstanceOfSatisfying(
                        InvalidEvidence.class, e -> assertThat(e.code()).isEqualTo(Code.CHECKPOINT_MALFORMED));
    }

    @Test
    @DisplayName("Teks titik periksa dibaca seperti contoh di tlog-checkpoint, dan hanya dalam satu bentuk")
    void checkpointText() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

        assertThat(Checkpoint.parse(text).treeSize()).isEqualTo(20_852_163);
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
        assertThat(Checkpoint.parse(text + "more for others\n")).isEqualTo(Checkpoint.parse(text));
        for (String wrong : new String[] {
            text.replace("20852163", "020852163"),
            text.replace("20852163", "-1"),
            text.replace("20852163", "99999999999999999999"),
            text.replace("xq2I=", "xq2J="),
            text.replace("xq2I=", "xq2I"),
            text + "\n",
            text.strip(),
            text.substring(text.indexOf('\n'))
        }) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).as(wrong).isInstanceOf(InvalidEvidence.class);
        }
    }

    private static void assertMalformedKey(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).as(key).isInstanceOf(InvalidEvidence.class);
    }

    private static SecureRandom seeded(long seed) {
        Random random = new Random(seed);
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                random.nextBytes(bytes);
            }
        };
    }
}
