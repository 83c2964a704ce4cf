package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Origin;
import id.jejakkinerja.query.perubahan.Amandemen;
import id.jejakkinerja.query.perubahan.IsiDokumen;
import id.jejakkinerja.query.perubahan.Jalur;
import id.jejakkinerja.query.perubahan.Selisih;
import id.jejakkinerja.query.perubahan.Silsilah;
import id.jejakkinerja.query.perubahan.VersiDokumen;
import id.jejakkinerja.query.tabel.Sebutan;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document's amendments, told one after the other.
 *
 * @param ada whether there is a document at all
 */
record PerubahanView(boolean ada, List<Sandingan> sandingan) {
    /** In the order in which they are told. */
    private static final List<String> KINDS = List.of("tujuan", "sasaran", "indikator", "pihak", "target", "program");

    static PerubahanView of(KecamatanYear year, Dokumen dokumen, Silsilah silsilah, PageWords words) {
        Sebutan names = Sebutan.of(year, words.labels());
        return new PerubahanView(
                !silsilah.isi().isian().isEmpty(),
                Amandemen.of(year, dokumen).stream()
                        .map(a -> side(a, silsilah, names, words))
                        .toList());
    }

    private static Sandingan side(Amandemen a, Silsilah silsilah, Sebutan names, PageWords words) {
        String number = Integer.toString(a.sesudah().nomor());
        return new Sandingan(
                "perubahan-" + number,
                words.labels().text("versi.perubahan", number),
                story(a, words),
                a.lengkap(),
                verdict(a, words),
                facts(a, words),
                words.text("perubahan.sebelum", version(a.sebelum(), words), position(a.sebelum())),
                words.text("perubahan.sesudah", version(a.sesudah(), words), position(a.sesudah())),
                Penyanding.of(a, silsilah, names, words));
    }

    private static String version(VersiDokumen version, PageWords words) {
        return version.nomor() == 0
                ? words.labels().text("versi.asli")
                : words.labels().text("versi.perubahan", Integer.toString(version.nomor()));
    }

    private static String position(VersiDokumen version) {
        return Penulisan.of(BigDecimal.valueOf(version.asal().position()));
    }

    /** "3 sasaran keluar, 4 masuk; 1 indikator diganti, 2 keluar, 3 masuk", then the money of an agreement. */
    private static String story(Amandemen a, PageWords words) {
        Map<String, Map<Nasib, Integer>> counts = new LinkedHashMap<>();
        KINDS.forEach(kind -> counts.put(kind, new LinkedHashMap<>()));
        for (String thing : things(a)) {
            counts.getOrDefault(Jalur.jenis(thing), new LinkedHashMap<>()).merge(Nasib.of(a, thing), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, fates) -> {
            if (!fates.isEmpty()) {
                String each = Arrays.stream(Nasib.values())
                        .filter(fates::containsKey)
                        .map(fate -> words.text("perubahan.nasib." + fate, fates.getOrDefault(fate, 0)))
                        .collect(Collectors.joining(", "));
                parts.add(words.labels().text("butir.jenis." + kind) + " " + each);
            }
        });
        String told = String.join("; ", parts) + ".";
        return a.dokumen() == Dokumen.PK ? told + " " + money(a, words) : told;
    }

    /** What became of a thing. */
    private enum Nasib {
        DIHAPUS,
        DITAMBAH,
        DIGANTI,
        DIUBAH;

        static Nasib of(Amandemen a, String thing) {
            IsiDokumen before = a.sebelum().isi().renamed(a.sesudah().penerus());
            boolean was = has(before, thing);
            boolean is = has(a.sesudah().isi(), thing);
            if (a.sesudah().penerus().containsValue(thing)) {
                return DIGANTI;
            }
            return was && is ? DIUBAH : is ? DITAMBAH : DIHAPUS;
        }

        private static boolean has(IsiDokumen isi, String thing) {
            return isi.isian().keySet().stream()
                    .anyMatch(path -> Jalur.barang(path).equals(thing));
        }
    }

    private static Set<String> things(Amandemen a) {
        return a.selisih().stream()
                .map(Selisih::butir)
                .map(Jalur::barang)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String money(Amandemen a, PageWords words) {
        Rupiah before = sum(a.sebelum().isi());
        Rupiah after = sum(a.sesudah().isi());
        return before.equals(after)
                ? words.text("perubahan.pagu.tetap", Penulisan.of(after))
                : words.text("perubahan.pagu.berubah", Penulisan.of(before), Penulisan.of(after));
    }

    private static Rupiah sum(IsiDokumen isi) {
        return Rupiah.sum(isi.isian().entrySet().stream()
                .filter(e -> e.getKey().endsWith("/pagu"))
                .map(e -> new Rupiah(new BigDecimal(e.getValue())))
                .toList());
    }

    private static String verdict(Amandemen a, PageWords words) {
        if (a.lengkap()) {
            return words.text("perubahan.lengkap.rinci", a.selisih().size());
        }
        Set<String> items = new TreeSet<>();
        a.tanpaAlasan().forEach(s -> items.add(s.butir()));
        a.takCocok().forEach(p -> items.add(p.item()));
        return words.text("perubahan.kurang.rinci", items.size(), String.join(", ", items));
    }

    private static List<TableView.Fact> facts(Amandemen a, PageWords words) {
        Origin origin = a.sesudah().asal();
        DasarHukum basis = origin.basis();
        List<TableView.Fact> facts = new ArrayList<>();
        facts.add(new TableView.Fact(
                words.text("jelaskan.dasar"),
                basis == null
                        ? words.labels().reason("TIDAK_DICATAT")
                        : words.labels().of(basis)));
        if (a.sesudah().sebab() != null) {
            facts.add(new TableView.Fact(
                    words.text("fakta.sebab"), words.labels().of(a.sesudah().sebab())));
        }
        facts.add(new TableView.Fact(words.text("jelaskan.siapa"), origin.actor()));
        facts.add(new TableView.Fact(words.text("jelaskan.berlaku"), words.date(origin.effectiveDate())));
        facts.add(new TableView.Fact(words.text("jelaskan.dicatat"), words.time(origin.recordedAt())));
        return List.copyOf(facts);
    }
}
