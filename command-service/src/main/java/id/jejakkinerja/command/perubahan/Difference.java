package id.jejakkinerja.command.perubahan;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a document, not yet explained.
 *
 * @param item path of what differs, from stable ids
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record Difference(
        JenisPerubahan kind,
        String item,
        @Nullable String before,
        @Nullable String after) {

    /** A difference whose kind follows from what was there before and after. */
    public static Difference of(String item, @Nullable String before, @Nullable String after) {
        JenisPerubahan kind = before == null
                ? JenisPerubahan.DITAMBAH
                : after == null ? JenisPerubahan.DIHAPUS : JenisPerubahan.DIUBAH;
        return new Difference(kind, item, before, after);
    }

    /**
     * Compares two documents laid out as path to text.
     *
     * @return in the order of the new version, what is gone last
     */
    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            String old = before.get(path);
            String now = after.get(path);
            if (old == null || !old.equals(now)) {
                differences.add(of(path, old, now));
            }
        }
        return List.copyOf(differences);
    }
}
