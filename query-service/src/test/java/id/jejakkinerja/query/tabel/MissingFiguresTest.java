package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A missing figure")
class MissingFiguresTest {

    @Test
    @DisplayName("is null with its reason, the total is marked, and no table turns it into 0")
    void noRealisation() {
        KecamatanYear year =
                without(e -> e instanceof RealizationRecorded r && r.indikator().equals(Ledokombo.IKM));

        Tabel table = Table31.of(year, Labels.INDONESIAN);

        assertThat(table.rows().get(1))
                .containsEntry("realisasi", null)
                .containsEntry("capaian", null)
                .containsEntry("predikat", null)
                .containsEntry("reason", "REALISASI_BELUM_ADA")
                .containsEntry(
                        "reasons",
                        Map.of(
                                "realisasi", "REALISASI_BELUM_ADA",
                                "capaian", "REALISASI_BELUM_ADA",
                                "capaianMentah", "REALISASI_BELUM_ADA",
                                "predikat", "REALISASI_BELUM_ADA"));
        assertThat(table.totals().values())
                .containsEntry("capaian", new Persen(new BigDecimal("97.00")))
                .containsEntry("lengkap", false);
        assertThat(Table37.of(year, Labels.INDONESIAN).rows().get(1))
                .containsEntry("efisiensi", null)
                .containsEntry("capaian", null);
        assertThat(Table34.of(year, Labels.INDONESIAN).rows().get(1)).containsEntry("selisih", null);
        assertThat(Table35.of(year, Labels.INDONESIAN).totals().values()).containsEntry("lengkap", false);
    }

    @Test
    @DisplayName("stays null where no event at all holds figures")
    void noFiguresAtAll() {
        KecamatanYear year = without(e ->
                e instanceof RealizationRecorded || e instanceof ExpenditureRecorded || e instanceof BudgetAllocated);
        for (String id : List.of("3.1", "3.3", "3.5", "3.7", "3.8")) {
            Tabel table = Tables.of(id).orElseThrow().of(year, Labels.INDONESIAN);

            for (Map<String, @Nullable Object> row : table.rows()) {
                for (String key : List.of("realisasi", "capaian", "predikat", "serapan", "persen", "efisiensi")) {
                    assertThat(row.get(key)).as(id + " " + key).isNull();
                }
            }
            assertThat(table.totals().values().getOrDefault("lengkap", false))
                    .as(id)
                    .isEqualTo(false);
        }
    }

    @Test
    @DisplayName("of money makes every sum above it incomplete, and says so")
    void noSpending() {
        String kode = "7.01.03.2.01.0001";
        KecamatanYear year = without(e ->
                e instanceof ExpenditureRecorded x && x.line().subKegiatan().equals(new KodeSubKegiatan(kode)));

        Tabel table = Table38.of(year, Labels.INDONESIAN);

        Map<String, @Nullable Object> leaf = row(table, kode);
        assertThat(leaf)
                .containsEntry("pagu", Rupiah.of(6_820_000))
                .containsEntry("realisasi", null)
                .containsEntry("persen", null)
                .containsEntry("reason", "REALISASI_BELUM_ADA");
        assertThat(row(table, "7.01.03")).containsEntry("realisasi", Rupiah.of(118_730_000));
        assertThat(table.notes("7.01.03", "persen"))
                .extracting(Catatan::kind)
                .containsExactly(Catatan.Jenis.TIDAK_LENGKAP);
        assertThat(table.notes("7.01.02", "persen")).isEmpty();
        for (Tabel totals : List.of(table, Table36.of(year, Labels.INDONESIAN))) {
            assertThat(totals.notes().stream().filter(n -> n.row().equals(Tabel.TOTALS)))
                    .extracting(Catatan::column, Catatan::kind)
                    .containsExactly(
                            tuple("realisasi", Catatan.Jenis.TIDAK_LENGKAP),
                            tuple("persen", Catatan.Jenis.TIDAK_LENGKAP));
        }
        assertThat(table.totals().values()).containsEntry("lengkap", false);
    }

    @Test
    @DisplayName("of a quarter marks the figure of its indicator and the mean over all of them")
    void anIncompleteYearIsMarked() {
        Log log = new Log();
        record(log, Ledokombo.PROGRAM_TERCAPAI, Masa.TW1, 20);
        List<Recorded<?>> events = Stream.concat(
                        Ledokombo.events().stream()
                                .filter(r -> !(r.event() instanceof RealizationRecorded x
                                        && x.indikator().equals(Ledokombo.PROGRAM_TERCAPAI))),
                        log.events().stream())
                .toList();
        KecamatanYear year = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, events);

        Tabel table = Table31.of(year, Labels.INDONESIAN);

        assertThat(table.rows().getFirst())
                .containsEntry("realisasi", Nilai.of(20))
                .containsEntry("capaian", new Persen(new BigDecimal("80.00")));
        assertThat(table.notes("indikator-program", "capaian"))
                .extracting(Catatan::text)
                .containsExactly("dibandingkan dengan target s.d. TW1: 25");
        assertThat(table.notes("indikator-program", "realisasi"))
                .extracting(Catatan::kind)
                .containsExactly(Catatan.Jenis.TIDAK_LENGKAP);
        assertThat(table.totals().values()).containsEntry("lengkap", false);
        assertThat(Table35.of(year, Labels.INDONESIAN).totals().values()).containsEntry("lengkap", false);
        assertThat(Table35.of(year, Labels.INDONESIAN).notes("s1", "capaian")).hasSize(1);
        for (String id : List.of("3.1", "3.5", "3.7")) {
            assertThat(Tables.of(id).orElseThrow().of(year, Labels.INDONESIAN).notes(Tabel.TOTALS, "capaian"))
                    .as(id)
                    .extracting(Catatan::kind)
                    .containsExactly(Catatan.Jenis.TIDAK_LENGKAP);
        }
        assertThat(CapaianRow.of(year).rataRata().lengkap()).isFalse();
    }

    @Test
    @DisplayName("of a target follows the order: signed again, signed, set, planned")
    void theTargetThatCounts() {
        assertThat(targetOfIkm(e -> false)).isEqualTo(Nilai.of(85));
        assertThat(targetOfIkm(e -> e.getClass().getSimpleName().equals("PKAmended")))
                .isEqualTo(Nilai.of(90));
        assertThat(targetOfIkm(e -> e.getClass().getSimpleName().startsWith("PK")))
                .isEqualTo(Nilai.of(85));
        assertThat(targetOfIkm(e -> e.getClass().getSimpleName().startsWith("PK")
                        || e.getClass().getSimpleName().equals("RktAdopted")))
                .isNull();
    }

    private static @Nullable Nilai targetOfIkm(Predicate<DomainEvent> left) {
        return Kinerja.target(without(left).current(), Ledokombo.IKM).value();
    }

    private static void record(Log log, IndikatorId id, Masa masa, long value) {
        log.add(
                Ledokombo.YEAR,
                new RealizationRecorded(id, masa, Nilai.of(value), null, null, Satuan.PERSEN, "SIPP", List.of()));
    }

    private static KecamatanYear without(Predicate<DomainEvent> left) {
        List<Recorded<?>> events =
                Ledokombo.events().stream().filter(r -> !left.test(r.event())).toList();
        return KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, events);
    }

    private static Map<String, @Nullable Object> row(Tabel table, String key) {
        return table.baris().stream()
                .filter(b -> b.key().equals(key))
                .map(Baris::values)
                .findFirst()
                .orElseThrow();
    }
}
