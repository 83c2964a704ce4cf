package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.TahunState;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Tabel 3.8: pagu in force, realisasi and serapan of every program, kegiatan and sub kegiatan, in code order. */
public final class Table38 {
    /** Id of the table, as in its address. */
    public static final String ID = "3.8";

    private Table38() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of(ID, year, labels)
                .column("level", JenisKolom.PILIHAN)
                .column("kode", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("pagu", JenisKolom.RUPIAH)
                .column("realisasi", JenisKolom.RUPIAH)
                .column("persen", JenisKolom.PERSEN);
        TahunState current = year.current();
        List<Simpul> tree = Simpul.tree(current.anggaran(), year.tahun(), codes(year));
        AsalDana money = AsalDana.of(year, labels).over(ID, tree, Simpul::key);
        AsalBelanja sheet = new AsalBelanja(current.anggaran(), money);
        for (Simpul node : tree) {
            RowDraft row = table.row(node.key())
                    .choice("level", node.level())
                    .code("kode", node.kode(), node.nama())
                    .put("nama", node.nama())
                    .dana(node.dana());
            money.explain(row, node);
            sheet.explain(row, node);
            mark(row, current, node);
        }
        Dana total = Simpul.total(tree);
        AsalDana.explain(table.totals(), total, money.programs(AsalDana.PAGU), money.programs(AsalDana.REALISASI));
        sheet.explainPeriods(table.totals(), total);
        table.totals()
                .put("nama", labels.text("total.jumlah"))
                .dana(total, Simpul.parts(tree))
                .put(Tabel.LENGKAP, total.complete());
        return table.finish(year);
    }

    /** Every sub kegiatan that is planned or has money. */
    static NavigableSet<KodeSubKegiatan> codes(KecamatanYear year) {
        // most bookings are of a few: hashed before they are sorted
        Set<KodeSubKegiatan> codes = new HashSet<>();
        TahunState current = year.current();
        current.rencana()
                .currentRkt()
                .ifPresent(rkt ->
                        rkt.struktur().subKegiatan().map(SubKegiatanRkt::kode).forEach(codes::add));
        current.anggaran().lines().values().forEach(l -> codes.add(l.line().subKegiatan()));
        current.anggaran().belanja().forEach(b -> codes.add(b.line().subKegiatan()));
        return new TreeSet<>(codes);
    }

    /** Notes: sources beside the figures of a sub kegiatan, which is where they were stated; incompleteness beside any sum. */
    static void mark(RowDraft row, TahunState year, Simpul node) {
        if (node.kode() instanceof KodeSubKegiatan kode) {
            row.notes(
                            "pagu",
                            year.anggaran().lines(kode).stream()
                                    .map(BarisAnggaran::origins)
                                    .flatMap(List::stream)
                                    .toList())
                    .notes(
                            "realisasi",
                            year.anggaran().belanja(kode).stream()
                                    .map(Belanja::origin)
                                    .toList());
        } else if (!node.dana().complete() && node.dana().pagu() != null) {
            row.incomplete("persen");
        }
    }
}
