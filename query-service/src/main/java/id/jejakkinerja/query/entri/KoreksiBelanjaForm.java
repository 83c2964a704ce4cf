package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another amount in the place of one that was booked. */
@Component
class KoreksiBelanjaForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "koreksi-belanja";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        Belanja old = find(konteks, about);
        Masa masa = old.bulan().triwulan();
        PageWords words = konteks.words();
        return new Lembar(
                "CorrectExpenditure",
                words.text(
                        "entri.koreksi.belanja.judul",
                        MataPilihan.label(old.line(), konteks),
                        words.text("entri.bulan." + old.bulan()),
                        konteks.tahun()),
                List.of(
                        new Fact(words.text("entri.koreksi.lama"), "Rp" + Penulisan.of(old.amount()))
                                .explained(Jelasan.of(old.origin(), konteks).nilai()),
                        Fact.quoting(words.text("entri.dokumen"), old.documentNumber()),
                        Fact.quoting(words.text("entri.sumber"), old.source()),
                        new Fact(words.text("entri.koreksi.oleh"), old.origin().actor()),
                        new Fact(
                                words.text("entri.koreksi.dicatat"),
                                words.time(old.origin().recordedAt()))),
                List.of(
                        Isian.of("amount", Jenis.ANGKA, words.text("entri.rupiah"))
                                .hint(words.text("entri.hint.rupiah")),
                        Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal"))
                                .hint(words.text("entri.hint.tanggal")),
                        Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan"))
                                .hint(words.text("entri.hint.koreksi"))),
                Map.of(
                        "amount",
                        Penulisan.of(old.amount()),
                        "effectiveDate",
                        konteks.accountingDate(masa).toString()),
                masa,
                Kunci.figures(konteks, masa));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        command.put("event", about.get("event"))
                .put("amount", kiriman.rupiah("amount"))
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")))
                .put("reason", kiriman.text("reason"));
    }

    @Override
    public @Nullable String cause(Konteks konteks, Map<String, String> about) {
        return about.get("event");
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(
                RefusalCode.EXCEEDS_PAGU, "amount",
                RefusalCode.NO_CHANGE, "amount",
                RefusalCode.AMOUNT_NOT_POSITIVE, "amount",
                RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate",
                RefusalCode.DATE_BEFORE_MONTH, "effectiveDate",
                RefusalCode.EARLIER_THAN_CORRECTED, "effectiveDate");
    }

    private static Belanja find(Konteks konteks, Map<String, String> about) {
        String event = about.getOrDefault("event", "");
        return konteks.state().anggaran().belanja().stream()
                // a corrected one, too: the command side says by what it was corrected
                .filter(b -> b.origin().event().equals(event)
                        || b.replaced().stream()
                                .anyMatch(lama -> lama.origin().event().equals(event)))
                .findFirst()
                .orElseThrow(() -> new NotFound("event", event));
    }
}
