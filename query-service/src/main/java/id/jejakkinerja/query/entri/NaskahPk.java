package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Naskah.Butir;
import id.jejakkinerja.query.entri.Naskah.Lajur;
import id.jejakkinerja.query.entri.Naskah.Tetap;
import id.jejakkinerja.query.entri.PkPerubahanForm.Beda;
import id.jejakkinerja.query.fold.PkVersion;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a signed Perjanjian Kinerja out to be amended: the targets of each Sasaran, the parties, and what changes by itself. */
final class NaskahPk {
    private final Konteks konteks;
    private final PageWords words;
    private final PkVersion version;

    NaskahPk(Konteks konteks, PkVersion version) {
        this.konteks = konteks;
        this.words = konteks.words();
        this.version = version;
    }

    /** What is in force, as it stands in the fields at first. */
    void prefill(Map<String, String> first) {
        Terukur.indikator(konteks).forEach(t -> {
            Nilai signed = version.target(t.id()).orElse(null);
            first.put(PkPerubahanForm.TARGET + t.id(), signed == null ? "" : NilaiIsian.typed(signed.amount()));
        });
        PihakIsian.prefill(first, version);
    }

    List<Naskah> naskah(List<Beda> differences) {
        List<Naskah> parts = new ArrayList<>();
        List<Terukur> measured = Terukur.indikator(konteks);
        // what the plan of the year is measured by now, which may be more than was signed
        konteks.rkt()
                .ifPresent(rkt -> rkt.sasaran().forEach(sasaran -> {
                    List<Butir> items = measured.stream()
                            .filter(t -> sasaran.indikator().stream().anyMatch(i -> i.id().equals(t.id())))
                            .map(t -> target(t, differences))
                            .toList();
                    parts.add(new Naskah(sasaran.nama(), items));
                }));
        parts.add(new Naskah(
                words.text("entri.pkp.pihak"),
                List.of(
                        party("pihak/pertama", "pihakPertama", differences),
                        party("pihak/kedua", "pihakKedua", differences))));
        List<Butir> fixed = differences.stream()
                .filter(beda -> parts.stream()
                        .flatMap(Naskah::kolom)
                        .noneMatch(f -> f.name().equals(beda.field())))
                .map(beda -> new Butir(
                        beda.nama(), List.of(), new Tetap(beda.sebelum(), beda.sesudah()), reason(beda), true))
                .toList();
        if (!fixed.isEmpty()) {
            parts.add(new Naskah(words.text("entri.pkp.sendiri"), fixed));
        }
        return parts;
    }

    private Butir target(Terukur t, List<Beda> differences) {
        Nilai signed = version.target(t.id()).orElse(null);
        String nama = t.nama() + ", " + words.labels().of(t.satuan());
        Isian field = Isian.of(PkPerubahanForm.TARGET + t.id(), Jenis.ANGKA, words.text("entri.pkp.target", nama))
                .beside(signed == null ? "–" : Penulisan.of(signed));
        return butir("target/" + t.id(), nama, t.nama(), List.of(new Lajur(nama, field)), differences);
    }

    private Butir party(String path, String who, List<Beda> differences) {
        List<Lajur> lines = PihakIsian.fields(words).stream()
                .filter(field -> field.name().startsWith(who))
                .map(field -> new Lajur(
                        words.text("entri.pkp." + field.name().substring(who.length() + 1)),
                        field.beside(PihakIsian.of(version, field.name()))))
                .toList();
        String nama = words.text("entri.pkp." + who);
        return butir(path, nama, words.text("entri." + who + ".nama"), lines, differences);
    }

    /** @param called under what name its reason is asked for */
    private Butir butir(String path, String nama, String called, List<Lajur> lines, List<Beda> differences) {
        Beda beda = find(path, differences);
        Isian reason = beda == null
                ? Isian.of(PkPerubahanForm.reason(path), Jenis.PARAGRAF, words.text("entri.pkp.alasan", called))
                : reason(beda);
        return new Butir(nama, lines, null, reason, beda != null);
    }

    private Isian reason(Beda beda) {
        return Isian.of(beda.field(), Jenis.PARAGRAF, words.text("entri.pkp.alasan", beda.nama()))
                .hint(beda.sebelum() + " → " + beda.sesudah());
    }

    private static @Nullable Beda find(String path, List<Beda> differences) {
        return differences.stream()
                .filter(d -> d.path().equals(path))
                .findFirst()
                .orElse(null);
    }
}
