package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.SortedMap;

/** The rencana aksi: quarterly targets of Sasaran indicators and of the outputs of sub kegiatan. */
public final class TableRencanaAksi {
    /** Id of the table, as in its address. */
    public static final String ID = "rencana-aksi";

    private TableRencanaAksi() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of(ID, year, labels)
                .column("indikator", JenisKolom.KODE)
                .column("kode", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column("agregasi", JenisKolom.PILIHAN)
                .column("tw1", JenisKolom.NILAI)
                .column("tw2", JenisKolom.NILAI)
                .column("tw3", JenisKolom.NILAI)
                .column("tw4", JenisKolom.NILAI);
        for (SasaranTahun sasaran : Susunan.of(year)) {
            sasaran.indikator().forEach(i -> addIndikator(table, year.current(), i));
            sasaran.subKegiatan().forEach(kode -> addOutput(table, year, kode));
        }
        Masa.QUARTERS.forEach(quarter -> explainScores(table, year, quarter));
        return table.finish(year);
    }

    /** The scores of a quarter stand in no column, but beside the tasks: they are explained as parts of the rows, {@code capaian.tw1}. */
    private static void explainScores(TabelDraft table, KecamatanYear year, Masa quarter) {
        table.totals()
                .asal(
                        capaian(quarter),
                        AsalTriwulan.mean(table, year, quarter, key -> Sel.of(ID, key, capaian(quarter))));
    }

    private static void addIndikator(TabelDraft table, TahunState year, IndikatorTahun i) {
        RowDraft row = table.row(i.id().value())
                .code("indikator", i.id(), i.nama())
                .put("nama", i.nama())
                .choice("satuan", i.satuan())
                .choice("agregasi", i.agregasi());
        addQuarters(row, year, i.id());
    }

    private static void addOutput(TabelDraft table, KecamatanYear year, KodeSubKegiatan kode) {
        TahunState current = year.current();
        IndikatorId id = IndikatorId.of(kode);
        current.rencana()
                .currentRkt()
                .flatMap(rkt -> rkt.struktur().findOutput(id))
                .ifPresent(output -> {
                    RowDraft row = table.row(kode.value())
                            .code(
                                    "kode",
                                    kode,
                                    Nomenklatur.of(year.tahun()).name(kode).orElse(kode.value()));
                    addQuarters(describe(row, output), current, id);
                    explainScores(row, current, outputTahun(id, output));
                });
    }

    private static IndikatorTahun outputTahun(IndikatorId id, Keluaran output) {
        return new IndikatorTahun(id, output.nama(), output.satuan(), Arah.POSITIVE, output.agregasi());
    }

    private static RowDraft describe(RowDraft row, Keluaran output) {
        return row.put("nama", output.nama()).choice("satuan", output.satuan()).choice("agregasi", output.agregasi());
    }

    private static void addQuarters(RowDraft row, TahunState year, IndikatorId id) {
        SortedMap<Masa, TargetTercatat> targets = year.rencana().quarters(id);
        for (Masa quarter : Masa.QUARTERS) {
            TargetTercatat target = targets.get(quarter);
            row.angka(
                    Kinerja.quarter(quarter),
                    target == null
                            ? Angka.missing(AlasanKosong.TARGET_BELUM_ADA)
                            : Angka.of(Kinerja.quarter(quarter), target.value(), target.origin()));
        }
    }

    private static void explainScores(RowDraft row, TahunState year, IndikatorTahun output) {
        for (Masa quarter : Masa.QUARTERS) {
            row.asal(capaian(quarter), AsalTriwulan.capaian(output, Triwulan.measure(year, output, quarter)));
        }
    }

    /** The column about what a quarter achieved: {@code capaian.tw1}. */
    public static String capaian(Masa quarter) {
        return "capaian." + Kinerja.quarter(quarter);
    }
}
