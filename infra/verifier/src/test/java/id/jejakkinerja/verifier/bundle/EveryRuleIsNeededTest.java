package id.jejakkinerja.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.kernel.evidence.bundle.ProofLine;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each fault a forgery that shows nothing else, so that without the rule behind it the forger would get through. */
@DisplayName("Setiap aturan pemeriksa bundel diperlukan")
class EveryRuleIsNeededTest {
    private static final SigningKey KEY = Keys.LOG.getFirst();
    private static final SigningKey FOREIGN = Keys.FOREIGN.getFirst();

    /** Three events of one stream, far apart, in a tree of three. */
    private static final Log LOG =
            new Log(List.of(Nonsense.event(0, 10, 0), Nonsense.event(1, 20, 1), Nonsense.event(2, 30, 2)));

    private static final HonestBundle HONEST = HonestBundle.inOrder(LOG, LOG.events());
    private static final Expectation NOTHING = new Expectation(List.of(), null, null);

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Tanpa aturannya, pemalsuan ini lolos")
    void forgeries(FaultCode code, Class<? extends BundleRule> rule, byte[] forged, Expectation expectation)
            throws IOException {
        Path file = Files.write(directory.resolve("bundel.zip"), forged);
        List<BundleRule> others = expectation.rules().stream()
                .filter(any -> any.getClass() != rule)
                .toList();

        assertThat(codes(BundleVerification.verify(file, expectation))).containsExactly(code);
        assertThat(others).hasSize(expectation.rules().size() - 1);
        assertThat(BundleVerification.verify(file, others).findings().count()).isZero();
    }

    @Test
    @DisplayName("Tidak satu pun aturan tertinggal dari pengujian ini")
    void noRuleIsLeftOut() {
        Set<Class<?>> shown =
                forgeries().map(forgery -> (Class<?>) forgery.get()[1]).collect(Collectors.toSet());

        assertThat(shown)
                .isEqualTo(HONEST.expectation().rules().stream()
                        .map(BundleRule::getClass)
                        .collect(Collectors.toSet()));
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(inZip(), inKeys(), inLines(), inOrder(), inProofs(), beyondTheBundle())
                .flatMap(List::stream);
    }

    private static List<Arguments> inZip() {
        byte[] date = HONEST.zip();
        date[Parts.recordOf(BundleEntries.EVENTS, date) + 12] ^= 2;
        return List.of(
                forged(FaultCode.ZIP_ENTRIES, ZipAsWritten.class, parts -> parts.entries.put("catatan.txt", "x\n")),
                Arguments.of(FaultCode.ZIP_RECORD, ZipAsWritten.class, date, NOTHING),
                Arguments.of(
                        FaultCode.README_WRONG,
                        ReadmeAsWritten.class,
                        ZipForger.editReadme(HONEST, new Random(0)),
                        NOTHING));
    }

    private static List<Arguments> inKeys() {
        List<SigningKey> two = Keys.LOG.subList(0, 2);
        return List.of(
                forged(FaultCode.SUCCESSION_WRONG, KeysFollow.class, parts -> {
                    parts.keys(two, List.of(Keys.between(FOREIGN, two.getLast())));
                    parts.entries.replace(BundleEntries.CHECKPOINT, LOG.checkpoint(3, two.getLast()));
                }),
                forged(
                        FaultCode.CHECKPOINT_NOT_SIGNED,
                        CheckpointSigned.class,
                        parts -> parts.entries.replace(BundleEntries.CHECKPOINT, LOG.checkpoint(3, FOREIGN))),
                Arguments.of(
                        FaultCode.KEY_NOT_TRUSTED,
                        KeyTrusted.class,
                        HonestBundle.of(LOG, List.of(FOREIGN), Set.of("s")).zip(),
                        new Expectation(List.<VerifierKey>of(KEY.verifier()), null, null)));
    }

