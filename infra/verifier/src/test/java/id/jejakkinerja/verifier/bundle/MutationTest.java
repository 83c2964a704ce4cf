package id.jejakkinerja.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Findings;
import id.jejakkinerja.verifier.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seed of a run stands in the message of every failure. */
@DisplayName("Pemeriksa bundel")
class MutationTest {
    private static final int FORGERIES_PER_KIND = 36;
    private static final int HONEST = 1000;

    @TempDir
    private static Path directory;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    @DisplayName("Menemukan setiap pemalsuan, di tempat pemalsuan itu, atas bundel acak mana pun")
    void everyForgeryIsFound(Forgery kind) throws IOException {
        for (int i = 0; i < FORGERIES_PER_KIND; i++) {
            HonestBundle honest = HonestBundle.random(random);
            byte[] forged = kind.of(honest, random);
            String told = "%s no. %d, seed %d".formatted(kind, i, seed);
            assertThat(Arrays.equals(forged, honest.zip())).as(told).isFalse();

            Set<Area> failing = failing(verify(forged, honest.expectation()));

            assertThat(failing).as(told).containsAnyElementsOf(kind.areas());
        }
    }

    @Test
    @DisplayName("Menerima setiap bundel jujur, juga di tepi ukuran pohon")
    void noFalseAlarm() throws IOException {
        for (int i = 0; i < HONEST; i++) {
            HonestBundle honest = HonestBundle.random(random);

            BundleReport report = verify(honest.zip(), honest.expectation());

            String told = "no. %d, seed %d: %s".formatted(i, seed, failing(report));
            assertThat(report.findings().count()).as(told).isZero();
            assertThat(holding(report.findings())).as(told).isEqualTo(EnumSet.range(Area.ZIP, Area.EXPECTATION));
        }
    }

    @Test
    @DisplayName("Cukup banyak: sedikitnya seribu pemalsuan setiap kali")
    void atLeastAThousand() {
        assertThat(Forgery.values().length * FORGERIES_PER_KIND).isGreaterThanOrEqualTo(1000);
    }

    @RepeatedTest(3)
    @DisplayName(
            "Tidak dapat menemukan akhir yang dibuang bila auditor tidak menyebut jumlahnya; itu tertulis di laporannya")
    void whatABundleAloneCannotShow() throws IOException {
        HonestBundle honest = HonestBundle.random(random);
        byte[] forged = Forgery.TRUNCATE_END.of(honest, random);
        Expectation keyOnly = new Expectation(honest.expectation().keys(), null, null);

        BundleReport report = verify(forged, keyOnly);

        assertThat(report.findings().count()).as("seed %d", seed).isZero();
        assertThat(report.findings().of(Area.EXPECTATION)).isEqualTo(Verdict.UNSAID);
    }

    private static BundleReport verify(byte[] zip, Expectation expectation) throws IOException {
        return BundleVerification.verify(Files.write(directory.resolve("bundel.zip"), zip), expectation);
    }

    private static Set<Area> failing(BundleReport report) {
        return of(report.findings(), Verdict.FAILS);
    }

    private static Set<Area> holding(Findings findings) {
        return of(findings, Verdict.HOLDS);
    }

    private static Set<Area> of(Findings findings, Verdict verdict) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        for (Area area : Area.values()) {
            if (findings.of(area) == verdict) {
                areas.add(area);
            }
        }
        return areas;
    }
}
