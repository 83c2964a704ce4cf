package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every change between versions of the Renstra and of the year's PK: what, from what, to what, why, on which basis, by whom, when. */
public final class TablePerubahan {

    private TablePerubahan() {}

    /** The changes of all documents. */
    public static Tabel of(KecamatanYear year, Labels labels) {
        return of(year, EnumSet.allOf(Dokumen.class), labels);
    }

    /** The changes of one document. */
    public static Tabel of(KecamatanYear year, Dokumen only, Labels labels) {
        return of(year, EnumSet.of(only), labels);
    }

    private static Tabel of(KecamatanYear year, Set<Dokumen> wanted, Labels labels) {
        TabelDraft table = TabelDraft.of("perubahan", year, labels)
                .column("dokumen", JenisKolom.PILIHAN)
                .column("jenis", JenisKolom.PILIHAN)
                .column("butir", JenisKolom.TEKS)
                .column("sebelum", JenisKolom.TEKS)
                .column("sesudah", JenisKolom.TEKS)
                .column("alasan", JenisKolom.TEKS)
                .column("dasar", JenisKolom.TEKS)
                .column("oleh", JenisKolom.TEKS)
                .column("berlaku", JenisKolom.TANGGAL)
                .column("dicatat", JenisKolom.WAKTU)
                .column("event", JenisKolom.KODE);
        RenstraState renstra = year.renstra();
        if (renstra != null && wanted.contains(Dokumen.RENSTRA)) {
            for (RenstraVersion version : renstra.versions()) {
                add(table, Dokumen.RENSTRA, version.changes(), version.origin());
            }
        }
        if (wanted.contains(Dokumen.PK)) {
            for (PkVersion version : year.current().rencana().pk()) {
                add(table, Dokumen.PK, version.changes(), version.origin());
            }
        }
        return table.finish(year);
    }

    private static void add(TabelDraft table, Dokumen dokumen, List<Perubahan> changes, Origin origin) {
        for (Perubahan change : changes) {
            if (change.kind() != JenisPerubahan.TETAP) {
                table.row(origin.event() + "/" + change.item())
                        .choice("dokumen", dokumen)
                        .choice("jenis", change.kind())
                        .put("butir", change.item())
                        .orEmpty("sebelum", change.before(), change.kind().name())
                        .orEmpty("sesudah", change.after(), change.kind().name())
                        .put("alasan", change.reason())
                        .dasar("dasar", origin.basis())
                        .put("oleh", origin.actor())
                        .put("berlaku", origin.effectiveDate())
                        .put("dicatat", origin.recordedAt())
                        .put("event", origin.event());
            }
        }
    }
}
