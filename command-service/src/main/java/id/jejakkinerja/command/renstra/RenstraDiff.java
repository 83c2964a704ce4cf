package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.IndikatorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every difference between two versions of a Renstra, field by field. Tujuan, Sasaran and Indikator are matched by their stable ids; a
 * replaced indicator is matched with its successor. An item that is new or gone is listed with all its fields, so that the differences
 * lead from either version to the other. The printed order is not content.
 */
public final class RenstraDiff {
    private static final String NAMA = "/nama";

    private RenstraDiff() {}

    /**
     * All differences, replaced indicators first.
     *
     * @param mapping names the replaced indicators; other entries are not looked at
     */
    public static List<Difference> between(StrukturRenstra old, StrukturRenstra now, List<Pemetaan> mapping) {
        Map<IndikatorId, IndikatorId> successors = new LinkedHashMap<>();
        for (Pemetaan entry : mapping) {
            IndikatorId from = entry.from();
            IndikatorId to = entry.to();
            if (entry.kind() == JenisPerubahan.DIGANTI && from != null && to != null) {
                successors.put(from, to);
            }
        }
        List<Difference> differences = new ArrayList<>();
        successors.forEach((from, to) ->
                differences.add(new Difference(JenisPerubahan.DIGANTI, path(to), from.value(), to.value())));
        Set<String> replaced =
                Set.copyOf(successors.values().stream().map(RenstraDiff::path).toList());
        Map<String, String> before = flatten(old, successors);
        Map<String, String> after = flatten(now, Map.of());
        for (Difference d : Difference.between(before, after)) {
            differences.add(
                    replaced.contains(entity(d.item()))
                            ? new Difference(JenisPerubahan.DIGANTI, d.item(), d.before(), d.after())
                            : named(d, before, after));
        }
        return List.copyOf(differences);
    }

    /** The path below which everything about an indicator stands. */
    static String path(IndikatorId id) {
        return "indikator/" + id;
    }

    /** Something that is new or gone goes by its own path with its name; only a renamed thing has a path for its name. */
    private static Difference named(Difference d, Map<String, String> before, Map<String, String> after) {
        boolean inBoth = before.containsKey(d.item()) && after.containsKey(d.item());
        return d.item().endsWith(NAMA) && !inBoth
                ? new Difference(d.kind(), entity(d.item()), d.before(), d.after())
                : d;
    }

    private static String entity(String path) {
        int slash = path.indexOf('/', path.indexOf('/') + 1);
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static Map<String, String> flatten(StrukturRenstra struktur, Map<IndikatorId, IndikatorId> successors) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Tujuan t : struktur.tujuan()) {
            fields.put("tujuan/" + t.id() + NAMA, t.nama());
            fields.put("tujuan/" + t.id() + "/indikator", t.indikator());
            for (Sasaran s : t.sasaran()) {
                fields.put("sasaran/" + s.id() + NAMA, s.nama());
                fields.put("sasaran/" + s.id() + "/tujuan", t.id().value());
                for (IndikatorRenstra i : s.indikator()) {
                    flatten(fields, path(successors.getOrDefault(i.id(), i.id())), s, i);
                }
            }
        }
        return fields;
    }

    private static void flatten(Map<String, String> fields, String path, Sasaran sasaran, IndikatorRenstra i) {
        fields.put(path + NAMA, i.nama());
        fields.put(path + "/satuan", i.satuan().wire());
        fields.put(path + "/arah", i.arah().name());
        fields.put(path + "/agregasi", i.agregasi().name());
        fields.put(path + "/sasaran", sasaran.id().value());
        i.target().forEach((year, value) -> fields.put(path + "/target/" + year, value.toString()));
    }
}
