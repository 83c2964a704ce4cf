package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a document.
 *
 * @param butir path of what differs; a thing that is new, gone or replaced by its own path, with its name or id as value
 * @param sebelum null where there was nothing
 * @param sesudah null where there is nothing any more
 * @param alasan why, as the amendment recorded it; null where it recorded none
 */
public record Selisih(
        JenisPerubahan jenis,
        String butir,
        @Nullable String sebelum,
        @Nullable String sesudah,
        @Nullable String alasan) {

    /**
     * All differences between two versions, replaced things first, then in the order of the new version, what is gone last.
     *
     * @param successors path of a replaced thing to the path of what took its place
     */
    public static List<Selisih> between(IsiDokumen before, IsiDokumen after, Map<String, String> successors) {
        List<Selisih> all = new ArrayList<>();
        successors.forEach(
                (from, to) -> all.add(new Selisih(JenisPerubahan.DIGANTI, to, Jalur.id(from), Jalur.id(to), null)));
        Map<String, String> old = before.renamed(successors).isian();
        Map<String, String> now = after.isian();
        Set<String> paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        for (String path : paths) {
            String was = old.get(path);
            String is = now.get(path);
            if (!Objects.equals(was, is)) {
                JenisPerubahan kind =
                        successors.containsValue(Jalur.barang(path)) ? JenisPerubahan.DIGANTI : kind(was, is);
                all.add(new Selisih(kind, was != null && is != null ? path : reported(path), was, is, null));
            }
        }
        return List.copyOf(all);
    }

    private static JenisPerubahan kind(@Nullable String was, @Nullable String is) {
        return was == null ? JenisPerubahan.DITAMBAH : is == null ? JenisPerubahan.DIHAPUS : JenisPerubahan.DIUBAH;
    }

    /** The name of a thing that is new or gone stands for the thing. */
    private static String reported(String path) {
        String thing = Jalur.barang(path);
        return path.equals(thing + "/nama") && Jalur.isNamedThing(thing) ? thing : path;
    }

    Selisih because(@Nullable String reason) {
        return new Selisih(jenis, butir, sebelum, sesudah, reason);
    }

    /** Whether another thing took the place of the one before; its values are the two ids. */
    public boolean isPenggantian() {
        return jenis == JenisPerubahan.DIGANTI && Jalur.isNamedThing(butir);
    }

    /** The path of the thing that was replaced. */
    public String pendahulu() {
        return Jalur.jenis(butir) + "/" + Objects.requireNonNull(sebelum, butir);
    }

    /** The path of the field that differs; for a replacement, of the thing. */
    public String jalur() {
        return !isPenggantian() && Jalur.isNamedThing(butir) ? butir + "/nama" : butir;
    }
}
