package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The target of a quarter (rencana aksi), or of the year while its agreement is not signed. */
@Component
class TargetForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "target";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        Terukur terukur = terukur(konteks, about);
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        PageWords words = konteks.words();
        Map<String, String> first = new TreeMap<>();
        first.put("effectiveDate", konteks.accountingDate(masa).toString());
        Nilai known = terukur.target(konteks.state(), masa);
        if (known != null) {
            first.put("value", NilaiIsian.typed(known.amount()));
        }
        Nilai annual = terukur.target();
        return new Lembar(
                "SetTarget",
                words.text("entri.target.judul", Kunci.label(masa, words), konteks.tahun(), terukur.nama()),
                List.of(new Fact(
                                words.text("entri.target.tahun"),
                                annual == null ? words.text("entri.target.belum") : Penulisan.of(annual))
                        .explained(
                                annual == null
                                        ? null
                                        : Jelasan.of(terukur, Masa.TAHUN, konteks)
                                                .target())),
                List.of(
                        Isian.of(
                                "value",
                                Jenis.ANGKA,
                                words.text("entri.target.value", words.labels().of(terukur.satuan()))),
                        Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")),
                        Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan"))),
                first,
                masa,
                Kunci.reports(konteks, masa));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        Terukur terukur = terukur(konteks, about);
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        BigDecimal value = kiriman.nilai("value");
        command.put("dokumen", (masa.isQuarter() ? Dokumen.RENCANA_AKSI : Dokumen.PK).name())
                .put("masa", masa.name())
                .put("indikator", terukur.id().value())
                .put("value", value)
                .put("satuan", terukur.satuan().wire())
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")))
                .put("reason", kiriman.text("reason"));
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(
                RefusalCode.TARGET_CONTRADICTION, "value",
                RefusalCode.VALUE_OUT_OF_DOMAIN, "value",
                RefusalCode.DOCUMENT_SIGNED, "value",
                RefusalCode.NO_CHANGE, "value",
                RefusalCode.REASON_REQUIRED, "reason");
    }

    private static Terukur terukur(Konteks konteks, Map<String, String> about) {
        String id = about.getOrDefault("indikator", "");
        return Terukur.find(konteks, id).orElseThrow(() -> new NotFound("indikator", id));
    }
}
