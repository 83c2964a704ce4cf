package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.entri.Isian.Jenis;
import id.jejakkinerja.query.fold.Analisis;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Why a Sasaran came out as it did. */
@Component
class AnalisisForm implements Formulir<Konteks> {
    private static final int LONGEST = 4000;
    private static final List<String> PARTS = List.of("causes", "obstacles", "followUp");

    @Override
    public String id() {
        return "analisis";
    }

    @Override
    public Lembar lembar(Konteks konteks, Map<String, String> about) {
        SasaranRkt sasaran = sasaran(konteks, about);
        Masa masa = Konteks.masa(about.getOrDefault("masa", ""));
        PageWords words = konteks.words();
        Map<String, String> first = new TreeMap<>();
        first.put("effectiveDate", konteks.accountingDate(masa).toString());
        SortedMap<Masa, Analisis> known = konteks.state().hasil().analisis().get(sasaran.id());
        Analisis old = known == null ? null : known.get(masa);
        if (old != null) {
            first.put("causes", old.causes());
            first.put("obstacles", old.obstacles());
            first.put("followUp", old.followUp());
        }
        return new Lembar(
                "RecordAnalysis",
                words.text("entri.analisis.judul", Kunci.label(masa, words), konteks.tahun(), sasaran.nama()),
                List.of(),
                List.of(
                        Isian.of("causes", Jenis.PARAGRAF, words.text("entri.analisis.causes"))
                                .hint(words.text("entri.hint.analisis"))
                                .longest(LONGEST),
                        Isian.of("obstacles", Jenis.PARAGRAF, words.text("entri.analisis.obstacles"))
                                .longest(LONGEST),
                        Isian.of("followUp", Jenis.PARAGRAF, words.text("entri.analisis.followUp"))
                                .longest(LONGEST),
                        Isian.of("effectiveDate", Jenis.TANGGAL, words.text("entri.tanggal"))),
                first,
                masa,
                Kunci.figures(konteks, masa));
    }

    @Override
    public void fill(ObjectNode command, Kiriman kiriman, Konteks konteks, Map<String, String> about) {
        command.put("sasaran", sasaran(konteks, about).id().value())
                .put("masa", Konteks.masa(about.getOrDefault("masa", "")).name())
                .put("effectiveDate", NilaiIsian.text(kiriman.tanggal("effectiveDate")));
        PARTS.forEach(part -> command.put(part, kiriman.text(part)));
    }

    private static SasaranRkt sasaran(Konteks konteks, Map<String, String> about) {
        String id = about.getOrDefault("sasaran", "");
        return konteks.rkt().stream()
                .flatMap(rkt -> rkt.sasaran().stream())
                .filter(s -> s.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("sasaran", id));
    }
}
