package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.fold.Anggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.Pergeseran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every shift of pagu of the year, with what both lines held before and after. */
public final class TableRefocusing {

    private static final String DARI = "dari";
    private static final String KE = "ke";

    private TableRefocusing() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        List<String> sides = List.of(DARI, KE);
        TabelDraft table = TabelDraft.of("refocusing", year, labels)
                .column(DARI, JenisKolom.KODE)
                .column(KE, JenisKolom.KODE)
                .column("dariJenis", JenisKolom.PILIHAN)
                .column("keJenis", JenisKolom.PILIHAN)
                .column("jumlah", JenisKolom.RUPIAH)
                .column("tahap", JenisKolom.PILIHAN)
                .column("dasar", JenisKolom.TEKS)
                .column("alasan", JenisKolom.TEKS)
                .column("sebelum", JenisKolom.RUPIAH_PER_BAGIAN, sides)
                .column("sesudah", JenisKolom.RUPIAH_PER_BAGIAN, sides)
                .column("event", JenisKolom.KODE);
        Nomenklatur names = Nomenklatur.of(year.tahun());
        for (Pergeseran shift : year.current().anggaran().shifts()) {
            RowDraft row = table.row(shift.origin().event());
            explain(row, shift, year.current().anggaran());
            row.code(DARI, shift.from().subKegiatan(), name(shift.from(), names, labels))
                    .code(KE, shift.to().subKegiatan(), name(shift.to(), names, labels))
                    .choice("dariJenis", shift.from().jenis())
                    .choice("keJenis", shift.to().jenis())
                    .put("jumlah", shift.amount())
                    .choice("tahap", shift.stage())
                    .dasar("dasar", shift.origin().basis())
                    .orEmpty("alasan", shift.origin().reason(), RowDraft.TIDAK_DICATAT)
                    .put("sebelum", sides(shift.before()))
                    .put("sesudah", sides(shift.after()))
                    .put("event", shift.origin().event())
                    .notes("jumlah", List.of(shift.origin()));
        }
        return table.finish(year);
    }

    /** Before: what the events on each line up to the shift made of it. After: that, with the amount taken or added. */
    private static void explain(RowDraft row, Pergeseran shift, Anggaran anggaran) {
        Asal amount = Asal.tercatat("jumlah", shift.amount(), List.of(shift.origin()));
        Masukan moved = amount.sebagai("jumlah", null, row.sel("jumlah"));
        Asal from = Asal.tercatat("pagu", shift.before().from(), before(shift, shift.from(), anggaran));
        Asal to = Asal.tercatat("pagu", shift.before().to(), before(shift, shift.to(), anggaran));
        List<Masukan> taken = List.of(from.sebagai("sebelum", null, row.sel("sebelum.dari")), moved);
        List<Masukan> added = List.of(to.sebagai("sebelum", null, row.sel("sebelum.ke")), moved);
        row.asal("jumlah", amount)
                .asal("sebelum.dari", from)
                .asal("sebelum.ke", to)
                .asal("sesudah.dari", Asal.of(Rumus.SELISIH, shift.after().from(), taken))
                .asal("sesudah.ke", Asal.of(Rumus.JUMLAH, shift.after().to(), added));
    }

    private static List<Origin> before(Pergeseran shift, MataAnggaran line, Anggaran anggaran) {
        return Optional.ofNullable(anggaran.lines().get(line.toString())).map(BarisAnggaran::origins).stream()
                .flatMap(List::stream)
                .filter(origin -> origin.position() < shift.origin().position())
                .toList();
    }

    private static String name(MataAnggaran line, Nomenklatur names, Labels labels) {
        String sub = names.name(line.subKegiatan()).orElse(line.subKegiatan().value());
        return sub + " (" + labels.of(line.jenis()) + ")";
    }

    private static Map<String, Object> sides(Pergeseran.Sisi sides) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(DARI, sides.from());
        map.put(KE, sides.to());
        return map;
    }
}
