package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Bagian;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What Bappeda decides and records for all kecamatan: reporting periods and benchmarks. */
@Controller
class PeriodePage {
    private static final String PATH = "/kabupaten/{code}/tahun/{year}/periode";
    private static final String FORM = PATH + "/{id}";

    private final KecamatanYears years;
    private final Loket<KonteksKabupaten> loket;

    PeriodePage(KecamatanYears years, Pengiriman sending, List<Formulir<KonteksKabupaten>> forms) {
        this.years = years;
        this.loket = new Loket<>(sending, forms);
    }

    /** @param tersimpan position of what the reader has just stored */
    @GetMapping(PATH)
    String list(
            @PathVariable String code,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable Long tersimpan,
            PageQuery query,
            Authentication caller,
            Model model) {
        KonteksKabupaten konteks = read(code, year, query, caller);
        PageWords words = konteks.words();
        KodeKabupaten kabupaten = konteks.year().kabupaten();
        String path = konteks.work(Masa.TAHUN);
        Link up = Link.to(
                words.text("rapor.judul", konteks.tahun().toString()),
                konteks.query().href(Addresses.kabupaten(kabupaten, konteks.tahun())));
        model.addAttribute(
                "frame", Frame.of(konteks.workTitle(Masa.TAHUN), path, konteks.query(), List.of(up), konteks.actor()));
        model.addAttribute("segar", konteks.freshness(Masa.TAHUN, path));
        model.addAttribute("w", words);
        model.addAttribute("bagian", Bagian.links(kabupaten, konteks.tahun(), Bagian.PERIODE, konteks.query()));
        model.addAttribute("daftar", DaftarPeriode.of(konteks));
        model.addAttribute(
                "lingkup", Stream.of(Lingkup.values()).map(words.labels()::of).toList());
        if (tersimpan != null) {
            boolean seen = konteks.year().reached().position() >= tersimpan;
            String position = Penulisan.of(BigDecimal.valueOf(tersimpan));
            model.addAttribute("tersimpan", words.text(seen ? "tugas.tersimpan" : "tugas.menyusul", position));
        }
        return "periode";
    }

    @GetMapping(FORM)
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam Map<String, String> about,
            PageQuery query,
            Authentication caller) {
        return loket.show(id, read(code, year, query, caller), about);
    }

    @PostMapping(FORM)
    ModelAndView send(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            PageQuery query,
            Authentication caller) {
        KonteksKabupaten konteks = read(code, year, query, caller);
        Lembar lembar = loket.lembar(id, konteks, typed);
        return loket.take(id, lembar, konteks, typed, new Kiriman(typed, konteks.words()));
    }

    /** The present state, whatever moment an address asks for. */
    private KonteksKabupaten read(String code, String year, PageQuery query, Authentication caller) {
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessSeesAll(reader);
        PageQuery present = new PageQuery(null, null, null, query.lang(), null);
        return new KonteksKabupaten(reader, years.rinci(kabupaten, Addresses.tahun(year), Moment.LIVE), present);
    }
}
