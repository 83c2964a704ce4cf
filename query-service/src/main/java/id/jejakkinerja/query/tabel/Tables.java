package id.jejakkinerja.query.tabel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a kecamatan's year, by the id they have in the API, in the order of the report. */
public final class Tables {

    private static final Map<String, Table> ALL = all();

    private Tables() {}

    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    /** A table in its usual form; empty for an id that no table has. */
    public static Optional<Table> of(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** A table, the Renstra in the versions asked for; empty for an id that no table has. */
    public static Optional<Table> of(String id, Versi versi) {
        return id.equals("renstra") ? Optional.of(renstra(versi)) : of(id);
    }

    /** The Renstra in other versions than the one in force. */
    public static Table renstra(Versi versi) {
        return (year, labels) -> TableRenstra.of(year, versi, labels);
    }

    private static Map<String, Table> all() {
        Map<String, Table> all = new LinkedHashMap<>();
        all.put("renstra", TableRenstra::of);
        all.put("iku", TableIku::of);
        all.put("rkt", TableRkt::of);
        all.put("pk", TablePk::of);
        all.put("rencana-aksi", TableRencanaAksi::of);
        all.put("3.1", Table31::of);
        all.put("3.2", Table32::of);
        all.put("3.3", Table33::of);
        all.put("3.4", Table34::of);
        all.put("3.5", Table35::of);
        all.put("3.6", Table36::of);
        all.put("3.7", Table37::of);
        all.put(Table38.ID, Table38::of);
        all.put("refocusing", TableRefocusing::of);
        all.put("perubahan", TablePerubahan::of);
        return Collections.unmodifiableMap(all);
    }
}
