package id.jejakkinerja.local.perubahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.kernel.command.AmendRenstra;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.query.perubahan.Amandemen;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Penetapan;
import id.jejakkinerja.query.perubahan.Selisih;
import id.jejakkinerja.query.perubahan.Silsilah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Renstra acak, diubah berkali-kali")
class RenstraAcakTest {
    private static final int ROUNDS = 500;
    private static final PlansAround ALONE = new PlansAround(List.of());

    /** Every kind of field there is, as it may be left out of a comparison. */
    private static final List<String> FIELDS = List.of(
            "tujuan/[^/]+(/nama)?",
            "tujuan/[^/]+/indikator",
            "sasaran/[^/]+(/nama)?",
            "sasaran/[^/]+/tujuan",
            "indikator/[^/]+(/nama)?",
            "indikator/[^/]+/satuan",
            "indikator/[^/]+/arah",
            "indikator/[^/]+/agregasi",
            "indikator/[^/]+/sasaran",
            "indikator/[^/]+/target/2021",
            "indikator/[^/]+/target/2026");

    @Test
    @DisplayName(
            "Perubahan yang dilaporkan, diterapkan pada versi lama, menghasilkan tepat versi baru, semuanya beralasan")
    void theChangesLeadFromEachVersionToTheNext() {
        long first = new Random().nextLong();
        for (int round = 0; round < ROUNDS; round++) {
            Cerita story = new Cerita(new Acak(first + round));
            story.amend();
            story.amend();
            List<Amandemen> amendments = Amandemen.of(story.log.year(), Dokumen.RENSTRA);
            assertThat(amendments).as("seed %d", first + round).hasSize(story.versions.size() - 1);
            for (int n = 0; n < amendments.size(); n++) {
                Amandemen amendment = amendments.get(n);
                assertThat(amendment.lengkap()).as("seed %d", first + round).isTrue();
                assertThat(amendment.tanpaAlasan()).isEmpty();
                assertThat(new Tersusun(amendment.sebelum().isi().apply(amendment.selisih())).renstra())
                        .as("seed %d, amendment %d", first + round, n)
                        .isEqualTo(Tersusun.sorted(story.versions.get(n + 1)));
            }
        }
    }

