package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TujuanId;

/** The four Sasaran and their indicators, the same in every kecamatan, with what it takes to plan and decree them. */
enum SyntheticIndicator {
    PROGRAM(
            "s1",
            "Meningkatnya Efektifitas Pencapaian Target Kinerja Perangkat Daerah",
            "indikator-program",
            "Persentase Indikator Program yang tercapai",
            Agregasi.SUM),
    IKM(
            "s2",
            "Meningkatnya Kepuasan Masyarakat dalam hal Pelayanan Publik yang Merata dan Berkualitas di Kecamatan",
            "ikm",
            "Indeks Kepuasan Masyarakat",
            Agregasi.LAST),
    FASILITASI(
            "s3",
            "Meningkatnya Fasilitasi Kesejahteraan Masyarakat di Kecamatan",
            "fasilitasi-kesejahteraan",
            "Persentase Fasilitasi Kesejahteraan masyarakat yang dilaksanakan",
            Agregasi.SUM),
    TRANTIB(
            "s4",
            "Terjaganya ketertiban umum dan ketentraman masyarakat di Kecamatan",
            "trantib",
            "Persentase Penyelesaian Laporan dan Pelanggaran Ketertiban Umum serta Ketentraman Masyarakat",
            Agregasi.AVERAGE);

    private final String sasaran;
    private final String sasaranNama;
    private final String id;
    private final String nama;
    private final Agregasi agregasi;

    SyntheticIndicator(String sasaran, String sasaranNama, String id, String nama, Agregasi agregasi) {
        this.sasaran = sasaran;
        this.sasaranNama = sasaranNama;
        this.id = id;
        this.nama = nama;
        this.agregasi = agregasi;
    }

    SasaranId sasaran() {
        return new SasaranId(sasaran);
    }

    String sasaranNama() {
        return sasaranNama;
    }

    IndikatorId id() {
        return new IndikatorId(id);
    }

    String nama() {
        return nama;
    }

    Agregasi agregasi() {
        return agregasi;
    }

    Satuan satuan() {
        return this == IKM ? Satuan.INDEKS : Satuan.PERSEN;
    }

    TujuanId tujuan() {
        return new TujuanId(this == PROGRAM ? "t1" : "t2");
    }

    /** The program that serves the Sasaran. */
    KodeProgram program() {
        return new KodeProgram(
                switch (this) {
                    case PROGRAM -> "7.01.01";
                    case IKM -> "7.01.02";
                    case FASILITASI -> "7.01.03";
                    case TRANTIB -> "7.01.04";
                });
    }

    String formula() {
        return switch (this) {
            case PROGRAM -> "Jumlah indikator program yang tercapai / jumlah indikator program x 100%";
            case IKM -> "Nilai rata-rata survei kepuasan masyarakat";
            case FASILITASI -> "Jumlah kegiatan pemberdayaan yang difasilitasi / jumlah kegiatan pemberdayaan x 100%";
            case TRANTIB -> "Jumlah laporan yang diselesaikan / jumlah laporan yang masuk x 100%";
        };
    }

    /** The post that answers for it, by its printed name. */
    String owner() {
        return switch (this) {
            case PROGRAM -> "Sekcam";
            case IKM -> "Seluruh seksi dan sekretariat";
            case FASILITASI -> "Seksi PMKS";
            case TRANTIB -> "Seksi Trantib";
        };
    }
}
