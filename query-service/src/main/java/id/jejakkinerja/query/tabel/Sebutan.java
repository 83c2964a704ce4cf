package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Jalur;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the fields of a Renstra or an agreement are called, and how their values are written, for people. */
public final class Sebutan {
    private static final String TARGET = "target/";

    private final Labels words;
    private final Map<String, String> indikator = new LinkedHashMap<>();
    private final Nomenklatur nomenklatur;

    private Sebutan(Labels words, Nomenklatur nomenklatur) {
        this.words = words;
        this.nomenklatur = nomenklatur;
    }

    /** An agreement holds ids only: the Renstra and the annual plans give the names, the later one where they differ. */
    public static Sebutan of(KecamatanYear year, Labels words) {
        Sebutan names = new Sebutan(words, Nomenklatur.of(year.tahun()));
        year.renstraVersion().stream()
                .flatMap(v -> v.struktur().indikator())
                .forEach((IndikatorRenstra i) -> names.indikator.put(i.id().value(), i.nama()));
        year.current().rencana().rkt().stream()
                .flatMap(v -> v.struktur().indikator())
                .forEach(i -> names.indikator.put(i.id().value(), i.nama()));
        return names;
    }

    /** What kind of thing: "indikator", "program". */
    public String jenis(String path) {
        return words.text("butir.jenis." + Jalur.jenis(path));
    }

    /** The name of a thing in a version, its id where it has none. */
    public String barang(String path, IsiDokumen isi) {
        String id = Jalur.id(path);
        return switch (Jalur.jenis(path)) {
            case "pihak" -> words.text("butir.pihak." + id);
            case "target" -> indikator.getOrDefault(id, id);
            case "program" -> nomenklatur.name(new KodeProgram(id)).orElse(id);
            default -> isi.isian().getOrDefault(Jalur.barang(path) + "/nama", id);
        };
    }

    /** A field with the thing it belongs to: "Indikator Nilai SAKIP: Satuan". A party's kind is part of what it is called. */
    String butir(String path, IsiDokumen isi) {
        String own = barang(path, isi);
        String thing = Jalur.jenis(path).equals("pihak") ? own : jenis(path) + " " + own;
        return Jalur.isian(path).isEmpty() ? thing : thing + ": " + isian(path);
    }

    /** The name of a field: "Target 2023", "Jabatan". */
    public String isian(String path) {
        String field = Jalur.isian(path);
        return field.startsWith(TARGET)
                ? words.text("butir.isian.target.tahun", field.substring(TARGET.length()))
                : words.text("butir.isian." + Jalur.jenis(path) + (field.isEmpty() ? "" : "." + field));
    }

    /** A value as it is written in print. */
    public String nilai(String path, String value) {
        String field = Jalur.isian(path);
        if (field.startsWith(TARGET) || Jalur.jenis(path).equals("target")) {
            return Penulisan.of(Nilai.of(value));
        }
        return switch (field) {
            case "pagu" -> "Rp" + Penulisan.of(new Rupiah(new BigDecimal(value)));
            case "satuan" ->
                Arrays.stream(Satuan.values())
                        .filter(s -> s.wire().equals(value))
                        .findFirst()
                        .map(words::of)
                        .orElse(value);
            case "arah" -> words.of(Arah.valueOf(value));
            case "agregasi" -> words.of(Agregasi.valueOf(value));
            default -> value;
        };
    }
}
