package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.audit.BandingKabupaten;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A year of the whole kabupaten at two moments, side by side, with the events between. */
@Controller
class BandingPage {
    /** A year has thousands of events; whoever wants all of them reads the list of the whole kabupaten. */
    private static final int SHOWN = 200;

    private final KecamatanYears years;

    BandingPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}/banding")
    String banding(
            @PathVariable String code,
            @PathVariable String year,
            JejakPage.Tanya tanya,
            PageQuery asked,
            Authentication caller,
            Model model) {
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessSeesAll(reader);
        TahunAnggaran tahun = Addresses.tahun(year);
        PageQuery query = asked.plain();
        PageWords words = query.words();
        String up = Addresses.kabupaten(kabupaten, tahun);
        String path = Bagian.BANDING.path(kabupaten, tahun);
        Link back = Link.to(words.text("rapor.judul", tahun.toString()), query.href(up));
        model.addAttribute(
                "frame",
                Frame.of(words.text("banding.judul", tahun.toString()), path, query, List.of(back), reader)
                        .showing(tanya.moments()));
        model.addAttribute("w", words);
        model.addAttribute("segar", Freshness.of(years.kabupaten(kabupaten, tahun, Moment.LIVE), query, path));
        model.addAttribute("bagian", Bagian.links(kabupaten, tahun, Bagian.BANDING, query));
        model.addAttribute("tanya", tanya);
        if (tanya.compares()) {
            Moment first = tanya.first();
            Moment second = tanya.second();
            BandingKabupaten banding = new BandingKabupaten(
                    years.allFromZero(kabupaten, tahun, first), years.allFromZero(kabupaten, tahun, second));
            compare(model, banding, query.at(first), query.at(second));
        }
        return "banding";
    }

    /** @param first language and moment of one side, {@code second} of the other */
    private static void compare(Model model, BandingKabupaten banding, PageQuery first, PageQuery second) {
        PageWords words = first.words();
        TahunAnggaran tahun = banding.sesudah().year().tahun();
        String left = JejakPage.saat(first.moment(), words);
        String right = JejakPage.saat(second.moment(), words);
        model.addAttribute("banding", words.title("jejak.banding", left, right));
        model.addAttribute("kiri", left);
        model.addAttribute("kanan", right);
        model.addAttribute(
                "selisih",
                SelisihView.of(
                        banding.tabel(words.labels()),
                        Addresses.explained(first, null, tahun),
                        Addresses.explained(second, null, tahun),
                        words));
        List<Recorded<DomainEvent>> between = banding.peristiwa();
        Penyebut names = Penyebut.of(banding.sesudah().events(), words);
        model.addAttribute("antara", between.size());
        model.addAttribute(
                "peristiwa",
                between.reversed().stream()
                        .limit(SHOWN)
                        .map(event -> BarisPeristiwa.of(
                                event, false, null, first.plain().href(Addresses.peristiwa(event.id())), names))
                        .toList());
    }
}
