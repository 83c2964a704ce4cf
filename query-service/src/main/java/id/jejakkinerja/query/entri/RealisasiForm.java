package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an indicator or an output achieved in a quarter, or in the year. */
@Component
class RealisasiForm implements Formulir<Konteks> {
    private final BuktiIsian bukti;

    RealisasiForm(BuktiIsian bukti) {
        this.bukti = bukti;
    }

    @Override
    public String id() {
        return "realisasi";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        Terukur terukur = terukur(konteks, about);
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        PageWords words = konteks.words();
        return new Lembar(
                "RecordRealization",
                words.text("entri.realisasi.judul", Kunci.label(masa, words), konteks.tahun(), terukur.nama()),
                NilaiIsian.facts(konteks, terukur, masa),
                NilaiIsian.fields(terukur.satuan(), words, true),
                Map.of("effectiveDate", konteks.accountingDate(masa).toString()),
                masa,
                Kunci.figures(konteks, masa));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        Terukur terukur = terukur(konteks, about);
        command.put("indikator", terukur.id().value())
                .put("masa", Konteks.masa(about.getOrDefault("masa", "")).name())
                .put("satuan", terukur.satuan().wire())
                .put("source", kiriman.text("source"));
        NilaiIsian.fill(command, kiriman, terukur.satuan(), konteks.words());
        bukti.fill(command, kiriman, konteks);
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return NilaiIsian.BLAME;
    }

    private static Terukur terukur(Konteks konteks, Map<String, String> about) {
        String id = about.getOrDefault("indikator", "");
        return Terukur.find(konteks, id).orElseThrow(() -> new NotFound("indikator", id));
    }
}
