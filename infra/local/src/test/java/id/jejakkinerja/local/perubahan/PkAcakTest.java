package id.jejakkinerja.local.perubahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.command.tahunkinerja.TahunKinerja;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.perubahan.Amandemen;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Selisih;
import id.jejakkinerja.query.perubahan.Silsilah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perjanjian Kinerja acak, diubah dengan pihak, target, dan pagu lain")
class PkAcakTest {
    private static final int ROUNDS = 500;
    private static final List<String> FIELDS = List.of(
            "pihak/pertama/nama",
            "pihak/pertama/jabatan",
            "pihak/kedua/nama",
            "pihak/kedua/jabatan",
            "target/.+",
            "program/.+");

    @Test
    @DisplayName("Perubahan yang dilaporkan menghasilkan tepat PK yang baru; satu alasan dicabut, PK ditolak")
    void theChangesLeadFromEachVersionToTheNext() {
        long seed = new Random().nextLong();
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Cerita story = new Cerita(new Acak(seed + round));
            if (story.amend()) {
                changed++;
            }
            List<PkVersion> versions = story.log.year().current().rencana().pk();
            for (Amandemen amendment : Amandemen.of(story.log.year(), Dokumen.PK)) {
                assertThat(amendment.lengkap()).as("seed %d", seed + round).isTrue();
                assertThat(amendment.tanpaAlasan()).isEmpty();
                assertThat(new Tersusun(amendment.sebelum().isi().apply(amendment.selisih())).pk())
                        .as("seed %d", seed + round)
                        .isEqualTo(
                                Tersusun.Pk.of(versions.get(amendment.sesudah().nomor())));
            }
        }
        assertThat(changed).isGreaterThan(ROUNDS / 2);
    }

    @Test
    @DisplayName("Perbandingan yang melewatkan satu jenis isian ketahuan")
    void aComparisonThatLeavesOutAFieldIsNoticed() {
        for (String field : FIELDS) {
            assertThat(IntStream.range(0, ROUNDS).filter(round -> isNoticed(round, field)))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("Pagu yang ditandatangani menyebut peristiwa anggaran di baliknya, sejak tanda tangan sebelumnya")
    void theSignedMoneyNamesTheBudgetEvents() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Cerita story = new Cerita(new Acak(seed));
            story.amend();
            Silsilah silsilah = Silsilah.of(story.log.year(), Dokumen.PK, story.log.log());
            silsilah.riwayat().forEach((path, settings) -> {
                assertThat(settings.getLast().nilai())
                        .as(path)
                        .isEqualTo(silsilah.isi().isian().get(path));
                if (path.endsWith("/pagu")) {
                    assertThat(settings)
                            .as(path)
                            .filteredOn(s -> s.nilai() != null)
                            .allSatisfy(s -> assertThat(s.bahan()).isNotEmpty().allSatisfy(event -> {
                                assertThat(event.type()).startsWith("tahunkinerja.budget-");
                                assertThat(event.position()).isLessThan(s.asal().position());
                            }));
                }
            });
        }
    }

    private static boolean isNoticed(int seed, String field) {
        Cerita story = new Cerita(new Acak(seed));
        story.amend();
        return Amandemen.of(story.log.year(), Dokumen.PK).stream().anyMatch(a -> {
            List<Selisih> seen =
                    a.selisih().stream().filter(s -> !s.butir().matches(field)).toList();
            IsiDokumen after = a.sebelum().isi().apply(seen);
            return !after.equals(a.sesudah().isi());
        });
    }

    /** A signed agreement, after which plan and budget have moved on. */
    private static final class Cerita {
        private final Acak random;
        private final Kisah log = new Kisah(StreamId.tahunKinerja(Kisah.KECAMATAN, Kisah.TAHUN));
        private TahunKinerja state = TahunKinerja.initial();

        Cerita(Acak random) {
            this.random = random;
            StrukturRkt plan = random.rkt();
            happen(new RktAdopted(plan));
            lines().forEach(line -> happen(new BudgetAllocated(line, random.rupiah())));
            Kisah.accepted(decide(new SignPK(Kisah.KECAMATAN, Kisah.TAHUN, random.pihak(), random.pihak())))
                    .forEach(this::happen);
            if (random.perhaps()) {
                happen(new RktAdopted(random.rkt()));
            }
            lines().stream()
                    .filter(line -> random.perhaps())
                    .forEach(line -> happen(new BudgetRevised(line, random.rupiah())));
        }

        /** Asks without reasons, is told what lacks one, gives all but one, and then all. */
        boolean amend() {
            AmendPK bare = new AmendPK(
                    Kisah.KECAMATAN,
                    Kisah.TAHUN,
                    random.pihak(),
                    random.pihak(),
                    SebabPerubahan.PERUBAHAN_STRATEGI,
                    promises(),
                    List.of());
            Refusal asked = Kisah.refusal(decide(bare)).orElseThrow();
            if (asked.code() == RefusalCode.NO_CHANGE) {
                return false;
            }
            assertThat(asked.code()).isEqualTo(RefusalCode.UNEXPLAINED_CHANGE);
            List<AlasanPerubahan> reasons = new ArrayList<>();
            ((Collection<?>) asked.figures().getOrDefault("items", List.of()))
                    .forEach(item -> reasons.add(new AlasanPerubahan(item.toString(), "karena " + item)));
            AlasanPerubahan removed = reasons.get(random.below(reasons.size()));
            List<AlasanPerubahan> allButOne =
                    reasons.stream().filter(r -> !r.equals(removed)).toList();
            assertThat(Kisah.refusal(decide(with(bare, allButOne))))
                    .contains(new Refusal(RefusalCode.UNEXPLAINED_CHANGE, Map.of("items", List.of(removed.item()))));
            Kisah.accepted(decide(with(bare, reasons))).forEach(this::happen);
            return true;
        }

        private List<TargetPK> promises() {
            return log.year()
                    .current()
                    .rencana()
                    .currentRkt()
                    .orElseThrow()
                    .struktur()
                    .indikator()
                    .map(IndikatorRkt::id)
                    .filter(id -> random.perhaps())
                    .map(id -> new TargetPK(id, Nilai.of(80 + random.below(3))))
                    .toList();
        }

        private static AmendPK with(AmendPK c, List<AlasanPerubahan> reasons) {
            return new AmendPK(
                    c.kecamatan(), c.tahun(), c.pihakPertama(), c.pihakKedua(), c.ground(), c.targets(), reasons);
        }

        private static List<MataAnggaran> lines() {
            return Acak.SUB_KEGIATAN.stream()
                    .map(kode -> new MataAnggaran(kode, JenisBelanja.OPERASIONAL))
                    .toList();
        }

        private Decision<TahunKinerjaEvent> decide(TahunKinerjaCommand command) {
            return state.decide(
                    command, Kisah.by(Kisah.CAMAT), new Surroundings(Kabupaten.initial(), Optional.empty()));
        }

        private void happen(TahunKinerjaEvent event) {
            state = state.evolve(event, log.add(event), "e");
        }
    }
}
