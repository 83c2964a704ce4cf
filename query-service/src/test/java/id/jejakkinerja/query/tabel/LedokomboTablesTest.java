package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Laporan Ledokombo 2023")
class LedokomboTablesTest {

    private static final KecamatanYear YEAR = Ledokombo.year();
    private static final List<String> INDIKATOR =
            List.of("indikator-program", "ikm", "fasilitasi-kesejahteraan", "trantib");

    @Test
    @DisplayName("Tabel 3.1: capaian 91,00 / 98,82 / 100,00 / 100,00, rata-rata 97,46, semua AA")
    void table31() {
        Tabel table = Table31.of(YEAR, Labels.INDONESIAN);

        assertThat(table.baris()).extracting(Baris::key).isEqualTo(INDIKATOR);
        assertThat(column(table, "target")).containsExactly(nilai(100), nilai(85), nilai(80), nilai(100));
        assertThat(column(table, "realisasi")).containsExactly(nilai(91), nilai(84), nilai(80), nilai(100));
        assertThat(column(table, "capaian"))
                .containsExactly(persen("91.00"), persen("98.82"), persen("100.00"), persen("100.00"));
        assertThat(column(table, "predikat")).containsExactly(Predikat.AA, Predikat.AA, Predikat.AA, Predikat.AA);
        assertThat(table.totals().values())
                .containsEntry("capaian", persen("97.46"))
                .containsEntry("predikat", Predikat.AA)
                .containsEntry("lengkap", true)
                .containsEntry("target", null)
                .containsEntry("capaianMentah", null)
                .extractingByKey("reasons", InstanceOfAssertFactories.map(String.class, String.class))
                .containsEntry("capaianMentah", "TIDAK_DIJUMLAHKAN");
        assertThat(table.title()).isEqualTo("Tabel 3.1 Pengukuran Realisasi Kinerja Tahun 2023 Kecamatan Ledokombo");
        assertThat(table.policy()).isEqualTo("KP-2014.1/CAPAIAN_VS_SERAPAN");
        assertThat(table.position()).isEqualTo(YEAR.position());
    }

    @Test
    @DisplayName("Tabel 3.2: tiga tahun, target dan realisasi seperti tercetak")
    void table32() {
        Tabel table = Table32.of(YEAR, Labels.INDONESIAN);

        assertThat(column(table, "target"))
                .containsExactly(years(100, 100, 100), years(80, 80, 85), years(80, 80, 80), years(100, 100, 100));
        assertThat(column(table, "realisasi"))
                .containsExactly(years(100, 100, 91), years(78, 80, 84), years(80, 80, 80), years(100, 100, 100));
    }

    @Test
    @DisplayName("Tabel 3.3: 91,00 / 84,00 / 84,21 / 100,00 terhadap target 2026")
    void table33() {
        Tabel table = Table33.of(YEAR, Labels.INDONESIAN);

        assertThat(column(table, "targetAkhir")).containsExactly(nilai(100), nilai(100), nilai(95), nilai(100));
        assertThat(column(table, "tahunAkhir")).containsOnly(new TahunAnggaran(2026));
        assertThat(column(table, "capaian"))
                .containsExactly(persen("91.00"), persen("84.00"), persen("84.21"), persen("100.00"));
    }

    @Test
    @DisplayName("Tabel 3.4: IKM 84 terhadap kabupaten 86,34 berselisih -2,34, lainnya tanpa pembanding")
    void table34() {
        Tabel table = Table34.of(YEAR, Labels.INDONESIAN);

        Map<String, @Nullable Object> ikm = table.rows().get(1);
        assertThat(ikm)
                .containsEntry("realisasi", nilai(84))
                .containsEntry("pembanding", Nilai.of("86.34"))
                .containsEntry("lingkup", Lingkup.KABUPATEN)
                .containsEntry("selisih", Nilai.of("-2.34"))
                .doesNotContainKey("reason");
        for (int row : new int[] {0, 2, 3}) {
            assertThat(table.rows().get(row))
                    .containsEntry("pembanding", null)
                    .containsEntry("lingkup", null)
                    .containsEntry("selisih", null)
                    .containsEntry("reason", "PEMBANDING_TIDAK_TERSEDIA");
        }
        assertThat(table.notes("ikm", "pembanding"))
                .extracting(Catatan::text)
                .containsExactly("LKjIP 2023, uraian Tabel 3.4: IKM Kabupaten Jember 86,34");
    }

    @Test
    @DisplayName("Tabel 3.5: empat sasaran AA, rata-rata 97,46")
    void table35() {
        Tabel table = Table35.of(YEAR, Labels.INDONESIAN);

        assertThat(column(table, "capaian"))
                .containsExactly(persen("91.00"), persen("98.82"), persen("100.00"), persen("100.00"));
        assertThat(table.totals().values())
                .containsEntry("capaian", persen("97.46"))
                .containsEntry("predikat", Predikat.AA)
                .containsEntry("jumlahPredikat", Map.of("AA", 4, "A", 0, "BB", 0, "B", 0, "CC", 0, "C", 0, "D", 0));
    }

