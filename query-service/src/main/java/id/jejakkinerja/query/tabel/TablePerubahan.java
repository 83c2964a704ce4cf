package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.perubahan.Amandemen;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Jalur;
import id.jejakkinerja.query.perubahan.Selisih;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every change between versions of the Renstra and of the year's PK: what, from what, to what, why, on which basis, by whom, when. What
 * differs is found by comparing the versions; why, the amendments recorded.
 */
public final class TablePerubahan {
    private static final String TANPA_ALASAN = "ALASAN_TIDAK_ADA";

    /** Fields that a document states by a code. */
    private static final Set<String> CODED = Set.of("satuan", "arah", "agregasi");

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
        List<Amandemen> amendments =
                wanted.stream().flatMap(d -> Amandemen.of(year, d).stream()).toList();
        Sebutan names = Sebutan.of(year, labels);
        amendments.forEach(amendment -> add(table, amendment, names));
        return table.extra(
                        "amandemen",
                        amendments.stream().map(TablePerubahan::describe).toList())
                .finish(year);
    }

    /** What differs, and what was recorded without differing: nothing that was said or done is left out. */
    private static void add(TabelDraft table, Amandemen amendment, Sebutan names) {
        amendment.selisih().forEach(change -> name(add(table, amendment, change), amendment, change, names));
        amendment.takCocok().stream()
                .map(p -> new Selisih(p.kind(), p.item(), p.before(), p.after(), p.reason()))
                .forEach(change -> add(table, amendment, change));
    }

    /** What people call the item, and the values that documents state by a code; programs read the path and the code. */
    private static void name(RowDraft row, Amandemen amendment, Selisih change, Sebutan names) {
        IsiDokumen before = amendment.sebelum().isi();
        IsiDokumen after = amendment.sesudah().isi();
        boolean stays = after.isian().containsKey(Jalur.barang(change.butir()) + "/nama");
        row.label("butir", names.butir(change.butir(), stays ? after : before));
        if (change.isPenggantian()) {
            row.label("sebelum", names.barang(change.pendahulu(), before));
            row.label("sesudah", names.barang(change.butir(), after));
        } else if (CODED.contains(Jalur.isian(change.jalur()))) {
            row.label("sebelum", value(change.jalur(), change.sebelum(), names));
            row.label("sesudah", value(change.jalur(), change.sesudah(), names));
        }
    }

    private static @Nullable String value(String path, @Nullable String value, Sebutan names) {
        return value == null ? null : names.nilai(path, value);
    }

    private static RowDraft add(TabelDraft table, Amandemen amendment, Selisih change) {
        Origin origin = amendment.sesudah().asal();
        return table.row(origin.event() + "/" + change.butir())
                .choice("dokumen", amendment.dokumen())
                .choice("jenis", change.jenis())
                .put("butir", change.butir())
                .orEmpty("sebelum", change.sebelum(), change.jenis().name())
                .orEmpty("sesudah", change.sesudah(), change.jenis().name())
                .orEmpty("alasan", change.alasan(), TANPA_ALASAN)
                .dasar("dasar", origin.basis())
                .put("oleh", origin.actor())
                .put("berlaku", origin.effectiveDate())
                .put("dicatat", origin.recordedAt())
                .put("event", origin.event());
    }

    /** Which versions were compared, and whether the explained changes are all there are. */
    private static Map<String, @Nullable Object> describe(Amandemen amendment) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("dokumen", amendment.dokumen());
        map.put("versi", amendment.sesudah().nomor());
        map.put("sebab", amendment.sesudah().sebab());
        map.put("dari", amendment.sebelum().asal().event());
        map.put("event", amendment.sesudah().asal().event());
        map.put("posisi", amendment.sesudah().asal().position());
        map.put("perubahan", amendment.selisih().size());
        map.put("tanpaAlasan", amendment.tanpaAlasan().size());
        map.put("lengkap", amendment.lengkap());
        return map;
    }
}
