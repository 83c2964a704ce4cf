package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.BarisAnggaran;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The signature under the Perjanjian Kinerja. What is promised follows from the plan and the budget and is not typed again. */
@Component
class PkForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "pk";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        List<Fact> facts = new ArrayList<>();
        for (Terukur t : Terukur.indikator(konteks)) {
            Nilai target = t.target();
            facts.add(Fact.named(
                            t.nama(),
                            target == null
                                    ? words.text("entri.target.belum")
                                    : Penulisan.of(target) + " "
                                            + words.labels().of(t.satuan()))
                    .explained(
                            target == null
                                    ? null
                                    : Jelasan.of(t, Masa.TAHUN, konteks).target()));
        }
        Rupiah pagu = Rupiah.sum(konteks.state().anggaran().lines().values().stream()
                .map(BarisAnggaran::pagu)
                .toList());
        facts.add(
                konteks.state().anggaran().lines().isEmpty()
                        ? new Fact(words.text("kisi.pagu"), words.text("entri.target.belum"))
                        : new Fact(words.text("kisi.pagu"), "Rp" + Penulisan.of(pagu))
                                .explained(Jelasan.cell(Table38.ID, Tabel.TOTALS, "pagu", konteks)));
        List<Isian> fields = new ArrayList<>(PihakIsian.fields(words));
        fields.addAll(DasarIsian.fields(words));
        fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
        Map<String, String> first = new TreeMap<>();
        first.put("effectiveDate", konteks.accountingDate().toString());
        konteks.year()
                .year(konteks.tahun().minus(1))
                .rencana()
                .currentPk()
                .ifPresent(last -> PihakIsian.prefill(first, last));
        return new Lembar(
                "SignPK",
                words.text("entri.pk.judul", konteks.tahun()),
                facts,
                fields,
                first,
                Masa.TAHUN,
                Kunci.plan(konteks));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        PihakIsian.fill(command, kiriman);
        DasarIsian.fill(command, kiriman);
        command.put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
    }

    @Override
    public Map<RefusalCode, String> blame() {
        return Map.of(RefusalCode.DATE_OUTSIDE_YEAR, "effectiveDate");
    }
}
