package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Isian.Opsi;
import id.jejakkinerja.query.entri.Naskah.Butir;
import id.jejakkinerja.query.entri.Naskah.Lajur;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays a Renstra out to be amended: its Tujuan, then each Sasaran with its indicators. */
final class NaskahRenstra {
    private final PeriodeRenstra periode;
    private final Suntingan edit;
    private final boolean sent;
    private final PageWords words;

    /** @param sent whether anything was typed; before that nothing differs */
    NaskahRenstra(PeriodeRenstra periode, Suntingan edit, boolean sent, PageWords words) {
        this.periode = periode;
        this.edit = edit;
        this.sent = sent;
        this.words = words;
    }

    /** @param first takes what is in force, as it stands in the fields at first */
    List<Naskah> naskah(StrukturRenstra struktur, Map<String, String> first) {
        List<Naskah> parts = new ArrayList<>();
        parts.add(new Naskah(
                words.text("entri.renstra.tujuan"),
                struktur.tujuan().stream().map(t -> tujuan(t, first)).toList()));
        struktur.sasaran().forEach(s -> {
            List<Butir> items = new ArrayList<>();
            items.add(sasaran(s, first));
            s.indikator().forEach(i -> items.add(indikator(i, first)));
            parts.add(new Naskah(s.nama(), items));
        });
        return parts;
    }

    private Butir tujuan(Tujuan t, Map<String, String> first) {
        List<Lajur> lines = List.of(
                text(Suntingan.field(Suntingan.TUJUAN, t.id()), "tujuan.nama", t.nama(), t.nama(), first),
                text(
                        Suntingan.field(Suntingan.TOLOK_UKUR, t.id()),
                        "tujuan.indikator",
                        t.indikator(),
                        t.nama(),
                        first));
        return new Butir(
                t.nama(),
                lines,
                null,
                reason(Suntingan.field(Suntingan.REASON_TUJUAN, t.id()), t.nama()),
                sent && edit.isRenamed(t));
    }

    private Butir sasaran(Sasaran s, Map<String, String> first) {
        String field = Suntingan.field(Suntingan.SASARAN, s.id());
        return new Butir(
                words.text("entri.renstra.sasaran.ini"),
                List.of(text(field, "sasaran.ini", s.nama(), s.nama(), first)),
                null,
                reason(Suntingan.field(Suntingan.REASON_SASARAN, s.id()), s.nama()),
                sent && edit.isRenamed(s));
    }

    private Butir indikator(IndikatorRenstra i, Map<String, String> first) {
        List<Lajur> lines = new ArrayList<>();
        String nama = Suntingan.field("nama", i.id());
        first.put(nama, i.nama());
        lines.add(new Lajur(
                words.text("entri.renstra.namanya"),
                Isian.of(nama, Jenis.NAMA, words.text("entri.renstra.nama", i.nama()))
                        .beside(i.nama())));
        lines.add(choice(i, "satuan", i.satuan().name(), units(words), first));
        lines.add(choice(i, "arah", i.arah().name(), options(Arah.values(), words), first));
        lines.add(choice(i, "agregasi", i.agregasi().name(), options(Agregasi.values(), words), first));
        periode.years().forEach(tahun -> lines.add(target(i, tahun, first)));
        lines.add(choice(
                i,
                "nasib",
                Suntingan.KEEP,
                List.of(
                        new Opsi(Suntingan.KEEP, words.text("entri.renstra.pertahankan")),
                        new Opsi(Suntingan.DROP, words.text("entri.renstra.hapus"))),
                first));
        boolean replaced = sent && edit.isReplaced(i);
        boolean changed = sent && (edit.isDropped(i) || edit.isChanged(i));
        return new Butir(
                i.nama(),
                lines,
                null,
                replaced ? null : reason(Suntingan.field("alasan", i.id()), i.nama()),
                replaced || changed);
    }

    private Lajur target(IndikatorRenstra i, TahunAnggaran tahun, Map<String, String> first) {
        String field = Suntingan.target("ind." + i.id(), tahun);
        Nilai known = i.target().get(tahun);
        first.put(field, known == null ? "" : NilaiIsian.typed(known.amount()));
        String nama = words.text("entri.renstra.target", tahun, words.labels().of(i.satuan()));
        return new Lajur(
                nama,
                Isian.of(field, Jenis.ANGKA, nama + ": " + i.nama())
                        .optional()
                        .beside(known == null ? "–" : Penulisan.of(known)));
    }

    private Lajur choice(IndikatorRenstra i, String part, String now, List<Opsi> offered, Map<String, String> first) {
        String field = Suntingan.field(part, i.id());
        first.put(field, now);
        String nama = words.text(part.equals("satuan") ? "entri.satuan" : "entri.renstra." + part);
        String label = offered.stream()
                .filter(option -> option.value().equals(now))
                .map(Opsi::label)
                .findFirst()
                .orElse(now);
        return new Lajur(
                nama, Isian.choice(field, nama + ": " + i.nama(), offered).beside(label));
    }

    private Lajur text(String field, String key, String now, String owner, Map<String, String> first) {
        first.put(field, now);
        String nama = words.text("entri.renstra." + key);
        return new Lajur(nama, Isian.of(field, Jenis.NAMA, nama + ": " + owner).beside(now));
    }

    private Isian reason(String field, String nama) {
        return Isian.of(field, Jenis.PARAGRAF, words.text("entri.pkp.alasan", nama));
    }

    static List<Opsi> units(PageWords words) {
        return Stream.of(Satuan.values())
                .map(s -> new Opsi(s.name(), words.labels().of(s)))
                .toList();
    }

    static List<Opsi> options(Enum<?>[] values, PageWords words) {
        return Stream.of(values)
                .map(value -> new Opsi(value.name(), words.labels().of(value)))
                .toList();
    }
}
