package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Pergeseran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            table.row(shift.origin().event())
                    .code(DARI, shift.from().subKegiatan(), name(shift.from(), names, labels))
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
