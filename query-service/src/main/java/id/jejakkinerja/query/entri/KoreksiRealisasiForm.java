package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another value in the place of one that was recorded. */
@Component
class KoreksiRealisasiForm implements Formulir<Konteks> {
    private record Tercatat(Terukur terukur, Masa masa, Realisasi realisasi) {}

    @Override
    public String id() {
        return "koreksi-realisasi";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        Tercatat old = find(konteks, about);
        PageWords words = konteks.words();
        List<Fact> facts = new ArrayList<>(NilaiIsian.facts(konteks, old.terukur(), old.masa()));
        facts.add(new Fact(
                        words.text("entri.koreksi.lama"),
                        Penulisan.of(old.realisasi().value()))
                .explained(Jelasan.of(old.realisasi().origin(), konteks).nilai()));
        facts.add(new Fact(
                words.text("entri.koreksi.oleh"), old.realisasi().origin().actor()));
        facts.add(new Fact(
                words.text("entri.koreksi.dicatat"),
                words.time(old.realisasi().origin().recordedAt())));
        List<Isian> fields = new ArrayList<>(NilaiIsian.fields(old.terukur().satuan(), words, false));
        fields.add(
                Isian.of("reason", Jenis.PARAGRAF, words.text("entri.alasan")).hint(words.text("entri.hint.koreksi")));
        Map<String, String> first = new HashMap<>();
        first.put("value", NilaiIsian.typed(old.realisasi().value().amount()));
        Nilai numerator = old.realisasi().numerator();
        Nilai denominator = old.realisasi().denominator();
        if (numerator != null && denominator != null) {
            first.put("value", "");
            first.put("numerator", NilaiIsian.typed(numerator.amount()));
            first.put("denominator", NilaiIsian.typed(denominator.amount()));
        }
        first.put("effectiveDate", konteks.accountingDate(old.masa()).toString());
        return new Lembar(
                "CorrectRealization",
                words.text(
                        "entri.koreksi.judul", old.terukur().nama(), Kunci.label(old.masa(), words), konteks.tahun()),
                facts,
                fields,
                first,
                old.masa(),
                Kunci.figures(konteks, old.masa()));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        command.put("event", about.get("event")).put("reason", kiriman.text("reason"));
        NilaiIsian.fill(command, kiriman, find(konteks, about).terukur().satuan(), konteks.words());
    }

    @Override
    public @Nullable String cause(Konteks konteks, Map<String, String> about) {
        return about.get("event");
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return NilaiIsian.BLAME;
    }

    private static Tercatat find(Konteks konteks, Map<String, String> about) {
        String event = about.getOrDefault("event", "");
        for (Terukur terukur : Terukur.all(konteks)) {
            for (Map.Entry<Masa, Realisasi> entry :
                    konteks.state().hasil().of(terukur.id()).entrySet()) {
                Realisasi value = entry.getValue();
                // a corrected one, too: the command side says by what it was corrected
                if (value.origin().event().equals(event)
                        || value.replaced().stream()
                                .anyMatch(lama -> lama.origin().event().equals(event))) {
                    return new Tercatat(terukur, entry.getKey(), value);
                }
            }
        }
        throw new NotFound("event", event);
    }
}