    private static List<Arguments> inLines() {
        return List.of(
                forged(
                        FaultCode.LINE_NOT_CANONICAL,
                        LinesCanonical.class,
                        parts -> parts.events.replaceAll(line -> line.replace("\"version\":1", "\"version\":01"))),
                Arguments.of(FaultCode.NOT_UTF8, TextStored.class, whole(Nonsense.notText()), NOTHING));
    }

    private static List<Arguments> inOrder() {
        Log falling = Nonsense.positionsFall();
        List<BundledEvent> byPosition = new ArrayList<>(falling.events());
        Collections.swap(byPosition, 1, 2);
        return List.of(
                Arguments.of(FaultCode.POSITION_NOT_RISING, LeavesRise.class, whole(falling), NOTHING),
                Arguments.of(
                        FaultCode.POSITION_BEFORE_LEAF,
                        LeavesRise.class,
                        HonestBundle.of(Nonsense.leafWithoutPosition(), List.of(KEY), Set.of("s"))
                                .zip(),
                        NOTHING),
                Arguments.of(FaultCode.LEAF_NOT_RISING, LeavesRise.class, leavesFall(), NOTHING),
                forged(FaultCode.SEQUENCE_BROKEN, StreamsWhole.class, parts -> {
                    parts.events.remove(1);
                    parts.proofs.remove(1);
                }),
                Arguments.of(FaultCode.ID_REPEATED, IdsOnce.class, whole(Nonsense.idTwice()), NOTHING));
    }

    /** Positions rise from line to line, leaves do not. */
    private static byte[] leavesFall() {
        Log log = new Log(List.of(Log.event(0, 20, "a", 0, "{}"), Log.event(1, 10, "b", 0, "{}")));
        return HonestBundle.inOrder(log, log.events().reversed()).zip();
    }

    private static List<Arguments> inProofs() {
        InclusionProof first = LOG.tree().inclusion(0, 3);
        return List.of(
                forged(
                        FaultCode.NOT_IN_TREE,
                        EventsInTree.class,
                        parts -> parts.events.replaceAll(
                                line -> line.replace("\"payload\":\"e30=\"", "\"payload\":\"W10=\""))),
                forged(
                        FaultCode.PROOF_OF_ANOTHER_LEAF,
                        ProofsBelong.class,
                        parts -> parts.events.replaceAll(line -> line.replace("\"leafIndex\":2", "\"leafIndex\":3"))),
                // In trees of three and of four leaves the first one has a path of the same shape.
                forged(
                        FaultCode.PROOF_OF_ANOTHER_TREE,
                        ProofsBelong.class,
                        parts -> parts.proofs.set(0, ProofLine.write(new InclusionProof(0, 4, first.hashes())))),
                forged(
                        FaultCode.PROOFS_UNEVEN,
                        ProofsBelong.class,
                        parts -> parts.proofs.add(parts.proofs.getFirst())));
    }

    private static List<Arguments> beyondTheBundle() {
        Parts parts = HONEST.parts();
        parts.events.removeLast();
        parts.proofs.removeLast();
        byte[] shorter = parts.zip();
        List<VerifierKey> keys = List.of(KEY.verifier());
        return List.of(
                Arguments.of(
                        FaultCode.COUNT_UNEXPECTED, CountsExpected.class, shorter, new Expectation(keys, 3L, null)),
                Arguments.of(
                        FaultCode.LAST_UNEXPECTED,
                        CountsExpected.class,
                        shorter,
                        new Expectation(keys, null, HONEST.lastId())));
    }

    private static Arguments forged(FaultCode code, Class<? extends BundleRule> rule, Consumer<Parts> change) {
        Parts parts = HONEST.parts();
        change.accept(parts);
        return Arguments.of(code, rule, code == FaultCode.ZIP_ENTRIES ? parts.zipAsIs() : parts.zip(), NOTHING);
    }

    private static byte[] whole(Log log) {
        return HonestBundle.inOrder(log, log.events()).zip();
    }

    private static Set<FaultCode> codes(BundleReport report) {
        return Stream.of(Area.values())
                .flatMap(area -> report.findings().faults(area).stream())
                .map(Fault::code)
                .collect(Collectors.toSet());
    }
}
