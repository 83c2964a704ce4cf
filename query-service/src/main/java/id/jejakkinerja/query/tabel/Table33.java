package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;

/** Tabel 3.3: the realisasi of the year against the target at the end of the Renstra. */
public final class Table33 {

    private Table33() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.3", year, labels)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("targetAkhir", JenisKolom.NILAI)
                .column("tahunAkhir", JenisKolom.TAHUN)
                .column("realisasi", JenisKolom.NILAI)
                .column("capaian", JenisKolom.PERSEN);
        for (SasaranTahun sasaran : Susunan.of(year)) {
            sasaran.indikator().forEach(i -> add(table, year, i));
        }
        return table.finish(year);
    }

    private static void add(TabelDraft table, KecamatanYear year, IndikatorTahun i) {
        Angka target = Table32.targetAkhir(year, i.id());
        Angka realisasi = Kinerja.realisasi(year.current(), i.id(), i.agregasi());
        Capaian capaian = Kinerja.POLICY.capaian(i.arah(), target.value(), realisasi.value());
        RowDraft row = table.row(i.id().value());
        row.code("indikator", i.id(), i.nama())
                .put("nama", i.nama())
                .satuan(i.satuan())
                .angka("targetAkhir", target)
                .orEmpty(
                        "tahunAkhir",
                        year.periode().map(PeriodeRenstra::last).orElse(null),
                        AlasanKosong.TARGET_BELUM_ADA.name())
                .angka("realisasi", realisasi)
                .capaian("capaian", capaian)
                .asal(
                        "capaian",
                        Asal.capaian(
                                i.arah(),
                                capaian,
                                target.asal().sebagai("targetAkhir", null, row.sel("targetAkhir")),
                                realisasi.asal().sebagai("realisasi", null, row.sel("realisasi"))));
    }
}
