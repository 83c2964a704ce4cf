package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RktVersion;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tabel 3.6: for every Sasaran the programs, kegiatan and sub kegiatan that serve it, with their money and what they delivered. A
 * sub kegiatan shows its output, a kegiatan and a program their outcome.
 */
public final class Table36 {

    /** Reason for a line with money that no Sasaran of the annual plan claims. */
    private static final String TANPA_SASARAN = "TANPA_SASARAN";

    private Table36() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.6", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("level", JenisKolom.PILIHAN)
                .column("kode", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("pagu", JenisKolom.RUPIAH)
                .column("realisasi", JenisKolom.RUPIAH)
                .column("persen", JenisKolom.PERSEN)
                .column("outputTarget", JenisKolom.NILAI)
                .column("outputRealisasi", JenisKolom.NILAI)
                .column("outputPersen", JenisKolom.PERSEN)
                .column("satuan", JenisKolom.PILIHAN);
        TahunState current = year.current();
        List<KodeSubKegiatan> unclaimed = new ArrayList<>(Table38.codes(year));
        List<Simpul> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        AsalDana money = AsalDana.of(year, labels);
        List<AsalDana> parts = new ArrayList<>();
        for (SasaranTahun sasaran : Susunan.of(year)) {
            unclaimed.removeAll(sasaran.subKegiatan());
            List<Simpul> tree = Simpul.tree(current.anggaran(), year.tahun(), sasaran.subKegiatan());
            all.addAll(tree);
            AsalDana part = money.over("3.6", tree, keyed(tree, sasaran.id().value(), keys));
            parts.add(part);
            tree.forEach(node ->
                    add(table.row(part.key(node)).code("sasaran", sasaran.id(), sasaran.nama()), current, node, part));
        }
        List<Simpul> rest = Simpul.tree(current.anggaran(), year.tahun(), unclaimed);
        all.addAll(rest);
        AsalDana last = money.over("3.6", rest, keyed(rest, "", keys));
        parts.add(last);
        rest.forEach(node -> add(table.row(last.key(node)).empty("sasaran", TANPA_SASARAN), current, node, last));
        Dana total = Simpul.total(all);
        AsalDana.explain(table.totals(), total, programs(parts, "pagu"), programs(parts, "realisasi"));
        table.totals()
                .put("nama", labels.text("total.jumlah"))
                .dana(total, Simpul.parts(all))
                .put(Tabel.LENGKAP, total.complete());
        return table.extra("keluaran", deliverables(current)).finish(year);
    }

    /** The row's key: the code, or where another Sasaran has it already, the code behind the Sasaran's id. */
    private static Function<Simpul, String> keyed(List<Simpul> tree, String sasaran, Set<String> taken) {
        Map<Simpul, String> keys = new HashMap<>();
        tree.forEach(node -> keys.put(node, taken.add(node.key()) ? node.key() : sasaran + "/" + node.key()));
        return node -> keys.getOrDefault(node, node.key());
    }

    private static List<Masukan> programs(List<AsalDana> parts, String column) {
        return parts.stream().flatMap(part -> part.programs(column).stream()).toList();
    }

    private static void add(RowDraft row, TahunState year, Simpul node, AsalDana money) {
        row.choice("level", node.level())
                .code("kode", node.kode(), node.nama())
                .put("nama", node.nama())
                .dana(node.dana());
        money.explain(row, node);
        Table38.mark(row, year, node);
        Optional<Keluaran> keluaran = struktur(year).flatMap(s -> Kinerja.keluaran(s, node.indikator()));
        if (keluaran.isEmpty()) {
            for (String column : new String[] {"outputTarget", "outputRealisasi", "outputPersen", "satuan"}) {
                row.empty(column, AlasanKosong.TARGET_BELUM_ADA);
            }
            return;
        }
        Ukuran ukuran = Kinerja.measure(year, indikator(node, keluaran.get()));
        row.angka("outputTarget", ukuran.target())
                .angka("outputRealisasi", ukuran.realisasi())
                .capaian("outputPersen", ukuran, ukuran.asal(row.sel("outputTarget"), row.sel("outputRealisasi")))
                .choice("satuan", keluaran.get().satuan());
    }

    private static IndikatorTahun indikator(Simpul node, Keluaran keluaran) {
        return new IndikatorTahun(
                node.indikator(), keluaran.nama(), keluaran.satuan(), Arah.POSITIVE, keluaran.agregasi());
    }

    private static Optional<StrukturRkt> struktur(TahunState year) {
        return year.rencana().currentRkt().map(RktVersion::struktur);
    }

    /** What each code delivers, in words. */
    private static Map<String, String> deliverables(TahunState year) {
        Map<String, String> names = new LinkedHashMap<>();
        struktur(year)
                .ifPresent(s -> s.program().forEach(p -> {
                    names.put(p.kode().value(), p.outcome().nama());
                    p.kegiatan().forEach(k -> {
                        names.put(k.kode().value(), k.outcome().nama());
                        k.subKegiatan()
                                .forEach(sub -> names.put(
                                        sub.kode().value(), sub.output().nama()));
                    });
                }));
        return names;
    }
}
