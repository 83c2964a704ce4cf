package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of the two who sign. */
final class PihakIsian {
    private static final List<String> PARTIES = List.of("pihakPertama", "pihakKedua");

    private PihakIsian() {}

    static List<Isian> fields(PageWords words) {
        List<Isian> fields = new ArrayList<>();
        for (String party : PARTIES) {
            fields.add(Isian.of(party + ".nama", Jenis.TEKS, words.text("entri." + party + ".nama")));
            fields.add(Isian.of(party + ".jabatan", Jenis.TEKS, words.text("entri." + party + ".jabatan")));
        }
        return fields;
    }

    static void fill(ObjectNode command, Kiriman kiriman) {
        for (String party : PARTIES) {
            command.putObject(party)
                    .put("nama", kiriman.text(party + ".nama"))
                    .put("jabatan", kiriman.text(party + ".jabatan"));
        }
    }

    /** Those who signed a version. */
    static void prefill(Map<String, String> first, PkVersion version) {
        prefill(first, "pihakPertama", version.pihakPertama());
        prefill(first, "pihakKedua", version.pihakKedua());
    }

    /** What a version has in the place of one of the {@link #fields}. */
    static String of(PkVersion version, String field) {
        Map<String, String> signed = new TreeMap<>();
        prefill(signed, version);
        return signed.getOrDefault(field, "");
    }

    private static void prefill(Map<String, String> first, String party, Pihak pihak) {
        first.put(party + ".nama", pihak.nama());
        first.put(party + ".jabatan", pihak.jabatan());
    }
}