    @Test
    @DisplayName("Tabel 3.6: keluaran gaji 16 dari 20 orang/bulan, 80,00 persen")
    void table36() {
        Tabel table = Table36.of(YEAR, Labels.INDONESIAN);

        assertThat(row(table, "7.01.01.2.02.0001"))
                .containsEntry("pagu", Rupiah.of(2_020_258_099L))
                .containsEntry("realisasi", Rupiah.of(1_670_456_709L))
                .containsEntry("persen", persen("82.69"))
                .containsEntry("outputTarget", nilai(20))
                .containsEntry("outputRealisasi", nilai(16))
                .containsEntry("outputPersen", persen("80.00"))
                .containsEntry("satuan", Satuan.ORANG_BULAN);
        assertThat(row(table, "7.01.02.2.01.0002"))
                .containsEntry("outputTarget", nilai(4))
                .containsEntry("outputRealisasi", null)
                .containsEntry("outputPersen", null)
                .containsEntry("reason", "REALISASI_BELUM_ADA");
        assertThat(table.totals().values()).containsEntry("pagu", Rupiah.of(3_651_502_088L));
        assertThat(table.rows()).hasSize(4 + 7 + 11);
    }

    @Test
    @DisplayName("Tabel 3.7: serapan 85,10 / 99,82 / 99,81 / 98,95, efisien kecuali sasaran 2")
    void table37() {
        Tabel table = Table37.of(YEAR, Labels.INDONESIAN);

        assertThat(column(table, "serapan"))
                .containsExactly(persen("85.10"), persen("99.82"), persen("99.81"), persen("98.95"));
        assertThat(column(table, "efisiensi"))
                .containsExactly(Efisiensi.EFISIEN, Efisiensi.TIDAK_EFISIEN, Efisiensi.EFISIEN, Efisiensi.EFISIEN);
        assertThat(table.totals().values())
                .containsEntry("serapan", persen("89.38"))
                .containsEntry("efisiensi", null)
                .extractingByKey("reasons", InstanceOfAssertFactories.map(String.class, String.class))
                .containsEntry("efisiensi", "TIDAK_DIJUMLAHKAN");
        assertThat(table.notes(Tabel.TOTALS, "serapan"))
                .extracting(Catatan::text)
                .containsExactly("Serapan seluruhnya: jumlah realisasi dibagi jumlah pagu, bukan rata-rata");
    }

    @Test
    @DisplayName(
            "Tabel 3.8: pagu 3.651.502.088, realisasi 3.263.675.877, 89,38 persen, dan setiap induk tercetak benar")
    void table38() {
        Tabel table = Table38.of(YEAR, Labels.INDONESIAN);

        assertThat(table.totals().values())
                .containsEntry("pagu", Rupiah.of(3_651_502_088L))
                .containsEntry("realisasi", Rupiah.of(3_263_675_877L))
                .containsEntry("persen", persen("89.38"))
                .containsEntry("lengkap", true);
        assertThat(table.rows().stream().filter(r -> r.get("level") != Level.SUB_KEGIATAN))
                .extracting(r -> r.get("kode"), r -> r.get("pagu"), r -> r.get("realisasi"), r -> r.get("persen"))
                .extracting(t -> t.toList().stream().map(String::valueOf).toList())
                .containsExactly(
                        List.of("7.01.01", "2574239988", "2190685395", "85.10"),
                        List.of("7.01.01.2.02", "2191478099", "1841176709", "84.02"),
                        List.of("7.01.01.2.06", "13717800", "8905000", "64.92"),
                        List.of("7.01.01.2.08", "184710550", "165274310", "89.48"),
                        List.of("7.01.01.2.09", "184333539", "175329376", "95.12"),
                        List.of("7.01.02", "682800000", "681600000", "99.82"),
                        List.of("7.01.02.2.01", "682800000", "681600000", "99.82"),
                        List.of("7.01.03", "125560000", "125325000", "99.81"),
                        List.of("7.01.03.2.01", "125560000", "125325000", "99.81"),
                        List.of("7.01.04", "268902100", "266065482", "98.95"),
                        List.of("7.01.04.2.02", "268902100", "266065482", "98.95"));
        Ledokombo.printedPagu()
                .forEach((kode, pagu) -> assertThat(row(table, kode)).containsEntry("pagu", Rupiah.of(pagu)));
        assertThat(row(table, "7.01.01.2.06.0005"))
                .containsEntry("nama", "Penyediaan Barang Cetakan dan Penggandaan")
                .containsEntry("kode", new KodeSubKegiatan("7.01.01.2.06.0005"));
        assertThat(table.notes("7.01.01.2.08.0004", "realisasi"))
                .extracting(Catatan::text, Catatan::kind)
                .containsOnly(tuple("Tabel 3.8; sumber mencetak 93,20%", Catatan.Jenis.SUMBER));
    }

