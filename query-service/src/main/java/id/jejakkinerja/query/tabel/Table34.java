package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.KabupatenState;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Pembanding;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tabel 3.4: the realisasi of the year against the widest benchmark there is: national, else province, else kabupaten. */
public final class Table34 {

    private Table34() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.4", year, labels)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("realisasi", JenisKolom.NILAI)
                .column("pembanding", JenisKolom.NILAI)
                .column("lingkup", JenisKolom.PILIHAN)
                .column("selisih", JenisKolom.NILAI);
        for (SasaranTahun sasaran : Susunan.of(year)) {
            sasaran.indikator().forEach(i -> add(table, year, i));
        }
        return table.finish(year);
    }

    private static void add(TabelDraft table, KecamatanYear year, IndikatorTahun i) {
        Angka realisasi = Kinerja.realisasi(year.current(), i.id(), i.agregasi());
        RowDraft row = table.row(i.id().value())
                .code("indikator", i.id(), i.nama())
                .put("nama", i.nama())
                .satuan(i.satuan())
                .angka("realisasi", realisasi);
        Optional<Map.Entry<Lingkup, Pembanding>> widest = widest(year, i.id());
        if (widest.isEmpty()) {
            for (String column : new String[] {"pembanding", "lingkup", "selisih"}) {
                row.empty(column, AlasanKosong.PEMBANDING_TIDAK_TERSEDIA);
            }
            return;
        }
        Pembanding other = widest.get().getValue();
        Angka lain = Angka.of("pembanding", other.value(), other.origin());
        row.angka("pembanding", lain).choice("lingkup", widest.get().getKey());
        Nilai own = realisasi.value();
        if (own == null) {
            row.empty("selisih", AlasanKosong.REALISASI_BELUM_ADA);
        } else {
            Nilai selisih = new Nilai(own.amount().subtract(other.value().amount()));
            row.put("selisih", selisih)
                    .asal(
                            "selisih",
                            Asal.of(
                                    Rumus.SELISIH,
                                    selisih,
                                    List.of(
                                            realisasi.asal().sebagai("realisasi", null, row.sel("realisasi")),
                                            lain.asal().sebagai("pembanding", null, row.sel("pembanding")))));
        }
    }

    private static Optional<Map.Entry<Lingkup, Pembanding>> widest(KecamatanYear year, IndikatorId id) {
        KabupatenState kabupaten = year.kabupaten();
        return kabupaten == null
                ? Optional.empty()
                : kabupaten.benchmarks(year.tahun(), id).entrySet().stream().findFirst();
    }
}
