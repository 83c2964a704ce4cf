package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.perubahan.Silsilah;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.tabel.Sebutan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A Renstra or an agreement before and after each of its amendments, and who set each of its fields. */
@Controller
class PerubahanPage {
    private static final List<String> DOCUMENTS = List.of("renstra", "pk");

    private final KecamatanYears years;

    PerubahanPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kecamatan/{code}/tahun/{year}/perubahan/{document}")
    String perubahan(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String document,
            PageQuery query,
            Authentication caller,
            Model model) {
        Actor reader = CurrentActor.of(caller);
        KodeKecamatan kecamatan = Addresses.kecamatan(code);
        ForbiddenRead.unlessMayRead(reader, kecamatan);
        TahunAnggaran tahun = Addresses.tahun(year);
        if (!DOCUMENTS.contains(document)) {
            throw new NotFound("perubahan", document);
        }
        Dokumen dokumen = document.equals("pk") ? Dokumen.PK : Dokumen.RENSTRA;
        FromZero log = years.fromZero(kecamatan, tahun, query.moment());
        Silsilah silsilah = Silsilah.of(log.year(), dokumen, log.events());
        PageWords words = query.words();
        String path = Addresses.perubahan(kecamatan, tahun, document);
        String title = title(log.year(), dokumen, words);
        Link up = Link.to(
                words.text("tahun.judul", Frame.nama(kecamatan), tahun.toString()),
                query.href(Addresses.tahun(kecamatan, tahun)));
        model.addAttribute("frame", Frame.of(title, path, query, List.of(up), reader));
        model.addAttribute("w", words);
        model.addAttribute("segar", freshness(log.year(), query, path));
        model.addAttribute("asal", TableView.labels(log.year().current().provenance(), words));
        model.addAttribute("pilihan", documents(kecamatan, tahun, document, query));
        model.addAttribute("p", PerubahanView.of(log.year(), dokumen, silsilah, words));
        model.addAttribute("isian", AsalIsian.of(silsilah, Sebutan.of(log.year(), words.labels()), words));
        model.addAttribute(
                "kejadian", AsalIsian.events(silsilah, origin -> Addresses.peristiwa(origin, reader, query), words));
        return "perubahan";
    }

    private static String title(KecamatanYear year, Dokumen dokumen, PageWords words) {
        String period = dokumen == Dokumen.PK
                ? year.tahun().toString()
                : year.periode().map(p -> p.value()).orElse("");
        return words.text("perubahan.judul", words.labels().of(dokumen), period, Frame.nama(year.kecamatan()));
    }

    private static Freshness freshness(KecamatanYear year, PageQuery query, String path) {
        String status = query.words().labels().of(year.current().status(Masa.TAHUN));
        return Freshness.of(
                year.position(),
                year.recordedAt(),
                new TableView.Fact(Frame.nama(year.kecamatan()), status),
                query,
                path);
    }

    /** The documents whose changes are told, from any page of the year. */
    static List<Link> documents(KodeKecamatan kecamatan, TahunAnggaran tahun, String shown, PageQuery query) {
        return DOCUMENTS.stream()
                .map(d -> new Link(
                        query.words().text("perubahan.dokumen." + d),
                        query.href(Addresses.perubahan(kecamatan, tahun, d)),
                        d.equals(shown)))
                .toList();
    }
}
