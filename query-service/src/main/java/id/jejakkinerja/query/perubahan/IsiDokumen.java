package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.query.fold.PkVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a version of a document says, laid out as path to text. Nothing is left out but the printed order, which is not content: two
 * versions that say the same are equal, however they are printed.
 *
 * @param isian by path from stable ids ({@code indikator/ikm/target/2023}), in printed order
 */
public record IsiDokumen(Map<String, String> isian) {
    /** A document before its first version. */
    static final IsiDokumen KOSONG = new IsiDokumen(Map.of());

    public IsiDokumen {
        isian = Collections.unmodifiableMap(new LinkedHashMap<>(isian));
    }

    /** All fields of a Renstra: goals, objectives below them, indicators below these, targets by year. */
    public static IsiDokumen of(StrukturRenstra struktur) {
        Map<String, String> isian = new LinkedHashMap<>();
        for (Tujuan t : struktur.tujuan()) {
            String tujuan = "tujuan/" + t.id();
            isian.put(tujuan + "/nama", t.nama());
            isian.put(tujuan + "/indikator", t.indikator());
            for (Sasaran s : t.sasaran()) {
                String sasaran = "sasaran/" + s.id();
                isian.put(sasaran + "/nama", s.nama());
                isian.put(sasaran + "/tujuan", t.id().value());
                s.indikator().forEach(i -> put(isian, s, i));
            }
        }
        return new IsiDokumen(isian);
    }

    /** All fields of a Perjanjian Kinerja: its parties, the promised targets, the pagu of its programs. */
    public static IsiDokumen of(PkVersion pk) {
        Map<String, String> isian = new LinkedHashMap<>();
        put(isian, "pihak/pertama", pk.pihakPertama());
        put(isian, "pihak/kedua", pk.pihakKedua());
        for (TargetPK t : pk.targets()) {
            isian.put("target/" + t.indikator(), t.value().toString());
        }
        for (PaguProgram p : pk.pagu()) {
            isian.put("program/" + p.program() + "/pagu", p.pagu().toString());
        }
        return new IsiDokumen(isian);
    }

    private static void put(Map<String, String> isian, Sasaran sasaran, IndikatorRenstra i) {
        String indikator = "indikator/" + i.id();
        isian.put(indikator + "/nama", i.nama());
        isian.put(indikator + "/satuan", i.satuan().wire());
        isian.put(indikator + "/arah", i.arah().name());
        isian.put(indikator + "/agregasi", i.agregasi().name());
        isian.put(indikator + "/sasaran", sasaran.id().value());
        i.target().forEach((year, value) -> isian.put(indikator + "/target/" + year, value.toString()));
    }

    private static void put(Map<String, String> isian, String path, Pihak pihak) {
        isian.put(path + "/nama", pihak.nama());
        isian.put(path + "/jabatan", pihak.jabatan());
    }

    /**
     * The same fields with some of the things renamed, so that a thing that was replaced can be compared with what took its place.
     *
     * @param successors path of a thing to the path of its successor
     */
    public IsiDokumen renamed(Map<String, String> successors) {
        Map<String, String> renamed = new LinkedHashMap<>();
        isian.forEach((path, value) -> renamed.put(Jalur.renamed(path, successors), value));
        return new IsiDokumen(renamed);
    }

    /** This version with changes made to it: what the next version says, if the changes are all there are. */
    public IsiDokumen apply(List<Selisih> changes) {
        Map<String, String> successors = new LinkedHashMap<>();
        changes.stream().filter(Selisih::isPenggantian).forEach(c -> successors.put(c.pendahulu(), c.butir()));
        Map<String, String> next = new LinkedHashMap<>(renamed(successors).isian);
        for (Selisih change : changes) {
            String value = change.sesudah();
            if (change.isPenggantian()) {
                continue; // done above, before anything is changed below its new path
            }
            if (value == null) {
                next.remove(change.jalur());
            } else {
                next.put(change.jalur(), value);
            }
        }
        return new IsiDokumen(next);
    }
}
