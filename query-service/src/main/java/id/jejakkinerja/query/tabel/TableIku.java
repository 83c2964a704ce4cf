package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.query.fold.IkuDecree;
import id.jejakkinerja.query.fold.IkuState;
import id.jejakkinerja.query.fold.KecamatanYear;
import java.util.List;
import java.util.Optional;

/** The key performance indicators as last decreed. */
public final class TableIku {

    private TableIku() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("iku", year, labels)
                .column("kinerjaUtama", JenisKolom.TEKS)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("formula", JenisKolom.TEKS)
                .column("penanggungJawab", JenisKolom.TEKS)
                .column("sumber", JenisKolom.TEKS);
        Optional<IkuDecree> decree = Optional.ofNullable(year.iku()).flatMap(IkuState::current);
        decree.ifPresent(d -> {
            d.indikator().forEach(i -> add(table, d, i));
            Penetapan.describe(table, d.origin());
        });
        return table.finish(year);
    }

    private static void add(TabelDraft table, IkuDecree decree, IndikatorIku i) {
        table.row(i.id().value())
                .put("kinerjaUtama", i.kinerjaUtama())
                .code("indikator", i.id(), i.nama())
                .put("nama", i.nama())
                .put("formula", i.formula())
                .put("penanggungJawab", i.owner())
                .put("sumber", i.source())
                .notes("nama", List.of(decree.origin()));
    }
}