    @Test
    @DisplayName(
            "Satu alasan dicabut, seluruh perubahan ditolak dan tidak ada yang tersimpan; dengan semua alasan diterima")
    void noDifferenceEntersWithoutAReason() {
        long first = new Random().nextLong();
        for (int round = 0; round < ROUNDS; round++) {
            Acak random = new Acak(first + round);
            Cerita story = new Cerita(random);
            AmendRenstra complete = story.amendment(random.renstra());
            if (story.isChange(complete)) {
                AmendRenstra incomplete = without(complete, random.below(reasons(complete)));
                assertThat(Kisah.refusal(story.decide(incomplete)))
                        .as("seed %d", first + round)
                        .get()
                        .extracting(Refusal::code)
                        .isEqualTo(RefusalCode.UNEXPLAINED_CHANGE);
                assertThat(Kisah.accepted(story.decide(complete))).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("Setiap isian bernilai seperti ditetapkan terakhir, dan setiap penetapan mengubah nilainya")
    void everyFieldHasTheEventThatSetIt() {
        long first = new Random().nextLong();
        for (int round = 0; round < ROUNDS; round++) {
            Cerita story = new Cerita(new Acak(first + round));
            story.amend();
            story.amend();
            long number = first + round;
            Silsilah silsilah = Silsilah.of(story.log.year(), Dokumen.RENSTRA, story.log.log());
            StrukturRenstra last = story.versions.getLast();
            assertThat(silsilah.isi()).as("seed %d", first + round).isEqualTo(IsiDokumen.of(last));
            silsilah.riwayat().forEach((path, settings) -> {
                String value = silsilah.isi().isian().get(path);
                assertThat(settings.getLast().nilai())
                        .as("seed %d, %s", number, path)
                        .isEqualTo(value);
                assertThat(IntStream.range(1, settings.size())
                                .filter(n -> Objects.equals(
                                        settings.get(n - 1).nilai(),
                                        settings.get(n).nilai())))
                        .as("seed %d, %s: %s", number, path, settings)
                        .isEmpty();
                assertThat(settings).as(path).extracting(Penetapan::alasan).doesNotContainNull();
            });
            assertThat(silsilah.riwayat().keySet())
                    .containsAll(silsilah.isi().isian().keySet());
        }
    }

    @Test
    @DisplayName("Perbandingan yang melewatkan satu jenis isian ketahuan")
    void aComparisonThatLeavesOutAFieldIsNoticed() {
        for (String field : FIELDS) {
            assertThat(fails(all ->
                            all.stream().filter(s -> !s.butir().matches(field)).toList()))
                    .as(field)
                    .isTrue();
        }
        assertThat(fails(all -> all.stream().filter(s -> !s.isPenggantian()).toList()))
                .as("replacements")
                .isTrue();
        assertThat(fails(UnaryOperator.identity())).isFalse();
    }

    /** Whether there is a round in which the differences do not lead from the old version to the new. */
    private static boolean fails(UnaryOperator<List<Selisih>> comparison) {
        return IntStream.range(0, ROUNDS).anyMatch(round -> {
            Acak random = new Acak(round);
            StrukturRenstra old = random.renstra();
            StrukturRenstra now = random.renstra();
            Map<String, String> successors = new LinkedHashMap<>();
            Padanan.of(old, now).stream()
                    .filter(p -> p.kind() == JenisPerubahan.DIGANTI)
                    .forEach(p -> successors.put("indikator/" + p.from(), "indikator/" + p.to()));
            List<Selisih> found = comparison.apply(Selisih.between(IsiDokumen.of(old), IsiDokumen.of(now), successors));
            return !IsiDokumen.of(old).apply(found).equals(IsiDokumen.of(now));
        });
    }

    private static int reasons(AmendRenstra c) {
        return c.reasons().size()
                + (int) c.mapping().stream().filter(p -> p.reason() != null).count();
    }

    /** The same command without one of its reasons: those by path first, then those of the mapping. */
    private static AmendRenstra without(AmendRenstra c, int removed) {
        List<AlasanPerubahan> byPath = IntStream.range(0, c.reasons().size())
                .filter(n -> n != removed)
                .mapToObj(c.reasons()::get)
                .toList();
        List<Pemetaan> explained =
                c.mapping().stream().filter(p -> p.reason() != null).toList();
        List<Pemetaan> mapping = c.mapping().stream()
                .map(p -> explained.indexOf(p) == removed - c.reasons().size() && p.reason() != null
                        ? new Pemetaan(p.from(), p.to(), p.kind(), null)
                        : p)
                .toList();
        return new AmendRenstra(c.kecamatan(), c.periode(), c.struktur(), mapping, byPath);
    }

    /** An adopted Renstra, its versions so far and its log. */
    private static final class Cerita {
        private final Acak random;
        private final Kisah log = new Kisah(StreamId.renstra(Kisah.KECAMATAN, Kisah.PERIODE));
        private final List<StrukturRenstra> versions = new ArrayList<>();
        private Renstra state = Renstra.initial();

        Cerita(Acak random) {
            this.random = random;
            versions.add(random.renstra());
            happen(new RenstraRegistered(versions.getFirst()));
            happen(new RenstraAdopted());
        }

        /** Amends to another random version, unless that says the same. */
        void amend() {
            AmendRenstra command = amendment(random.renstra());
            if (isChange(command)) {
                Kisah.accepted(decide(command)).forEach(this::happen);
                versions.add(command.struktur());
            }
        }

        boolean isChange(AmendRenstra c) {
            return !IsiDokumen.of(versions.getLast()).equals(IsiDokumen.of(c.struktur()));
        }

        AmendRenstra amendment(StrukturRenstra now) {
            StrukturRenstra old = versions.getLast();
            return new AmendRenstra(
                    Kisah.KECAMATAN, Kisah.PERIODE, now, Padanan.of(old, now), Padanan.reasons(old, now));
        }

        Decision<RenstraEvent> decide(AmendRenstra c) {
            return state.decide(c, Kisah.by(Kisah.BAPPEDA), ALONE);
        }

        private void happen(RenstraEvent event) {
            state = state.evolve(event, log.add(event), "e");
        }
    }
}
