package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a Renstra or a Perjanjian Kinerja, as far as comparing it goes.
 *
 * @param nomor 0 the original, 1 and up its amendments
 * @param penerus path of a replaced thing of the version before to the path of what took its place
 * @param tercatat the changes its event recorded
 * @param sebab the ground on which an agreement was amended; null for an original, and for a Renstra, which needs none
 * @param asal the event that brought it
 */
public record VersiDokumen(
        int nomor,
        IsiDokumen isi,
        Map<String, String> penerus,
        List<Perubahan> tercatat,
        @Nullable SebabPerubahan sebab,
        Origin asal) {

    public VersiDokumen {
        penerus = Collections.unmodifiableMap(new LinkedHashMap<>(penerus));
        tercatat = List.copyOf(tercatat);
    }

    /** The versions of a document of a year, oldest first; none of a rencana aksi, which is no signed document. */
    public static List<VersiDokumen> of(KecamatanYear year, Dokumen dokumen) {
        return switch (dokumen) {
            case RENSTRA -> of(year.renstra());
            case PK ->
                year.current().rencana().pk().stream().map(VersiDokumen::of).toList();
            case RENCANA_AKSI -> List.of();
        };
    }

    private static List<VersiDokumen> of(@Nullable RenstraState renstra) {
        return renstra == null
                ? List.of()
                : renstra.versions().stream().map(VersiDokumen::of).toList();
    }

    static VersiDokumen of(RenstraVersion v) {
        return new VersiDokumen(
                v.number(), IsiDokumen.of(v.struktur()), successors(v.mapping()), v.changes(), null, v.origin());
    }

    static VersiDokumen of(PkVersion v) {
        return new VersiDokumen(v.number(), IsiDokumen.of(v), Map.of(), v.changes(), v.ground(), v.origin());
    }

    private static Map<String, String> successors(List<Pemetaan> mapping) {
        Map<String, String> successors = new LinkedHashMap<>();
        for (Pemetaan entry : mapping) {
            IndikatorId from = entry.from();
            IndikatorId to = entry.to();
            if (entry.kind() == JenisPerubahan.DIGANTI && from != null && to != null) {
                successors.put("indikator/" + from, "indikator/" + to);
            }
        }
        return successors;
    }
}
