package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The consolidated table of a year, for those who see all kecamatan. */
@Controller
class KabupatenPage {
    private final KecamatanYears years;

    KabupatenPage(KecamatanYears years) {
        this.years = years;
    }

    @GetMapping("/kabupaten/{code}/tahun/{year}")
    String capaian(
            @PathVariable String code, @PathVariable String year, PageQuery query, Authentication caller, Model model) {
        Actor reader = CurrentActor.of(caller);
        KodeKabupaten kabupaten = Addresses.kabupaten(code);
        ForbiddenRead.unlessSeesAll(reader);
        TahunAnggaran tahun = Addresses.tahun(year);
        PageWords words = query.words();
        Tabel tabel = years.kabupaten(kabupaten, tahun, query.moment(), words.labels());
        String path = Addresses.kabupaten(kabupaten, tahun);
        model.addAttribute("frame", Frame.of(tabel.title(), path, query, List.of(), reader));
        model.addAttribute("w", words);
        model.addAttribute("segar", Freshness.of(tabel, null, null, query, path));
        model.addAttribute("asal", TableView.labels(tabel.provenance(), words));
        model.addAttribute("tabel", TableView.of(tabel, words));
        model.addAttribute("pilihan", List.of());
        return "tabel";
    }
}
