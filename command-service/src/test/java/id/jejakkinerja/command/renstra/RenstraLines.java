package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.perubahan.Difference;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A Renstra as a reader of the recorded changes sees it: things by path, each with its fields. Written apart from {@link RenstraDiff},
 * so that the two can prove each other.
 */
record RenstraLines(Map<String, Map<String, String>> things) {
    static RenstraLines of(StrukturRenstra version) {
        Map<String, Map<String, String>> things = new TreeMap<>();
        for (Tujuan t : version.tujuan()) {
            things.put("tujuan/" + t.id(), fields("nama", t.nama(), "indikator", t.indikator()));
            for (Sasaran s : t.sasaran()) {
                things.put("sasaran/" + s.id(), fields("nama", s.nama(), "tujuan", t.id().value()));
                for (IndikatorRenstra i : s.indikator()) {
                    Map<String, String> fields = fields("nama", i.nama(), "sasaran", s.id().value());
                    fields.put("satuan", i.satuan().wire());
                    fields.put("arah", i.arah().name());
                    fields.put("agregasi", i.agregasi().name());
                    i.target().forEach((year, value) -> fields.put("target/" + year, value.toString()));
                    things.put("indikator/" + i.id(), fields);
                }
            }
        }
        return new RenstraLines(things);
    }

    /** Applies what was recorded; a difference that does not fit what is there fails. */
    void apply(List<Difference> differences) {
        differences.forEach(d -> {
            String[] path = d.item().split("/", 3);
            String thing = path[0] + "/" + path[1];
            if (path.length == 2 && d.kind() == JenisPerubahan.DIGANTI) {
                things.put(thing, Objects.requireNonNull(things.remove(path[0] + "/" + d.before())));
            } else {
                applyField(thing, path.length == 2 ? "nama" : path[2], d);
            }
        });
        things.values().removeIf(Map::isEmpty);
    }

    private void applyField(String thing, String field, Difference d) {
        Map<String, String> fields = things.computeIfAbsent(thing, ignored -> new TreeMap<>());
        String after = d.after();
        String previous = after == null ? fields.remove(field) : fields.put(field, after);
        if (!Objects.equals(previous, d.before())) {
            throw new AssertionError(d + " does not fit " + previous);
        }
    }

    private static Map<String, String> fields(String name, String value, String other, String otherValue) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(name, value);
        fields.put(other, otherValue);
        return fields;
    }
}
