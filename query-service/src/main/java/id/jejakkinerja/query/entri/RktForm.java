package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.RktVersion;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The annual plan, carried over from the year before with the Renstra's targets of the new year. */
@Component
class RktForm implements Formulir<Konteks> {
    @Override
    public String id() {
        return "rkt";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        PageWords words = konteks.words();
        Optional<StrukturRkt> carried = carried(konteks);
        List<Fact> facts = new ArrayList<>();
        carried.ifPresent(rkt -> {
            facts.add(new Fact(
                    words.text("entri.rkt.asal"), konteks.tahun().minus(1).toString()));
            facts.add(new Fact(
                    words.text("tugas.indikator"), Long.toString(rkt.indikator().count())));
            facts.add(new Fact(
                    words.text("tugas.output"), Long.toString(rkt.subKegiatan().count())));
            facts.add(pagu(rkt, konteks));
        });
        List<Isian> fields = new ArrayList<>(DasarIsian.fields(words));
        fields.add(Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal.berlaku")));
        return new Lembar(
                "AdoptRkt",
                words.text("entri.rkt.judul", konteks.tahun()),
                facts,
                fields,
                Map.of("effectiveDate", konteks.accountingDate().toString()),
                Masa.TAHUN,
                carried.isEmpty()
                        ? words.text("entri.rkt.tiada", konteks.tahun().minus(1))
                        : Kunci.reports(konteks, Masa.TAHUN));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        carried(konteks)
                .ifPresent(rkt -> command.set("struktur", KernelJson.stored().valueToTree(rkt)));
        DasarIsian.fill(command, kiriman);
        command.put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
    }

    /** Explained by last year's plan, unless the Renstra has dropped a Sasaran with its programs since. */
    private static Fact pagu(StrukturRkt carried, Konteks konteks) {
        Rupiah sum = sum(carried);
        Fact fact = new Fact(konteks.words().text("kisi.pagu"), "Rp" + Penulisan.of(sum));
        boolean whole = last(konteks).filter(rkt -> sum(rkt).equals(sum)).isPresent();
        return whole
                ? fact.explained(Addresses.explained(
                                konteks.query().plain(),
                                konteks.kecamatan(),
                                konteks.tahun().minus(1))
                        .apply(Sel.of("rkt", Tabel.TOTALS, "pagu")))
                : fact;
    }

    private static Rupiah sum(StrukturRkt rkt) {
        return Rupiah.sum(rkt.subKegiatan().map(s -> s.pagu()).toList());
    }

    private static Optional<StrukturRkt> last(Konteks konteks) {
        return konteks.year()
                .year(konteks.tahun().minus(1))
                .rencana()
                .currentRkt()
                .map(RktVersion::struktur);
    }

    /** The Renstra's Sasaran and indicators with the programs that served them last year. */
    private static Optional<StrukturRkt> carried(Konteks konteks) {
        return last(konteks)
                .flatMap(last -> konteks.year().renstraVersion().map(v -> carried(last, v.struktur(), konteks)));
    }

    private static StrukturRkt carried(StrukturRkt last, StrukturRenstra plan, Konteks konteks) {
        return new StrukturRkt(plan.sasaran()
                .map(s -> new SasaranRkt(
                        s.id(),
                        s.nama(),
                        s.indikator().stream().map(i -> planned(i, konteks)).toList(),
                        last.sasaran().stream()
                                .filter(old -> old.id().equals(s.id()))
                                .flatMap(old -> old.program().stream())
                                .toList()))
                .toList());
    }

    private static IndikatorRkt planned(IndikatorRenstra i, Konteks konteks) {
        return new IndikatorRkt(
                i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), i.target().get(konteks.tahun()));
    }
}