    @Test
    @DisplayName("PK Perubahan: target 100/85/80/100 dan jumlah anggaran terbilang")
    void pk() {
        Tabel table = TablePk.of(YEAR, Labels.INDONESIAN);

        assertThat(column(table, "target")).containsExactly(nilai(100), nilai(85), nilai(80), nilai(100));
        assertThat(table.totals().values())
                .containsEntry("pagu", Rupiah.of(3_651_502_088L))
                .containsEntry(
                        "terbilang",
                        "tiga miliar enam ratus lima puluh satu juta lima ratus dua ribu delapan puluh delapan rupiah");
        assertThat(table.extras())
                .containsEntry("status", StatusPk.PERUBAHAN)
                .extractingByKey("program", InstanceOfAssertFactories.list(Map.class))
                .extracting(p -> p.get("pagu"))
                .containsExactly(
                        Rupiah.of(2_574_239_988L),
                        Rupiah.of(682_800_000),
                        Rupiah.of(125_560_000),
                        Rupiah.of(268_902_100));
        assertThat(table.provenance()).containsExactly(Provenance.Kind.ILLUSTRATIVE);
    }

    @Test
    @DisplayName("Refocusing: Rp900.000 dengan pagu kedua mata anggaran sebelum dan sesudahnya")
    void refocusing() {
        Tabel table = TableRefocusing.of(YEAR, Labels.INDONESIAN);

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst())
                .containsEntry("dari", new KodeSubKegiatan("7.01.03.2.01.0003"))
                .containsEntry("ke", new KodeSubKegiatan("7.01.04.2.02.0001"))
                .containsEntry("dariJenis", JenisBelanja.OPERASIONAL)
                .containsEntry("keJenis", JenisBelanja.OPERASIONAL)
                .containsEntry("jumlah", Rupiah.of(900_000))
                .containsEntry("sebelum", Map.of("dari", Rupiah.of(119_640_000), "ke", Rupiah.of(268_002_100)))
                .containsEntry("sesudah", Map.of("dari", Rupiah.of(118_740_000), "ke", Rupiah.of(268_902_100)));
        assertThat(table.baris().getFirst().labels())
                .containsEntry("dasar", "DPPA-SKPD Nomor 914/1/2023 tanggal 2 Oktober 2023");
    }

    @Test
    @DisplayName("Perubahan: setiap perubahan Renstra dan PK kecuali yang tetap, dengan alasannya")
    void perubahan() {
        Tabel table = TablePerubahan.of(YEAR, Labels.INDONESIAN);
        assertThat(column(table, "butir"))
                .startsWith("indikator/ikm", "tujuan/t1", "tujuan/t1/indikator", "sasaran/s1", "sasaran/s1/tujuan")
                .contains("indikator/ikm/target/2023", "sasaran/r1", "tujuan/r-t1")
                .endsWith("target/ikm", "program/7.01.03/pagu", "program/7.01.04/pagu");
        assertThat(butir(table, "sasaran/r1")).containsEntry("sesudah", null).containsEntry("reason", "DIHAPUS");
        assertThat(butir(table, "sasaran/s1")).containsEntry("sebelum", null).containsEntry("reason", "DITAMBAH");
        assertThat(String.valueOf(table.extras().get("amandemen")))
                .contains("lengkap=true")
                .doesNotContain("lengkap=false");
        assertThat(column(table, "alasan")).doesNotContainNull();
    }

    private static Map<String, @Nullable Object> butir(Tabel table, String butir) {
        return table.rows().get(column(table, "butir").indexOf(butir));
    }

    @Test
    @DisplayName("Renstra: versi yang berlaku, versi asli, atau keduanya; tahun tanpa target kosong, bukan nol")
    void renstra() {
        Tabel inForce = TableRenstra.of(YEAR, Labels.INDONESIAN);
        Tabel original = TableRenstra.of(YEAR, Versi.parse("0").orElseThrow(), Labels.INDONESIAN);
        Tabel all = TableRenstra.of(YEAR, Versi.parse("all").orElseThrow(), Labels.INDONESIAN);

        assertThat(inForce.baris())
                .extracting(Baris::key)
                .containsExactly("1/indikator-program", "1/ikm", "1/fasilitasi-kesejahteraan", "1/trantib");
        assertThat(original.baris()).extracting(Baris::key).containsExactly("0/skm-aparatur");
        assertThat(all.rows()).hasSize(5);
        assertThat(Versi.parse("x")).isEmpty();
        assertThat(inForce.rows().getFirst())
                .containsEntry("reason", AlasanKosong.TARGET_BELUM_ADA.name())
                .containsEntry("reasons", Map.of("target.2021", "TARGET_BELUM_ADA"))
                .extractingByKey("target", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("2021", null)
                .containsEntry("2026", nilai(100));
    }

    private static List<@Nullable Object> column(Tabel table, String key) {
        return table.rows().stream().<@Nullable Object>map(r -> r.get(key)).toList();
    }

    private static Map<String, @Nullable Object> row(Tabel table, String key) {
        return table.baris().stream()
                .filter(b -> b.key().equals(key))
                .map(Baris::values)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Nilai> years(long first, long second, long third) {
        return Map.of("2021", nilai(first), "2022", nilai(second), "2023", nilai(third));
    }

    private static Nilai nilai(long number) {
        return Nilai.of(number);
    }

    private static Persen persen(String number) {
        return new Persen(new BigDecimal(number));
    }
}
