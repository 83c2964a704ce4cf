package id.jejakkinerja.verifier.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verifier.bundle.Keys;
import id.jejakkinerja.verifier.bundle.Log;
import id.jejakkinerja.verifier.checkpoint.CheckpointComparison.Given;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import id.jejakkinerja.verifier.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dua titik periksa")
class CheckpointComparisonTest {
    private static final int SIZE = 20;
    private static final SigningKey KEY = Keys.LOG.getFirst();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Log log = Log.random(SIZE, random);
    /** Another history of the same length. */
    private final Log rewritten = Log.random(SIZE, random);

    @Test
    @DisplayName("Dari satu log yang hanya bertambah selalu terbukti berhubungan, untuk setiap pasang ukuran")
    void everyPairOfSizes() {
        for (int older = 0; older <= SIZE; older++) {
            for (int newer = Math.max(older, 1); newer <= SIZE; newer++) {
                String proof =
                        older == 0 || older == newer ? null : json(log.tree().consistency(older, newer));
                Findings findings = compare(note(log, older), note(log, newer), proof);
                assertThat(findings.count())
                        .as("%d..%d, seed %d", older, newer, seed)
                        .isZero();
                assertThat(findings.of(Area.CONSISTENCY)).isEqualTo(Verdict.HOLDS);
            }
        }
    }

    @Test
    @DisplayName("Dari log yang ditulis ulang tidak pernah terbukti berhubungan, dengan bukti dari log mana pun")
    void rewrittenHistory() {
        for (int older = 1; older < SIZE; older++) {
            for (Log proven : List.of(log, rewritten)) {
                String proof = json(proven.tree().consistency(older, SIZE));
                assertThat(codes(compare(note(log, older), note(rewritten, SIZE), proof)))
                        .as("%d, seed %d", older, seed)
                        .containsExactly(FaultCode.INCONSISTENT);
            }
        }
        assertThat(codes(compare(note(log, SIZE), note(rewritten, SIZE), null)))
                .containsExactly(FaultCode.ROOTS_DIFFER);
    }

    @Test
    @DisplayName("Dengan bukti yang diubah satu hash atau dipotong tidak terbukti berhubungan")
    void damagedProof() {
        ConsistencyProof proof = log.tree().consistency(7, SIZE);
        for (int i = 0; i < proof.hashes().size(); i++) {
            List<TreeHash> other = new ArrayList<>(proof.hashes());
            other.set(i, TreeHash.EMPTY_ROOT);
            List<TreeHash> shorter = new ArrayList<>(proof.hashes());
            shorter.remove(i);
            for (List<TreeHash> hashes : List.of(other, shorter)) {
                String json = json(new ConsistencyProof(7, SIZE, hashes));
                assertThat(codes(compare(note(log, 7), note(log, SIZE), json))).containsExactly(FaultCode.INCONSISTENT);
            }
        }
    }

    @Test
    @DisplayName(
            "Tanpa bukti, terbalik, dari log lain, atau tanpa tanda tangan: dikatakan apa yang kurang, bukan bahwa berlaku")
    void whatCannotBeConcluded() {
        String proof = json(log.tree().consistency(7, SIZE));

        assertThat(codes(compare(note(log, 7), note(log, SIZE), null))).containsExactly(FaultCode.PROOF_MISSING);
        assertThat(codes(compare(note(log, SIZE), note(log, 7), proof))).containsExactly(FaultCode.SIZES_REVERSED);
        assertThat(codes(compare(note(log, 6), note(log, SIZE), proof)))
                .containsExactly(FaultCode.PROOF_OF_OTHER_SIZES);
        assertThat(codes(compare(note(log, 7), log.checkpoint(SIZE, Keys.FOREIGN.getFirst()), proof)))
                .containsExactly(FaultCode.CHECKPOINT_UNTRUSTED);
        assertThat(codes(compare(note(log, 7).replace("\n7\n", "\n8\n"), note(log, SIZE), proof)))
                .containsExactly(FaultCode.CHECKPOINT_UNTRUSTED);
        assertThat(codes(compare("", "bukan titik periksa", proof))).containsExactly(FaultCode.CHECKPOINT_UNTRUSTED);
    }

    @Test
    @DisplayName("Yang lama oleh kunci lama dan yang baru oleh kunci penerusnya dapat dibandingkan dengan kedua kunci")
    void keysThatFollow() {
        SigningKey next = Keys.LOG.get(1);
        SigningKey other = SigningKey.generate("lain.example/log", new java.security.SecureRandom());
        String proof = json(log.tree().consistency(7, SIZE));

        assertThat(CheckpointComparison.compare(
                                new Given("lama", note(log, 7)),
                                new Given("baru", log.checkpoint(SIZE, next)),
                                keys(KEY, next),
                                proof)
                        .count())
                .isZero();
        assertThat(codes(CheckpointComparison.compare(
                        new Given("lama", note(log, 7)),
                        new Given("baru", log.checkpoint(SIZE, other)),
                        keys(KEY, other),
                        proof)))
                .containsExactly(FaultCode.ORIGINS_DIFFER);
    }

    @Test
    @DisplayName("Bukti boleh ditulis dengan urutan, spasi, dan bidang lain")
    void otherFormsOfTheProof() {
        ConsistencyProof proof = log.tree().consistency(7, SIZE);
        String hashes = proof.hashes().stream()
                .map(hash -> "    \"" + hash.base64() + "\"")
                .collect(Collectors.joining(",\n"));
        String json = "{\n  \"position\" : 99, \"hashes\" : [\n" + hashes + "\n  ],\n  \"to\" : 20,\r\n\"from\":7 }\n";

        assertThat(compare(note(log, 7), note(log, SIZE), json).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"from\":7,\"to\":20}",
                "{\"from\":7,\"hashes\":[]}",
                "{\"from\":-7,\"to\":20,\"hashes\":[]}",
                "{\"from\":7,\"from\":7,\"to\":20,\"hashes\":[]}",
                "{\"from\":9223372036854775808,\"to\":20,\"hashes\":[]}",
                "{\"from\":7,\"to\":20,\"hashes\":[\"x\"]}",
                "{\"from\":7,\"to\":20,\"hashes\":[1]}",
                "{\"from\":7,\"to\":20,\"hashes\":[\"\",]}",
                "{\"from\":7,\"to\":20,\"hashes\":["
            })
    @DisplayName("Berkas yang bukan bukti disebut begitu")
    void notAProof(String json) {
        assertThat(codes(compare(note(log, 7), note(log, SIZE), json))).containsExactly(FaultCode.PROOF_MALFORMED);
    }

    private static Findings compare(String older, String newer, @Nullable String proof) {
        return CheckpointComparison.compare(new Given("lama", older), new Given("baru", newer), keys(KEY), proof);
    }

    private static List<VerifierKey> keys(SigningKey... keys) {
        return Stream.of(keys).map(SigningKey::verifier).toList();
    }

    private static String note(Log log, int size) {
        return log.checkpoint(size, KEY);
    }

    private static String json(ConsistencyProof proof) {
        return "{\"from\":" + proof.oldSize() + ",\"to\":" + proof.newSize() + ",\"hashes\":["
                + proof.hashes().stream()
                        .map(hash -> "\"" + hash.base64() + "\"")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static Set<FaultCode> codes(Findings findings) {
        return Stream.of(Area.values())
                .flatMap(area -> findings.faults(area).stream())
                .map(Fault::code)
                .collect(Collectors.toSet());
    }
}
