package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.Pembanding;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.IndikatorBersama;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the country, the province or the kabupaten achieved on an indicator; a later value replaces the earlier one for readers. */
@Component
class PembandingForm implements Formulir<KonteksKabupaten> {
    /** As the command takes it. */
    private static final int LONGEST_SOURCE = 200;

    @Override
    public String id() {
        return "pembanding";
    }

    @Override
    public Lembar lembar(KonteksKabupaten konteks, Map<String, String> about) {
        IndikatorBersama indikator = indikator(konteks, about);
        Lingkup lingkup = lingkup(about);
        PageWords words = konteks.words();
        Pembanding known =
                konteks.state().benchmarks(konteks.tahun(), indikator.id()).get(lingkup);
        Isian value = Isian.of(
                        "value",
                        Jenis.ANGKA,
                        words.text("pembanding.nilai", words.labels().of(indikator.satuan())))
                .hint(NilaiIsian.hint(indikator.satuan(), words));
        Map<String, String> first = new TreeMap<>();
        if (known != null) {
            value = value.beside(Penulisan.of(known.value()));
            first.put("source", known.source());
        }
        return new Lembar(
                "RecordBenchmark",
                words.text(
                        "pembanding.judul",
                        words.labels().of(lingkup),
                        konteks.tahun().toString(),
                        indikator.nama()),
                List.of(new Fact(words.text("entri.satuan"), words.labels().of(indikator.satuan()))),
                List.of(
                        value,
                        Isian.of("source", Jenis.TEKS, words.text("pembanding.sumber"))
                                .hint(words.text("pembanding.sumber.hint"))
                                .longest(LONGEST_SOURCE)),
                first,
                Masa.TAHUN,
                null);
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, KonteksKabupaten konteks, Map<String, String> about) {
        IndikatorBersama indikator = indikator(konteks, about);
        command.put("indikator", indikator.id().value())
                .put("lingkup", lingkup(about).name())
                .put("satuan", indikator.satuan().wire())
                .put("value", kiriman.nilai("value"))
                .put("source", kiriman.text("source"));
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(RefusalCode.VALUE_OUT_OF_DOMAIN, "value");
    }

    private static IndikatorBersama indikator(KonteksKabupaten konteks, Map<String, String> about) {
        String id = about.getOrDefault("indikator", "");
        return IndikatorBersama.of(konteks.year()).stream()
                .filter(i -> i.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("indikator", id));
    }

    private static Lingkup lingkup(Map<String, String> about) {
        String name = about.getOrDefault("lingkup", "");
        for (Lingkup lingkup : Lingkup.values()) {
            if (lingkup.name().equals(name)) {
                return lingkup;
            }
        }
        throw new NotFound("lingkup", name);
    }
}
