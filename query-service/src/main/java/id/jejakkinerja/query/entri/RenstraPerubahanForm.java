package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.entri.Isian.Opsi;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The amended Renstra: everything as it is and as it shall be, what is dropped, what is new and what it replaces. Every difference asks
 * for its reason where it is made.
 */
@Component
class RenstraPerubahanForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "renstra-perubahan";
    }

    /** The version in force with the years it covers. */
    private record Berlaku(StrukturRenstra struktur, PeriodeRenstra periode) {}

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        Berlaku now = inForce(konteks);
        List<Isian> fields = new ArrayList<>();
        Map<String, String> first = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        List<Naskah> document = new ArrayList<>();
        if (now != null) {
            facts.add(
                    new Fact(words.text("entri.renstra.periode"), now.periode().toString()));
            Suntingan edit = new Suntingan(now.struktur(), now.periode(), new Kiriman(about, words));
            document.addAll(new NaskahRenstra(now.periode(), edit, about.containsKey("aksi"), words)
                    .naskah(now.struktur(), first));
            int blocks = Math.min(edit.added() + 1, Suntingan.MOST_ADDED);
            for (int nomor = 1; nomor <= blocks; nomor++) {
                fields.addAll(added(nomor, nomor <= edit.added(), now, words));
            }
            fields.addAll(DasarIsian.fields(words));
            fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
            first.put("effectiveDate", Konteks.today().toString());
        }
        return new Lembar(
                        "AmendRenstra",
                        words.text("entri.renstra.judul"),
                        facts,
                        fields,
                        first,
                        Masa.TAHUN,
                        now == null ? words.text("entri.renstra.tiada") : null)
                .edits(document);
    }

    @Override
    public boolean isLookedOver() {
        return true;
    }

    @Override
    public Pratinjau preview(Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        boolean adds = !kiriman.typed(Suntingan.added(1, "nama")).isBlank();
        return new Perbedaan(lembar(konteks, about), kiriman, konteks.words()).pratinjau("RENSTRA", adds);
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        Berlaku now = inForce(konteks);
        command.remove("tahun");
        if (now != null) {
            Suntingan edit = new Suntingan(now.struktur(), now.periode(), kiriman);
            command.put("periode", now.periode().toString());
            command.set("struktur", KernelJson.stored().valueToTree(edit.struktur()));
            edit.explain(command.putArray("mapping"), command.putArray("reasons"));
        }
        DasarIsian.fill(command, kiriman);
        command.put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(RefusalCode.EARLIER_THAN_AMENDED, "effectiveDate");
    }

    private static @Nullable Berlaku inForce(Konteks konteks) {
        return konteks.year()
                .renstraVersion()
                .flatMap(version -> konteks.year().periode().map(periode -> new Berlaku(version.struktur(), periode)))
                .orElse(null);
    }

    /** @param used whether something stands in them; one more block than that is there to begin */
    private static List<Isian> added(int nomor, boolean used, Berlaku now, PageWords words) {
        List<Isian> fields = new ArrayList<>();
        fields.add(Isian.of(Suntingan.added(nomor, "nama"), Jenis.NAMA, words.text("entri.renstra.baru", nomor))
                .hint(words.text("entri.hint.renstra.baru"))
                .optional());
        if (!used) {
            return fields;
        }
        List<Opsi> sasaran = Stream.concat(
                        now.struktur().sasaran().map(s -> Opsi.named(s.id().value(), s.nama())),
                        Stream.of(new Opsi(Suntingan.BARU, words.text("entri.renstra.sasaran.baru"))))
                .toList();
        List<Opsi> replaced = now.struktur()
                .indikator()
                .map(i -> Opsi.named(i.id().value(), i.nama()))
                .toList();
        fields.add(Isian.choice(Suntingan.added(nomor, "sasaran"), words.text("entri.renstra.sasaran"), sasaran));
        fields.add(Isian.of(Suntingan.added(nomor, "sasaranNama"), Jenis.NAMA, words.text("entri.renstra.sasaran.nama"))
                .optional());
        List<Opsi> tujuan = Stream.concat(
                        now.struktur().tujuan().stream().map(t -> Opsi.named(t.id().value(), t.nama())),
                        Stream.of(new Opsi(Suntingan.BARU, words.text("entri.renstra.tujuan.baru"))))
                .toList();
        fields.add(Isian.choice(Suntingan.added(nomor, "tujuan"), words.text("entri.renstra.tujuan.pilih"), tujuan)
                .optional());
        for (String part : List.of("tujuanNama", "tujuanIndikator")) {
            fields.add(Isian.of(Suntingan.added(nomor, part), Jenis.NAMA, words.text("entri.renstra." + part))
                    .optional());
        }
        fields.add(Isian.choice(Suntingan.added(nomor, "mengganti"), words.text("entri.renstra.mengganti"), replaced)
                .hint(words.text("entri.hint.renstra.mengganti"))
                .optional());
        fields.add(
                Isian.choice(Suntingan.added(nomor, "satuan"), words.text("entri.satuan"), NaskahRenstra.units(words)));
        fields.add(Isian.choice(
                Suntingan.added(nomor, "arah"),
                words.text("entri.renstra.arah"),
                NaskahRenstra.options(Arah.values(), words)));
        fields.add(Isian.choice(
                Suntingan.added(nomor, "agregasi"),
                words.text("entri.renstra.agregasi"),
                NaskahRenstra.options(Agregasi.values(), words)));
        for (TahunAnggaran tahun : now.periode().years()) {
            fields.add(Isian.of(
                            Suntingan.target("baru" + nomor, tahun),
                            Jenis.ANGKA,
                            words.text("entri.renstra.target.baru", tahun))
                    .optional());
        }
        fields.add(Isian.of(Suntingan.added(nomor, "alasan"), Jenis.PARAGRAF, words.text("entri.alasan")));
        return fields;
    }
}
