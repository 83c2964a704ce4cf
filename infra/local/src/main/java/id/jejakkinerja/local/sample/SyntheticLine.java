package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;

/**
 * A sub kegiatan as every generated kecamatan has it.
 *
 * @param typicalPagu in thousand rupiah, before it is varied by kecamatan
 * @param quarterly whether it spends every quarter, or once at the end of the year
 */
record SyntheticLine(KodeSubKegiatan kode, Keluaran output, long typicalPagu, boolean quarterly) {
    /** The only sub kegiatan that also buys assets. */
    static final KodeSubKegiatan BUILDING = new KodeSubKegiatan("7.01.01.2.09.0009");

    static final KodeSubKegiatan GOVERNMENT = new KodeSubKegiatan("7.01.02.2.01.0002");
    static final KodeSubKegiatan EMPOWERMENT = new KodeSubKegiatan("7.01.03.2.01.0003");

    static final List<SyntheticLine> ALL = List.of(
            line(
                    "7.01.01.2.02.0001",
                    "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                    Satuan.ORANG_BULAN,
                    18,
                    1_950_000),
            line(
                    "7.01.01.2.02.0003",
                    "Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan",
                    Satuan.DOKUMEN,
                    12,
                    165_000),
            line(
                    "7.01.01.2.06.0005",
                    "Jumlah Paket Barang Cetak dan Penggandaan yang Disediakan",
                    Satuan.PAKET,
                    2,
                    14_000),
            line(
                    "7.01.01.2.08.0004",
                    "Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor",
                    Satuan.LAPORAN,
                    4,
                    180_000),
            line("7.01.01.2.09.0001", "Jumlah Kendaraan Dinas Jabatan yang Dipelihara", Satuan.UNIT, 1, 55_000),
            line("7.01.01.2.09.0002", "Jumlah Kendaraan Dinas Operasional yang Dipelihara", Satuan.UNIT, 3, 34_000),
            line(BUILDING.value(), "Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara", Satuan.UNIT, 2, 75_000),
            line(
                    GOVERNMENT.value(),
                    "Jumlah Dokumen Peningkatan Efektifitas Kegiatan Pemerintahan",
                    Satuan.DOKUMEN,
                    4,
                    640_000),
            line(
                    "7.01.03.2.01.0001",
                    "Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Musrenbang",
                    Satuan.LEMBAGA,
                    4,
                    8_000),
            line(
                    EMPOWERMENT.value(),
                    "Jumlah Laporan Peningkatan Efektivitas Pemberdayaan Masyarakat",
                    Satuan.LAPORAN,
                    4,
                    120_000),
            line("7.01.04.2.02.0001", "Jumlah Laporan Koordinasi Penegakan Peraturan", Satuan.LAPORAN, 12, 250_000));

    private static final long QUARTERLY_FROM = 250_000;

    private static SyntheticLine line(String kode, String output, Satuan satuan, int target, long pagu) {
        // people paid and things kept up are the same ones every quarter; documents and reports add up
        boolean same = satuan == Satuan.ORANG_BULAN || satuan == Satuan.UNIT;
        Keluaran keluaran = new Keluaran(output, satuan, same ? Agregasi.LAST : Agregasi.SUM, Nilai.of(target));
        return new SyntheticLine(new KodeSubKegiatan(kode), keluaran, pagu, pagu >= QUARTERLY_FROM);
    }

    MataAnggaran operasional() {
        return new MataAnggaran(kode, JenisBelanja.OPERASIONAL);
    }
}
