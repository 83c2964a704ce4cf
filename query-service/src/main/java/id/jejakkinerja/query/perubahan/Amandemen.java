package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An amendment: the version before, the version after, and everything that differs, each with the reason its event recorded. The
 * differences are found by comparing the two versions; the event is only asked why.
 *
 * @param selisih every difference, explained or not
 * @param takCocok what the event recorded and the two versions do not show; empty unless one of the versions is not the one that was
 *     amended
 */
public record Amandemen(
        Dokumen dokumen, VersiDokumen sebelum, VersiDokumen sesudah, List<Selisih> selisih, List<Perubahan> takCocok) {

    public Amandemen {
        selisih = List.copyOf(selisih);
        takCocok = List.copyOf(takCocok);
    }

    /** The amendments of a document of a year, oldest first. */
    public static List<Amandemen> of(KecamatanYear year, Dokumen dokumen) {
        List<VersiDokumen> versions = VersiDokumen.of(year, dokumen);
        return IntStream.range(1, versions.size())
                .mapToObj(n -> of(dokumen, versions.get(n - 1), versions.get(n)))
                .toList();
    }

    static Amandemen of(Dokumen dokumen, VersiDokumen before, VersiDokumen after) {
        List<Selisih> differences = selisih(before.isi(), after);
        List<Perubahan> unused = after.tercatat().stream()
                .filter(p -> p.kind() != JenisPerubahan.TETAP)
                .filter(p -> differences.stream().noneMatch(found -> explains(p, found, before.isi(), after.isi())))
                .toList();
        return new Amandemen(dokumen, before, after, differences, unused);
    }

    /** Every difference between what a document said and one of its versions, with the reason that version's event recorded. */
    static List<Selisih> selisih(IsiDokumen before, VersiDokumen after) {
        return Selisih.between(before, after.isi(), after.penerus()).stream()
                .map(found -> found.because(after.tercatat().stream()
                        .filter(p -> explains(p, found, before, after.isi()))
                        .findFirst()
                        .map(Perubahan::reason)
                        .orElse(null)))
                .toList();
    }

    /** The differences nobody gave a reason for. Commands refuse them, so there are none in a log that only commands have written. */
    public List<Selisih> tanpaAlasan() {
        return selisih.stream().filter(s -> s.alasan() == null).toList();
    }

    /** Whether the explained differences, and they alone, lead from the version before to the version after. */
    public boolean lengkap() {
        List<Selisih> explained =
                selisih.stream().filter(s -> s.alasan() != null).toList();
        return takCocok.isEmpty() && sebelum.isi().apply(explained).equals(sesudah.isi());
    }

    /**
     * A recorded change explains the difference it states. Agreements once recorded a party in one line, "name, office"; that line
     * explains both, if it is what the two versions say.
     */
    private static boolean explains(Perubahan recorded, Selisih found, IsiDokumen before, IsiDokumen after) {
        String item = recorded.item();
        if (item.startsWith("pihak/") && found.butir().startsWith(item + "/")) {
            return Objects.equals(recorded.before(), pihak(before, item))
                    && Objects.equals(recorded.after(), pihak(after, item));
        }
        return item.equals(found.butir())
                && recorded.kind() == found.jenis()
                && Objects.equals(recorded.before(), found.sebelum())
                && Objects.equals(recorded.after(), found.sesudah());
    }

    private static @Nullable String pihak(IsiDokumen isi, String item) {
        String nama = isi.isian().get(item + "/nama");
        return nama == null ? null : nama + ", " + isi.isian().get(item + "/jabatan");
    }
}
