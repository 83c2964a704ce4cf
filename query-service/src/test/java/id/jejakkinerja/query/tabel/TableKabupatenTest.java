package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StatusLaporan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Capaian kabupaten")
class TableKabupatenTest {

    private static final KodeKecamatan SYNTHETIC = new KodeKecamatan("35.09.27");

    @Test
    @DisplayName("has all 31 kecamatan; those nothing was heard of have no figures, a reason and BELUM_LAPOR")
    void allOfThem() {
        Tabel table = table();

        assertThat(table.baris())
                .extracting(Baris::key)
                .isEqualTo(DaftarKecamatan.all().stream()
                        .map(k -> k.code().value())
                        .toList())
                .hasSize(31);
        assertThat(row(table, Ledokombo.KODE))
                .containsEntry("nama", "Ledokombo")
                .containsEntry("sintetis", false)
                .containsEntry("rataRata", new Persen(new BigDecimal("97.46")))
                .containsEntry("predikat", Predikat.AA)
                .containsEntry("serapan", new Persen(new BigDecimal("89.38")))
                .containsEntry("status", StatusLaporan.TERVERIFIKASI)
                .containsEntry("position", Ledokombo.year().position());
        assertThat(row(table, new KodeKecamatan("35.09.01")))
                .containsEntry("rataRata", null)
                .containsEntry("predikat", null)
                .containsEntry("serapan", null)
                .containsEntry("reason", "CAPAIAN_BELUM_ADA")
                .containsEntry("status", StatusLaporan.BELUM_LAPOR)
                .containsEntry("position", 0L);
        assertThat(table.baris().getFirst().values().keySet())
                .startsWith(
                        "kecamatan",
                        "nama",
                        "sintetis",
                        "sasaran",
                        "rataRata",
                        "predikat",
                        "serapan",
                        "status",
                        "position");
    }

    @Test
    @DisplayName("states the last event of the kecamatan's own, however far the log was read")
    void freshness() {
        KecamatanYear year = Ledokombo.year();

        assertThat(CapaianRow.of(year.at(year.position() + 1000, null))).isEqualTo(CapaianRow.of(year));
        assertThat(CapaianRow.of(year).reached()).isEqualTo(year.current().reached());
    }

    @Test
    @DisplayName("lists the same Sasaran for every kecamatan, with a reason where there is no score")
    void theSameSasaran() {
        Map<String, @Nullable Object> silent = row(table(), new KodeKecamatan("35.09.01"));

        assertThat((List<?>) silent.get("sasaran"))
                .hasSize(4)
                .first()
                .satisfies(first -> assertThat((Map<?, ?>) first).isEqualTo(nulls(new SasaranId("s1"))));
    }

    @Test
    @DisplayName("marks a kecamatan with a synthetic event, and its total as incomplete while some are missing")
    void synthetic() {
        Tabel table = table();

        assertThat(row(table, SYNTHETIC)).containsEntry("sintetis", true);
        assertThat(table.provenance()).containsExactly(Provenance.Kind.SYNTHETIC);
        assertThat(table.totals().values())
                .containsEntry("rataRata", new Persen(new BigDecimal("97.46")))
                .containsEntry("lengkap", false);
        assertThat(table.extras().get("jumlahStatus"))
                .isEqualTo(Map.of(
                        "BELUM_LAPOR", 30L,
                        "DRAF", 0L,
                        "DIAJUKAN", 0L,
                        "DISETUJUI", 0L,
                        "TERVERIFIKASI", 1L,
                        "DIKEMBALIKAN", 0L,
                        "DIBUKA_KEMBALI", 0L));
    }

    @Test
    @DisplayName("says of each score that lacks parts that it does, and of no other")
    void incompleteScores() {
        CapaianRow whole = CapaianRow.of(Ledokombo.year());
        List<CapaianRow.PerSasaran> scores = new ArrayList<>(whole.sasaran());
        CapaianRow.PerSasaran first = scores.getFirst();
        CapaianRow.Skor partly =
                new CapaianRow.Skor(first.nilai().capaian(), first.nilai().predikat(), null, false);
        scores.set(0, new CapaianRow.PerSasaran(first.id(), first.nama(), partly, first.triwulan()));
        CapaianRow row = new CapaianRow(
                whole.kecamatan(),
                whole.sintetis(),
                scores,
                whole.rataRata(),
                whole.dana(),
                whole.belanja(),
                whole.status(),
                whole.reached());
        KabupatenYear year = KabupatenYear.of(DaftarKecamatan.JEMBER, Ledokombo.TAHUN, List.of(row), row.reached());

        List<?> said = Objects.requireNonNull((List<?>)
                row(TableKabupaten.of(year, Labels.INDONESIAN), Ledokombo.KODE).get("sasaran"));

        assertThat(said.stream().map(score -> String.valueOf(((Map<?, ?>) score).get("lengkap"))))
                .containsExactly("false", "null", "null", "null");
    }

    @Test
    @DisplayName("letters its notes a to z, then aa")
    void letters() {
        assertThat(List.of(Notes.letter(0), Notes.letter(25), Notes.letter(26), Notes.letter(701), Notes.letter(702)))
                .containsExactly("a", "z", "aa", "zz", "aaa");
    }

    private static Tabel table() {
        Log log = new Log()
                .from(Provenance.Kind.SYNTHETIC, "Data buatan")
                .add(
                        StreamId.tahunKinerja(SYNTHETIC, Ledokombo.TAHUN),
                        new BudgetAllocated(Ledokombo.PENEGAKAN, Rupiah.of(1_000)));
        KecamatanYear synthetic = KecamatanYear.fold(SYNTHETIC, Ledokombo.TAHUN, log.events());
        return TableKabupaten.of(
                KabupatenYear.of(
                        DaftarKecamatan.JEMBER,
                        Ledokombo.TAHUN,
                        List.of(CapaianRow.of(Ledokombo.year()), CapaianRow.of(synthetic)),
                        new LogPosition(9_999, null)),
                Labels.INDONESIAN);
    }

    private static Map<String, @Nullable Object> nulls(SasaranId id) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("capaian", null);
        map.put("predikat", null);
        map.put("reason", "CAPAIAN_BELUM_ADA");
        return map;
    }

    private static Map<String, @Nullable Object> row(Tabel table, KodeKecamatan kode) {
        return table.baris().stream()
                .filter(b -> b.key().equals(kode.value()))
                .map(Baris::values)
                .findFirst()
                .orElseThrow();
    }
}
