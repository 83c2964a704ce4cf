package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to do for a kecamatan in a quarter: what is missing, who must act, and by when. */
@Controller
class TugasPage {
    /** Forms about the year as a whole, with the command that says who may send them, in the order of a year. */
    private static final Map<String, String> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("rkt", "AdoptRkt");
        ACTIONS.put("pagu", "AllocateBudget");
        ACTIONS.put("pk", "SignPK");
        ACTIONS.put("revisi-pagu", "ReviseBudget");
        ACTIONS.put("pergeseran", "ShiftBudget");
        ACTIONS.put("pk-perubahan", "AmendPK");
        ACTIONS.put("renstra-perubahan", "AmendRenstra");
    }

    private final Tempat places;
    private final Berkas files;

    TugasPage(Tempat places, Berkas files) {
        this.places = places;
        this.files = files;
    }

    /** @param tersimpan position of what the reader has just stored */
    @GetMapping("/kecamatan/{code}/tahun/{year}/tugas/{masa}")
    String show(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String masa,
            @RequestParam(required = false) @Nullable Long tersimpan,
            PageQuery query,
            Authentication caller,
            Model model) {
        Konteks konteks = places.of(caller, code, year, query);
        Masa chosen = Konteks.masa(masa);
        PageWords words = query.words();
        String title = konteks.titled(words.text("tugas.judul", Kunci.label(chosen, words), konteks.tahun()));
        String path = konteks.work(chosen);
        Link up = Link.to(
                words.text(
                        "tahun.judul",
                        Frame.nama(konteks.kecamatan()),
                        konteks.tahun().toString()),
                query.href(Addresses.tahun(konteks.kecamatan(), konteks.tahun())));
        model.addAttribute("frame", Frame.of(title, path, query, List.of(up), konteks.actor()));
        model.addAttribute("segar", konteks.freshness(chosen, path));
        model.addAttribute("w", words);
        model.addAttribute("tugas", new DaftarTugas(konteks, chosen, files.openTo(konteks.actor())).tugas());
        model.addAttribute("masa", others(konteks, chosen));
        model.addAttribute("lain", actions(konteks));
        if (tersimpan != null) {
            boolean seen = konteks.year().position() >= tersimpan;
            String position = Penulisan.of(BigDecimal.valueOf(tersimpan));
            model.addAttribute("tersimpan", words.text(seen ? "tugas.tersimpan" : "tugas.menyusul", position));
        }
        return "tugas";
    }

    private List<Link> others(Konteks konteks, Masa chosen) {
        return Stream.of(Masa.values())
                .map(masa -> new Link(
                        Kunci.label(masa, konteks.words()), konteks.query().href(konteks.work(masa)), masa == chosen))
                .toList();
    }

    /** What belongs to the year as a whole and can be done at any time. */
    private static List<Link> actions(Konteks konteks) {
        String year = Addresses.tahun(konteks.kecamatan(), konteks.tahun());
        return ACTIONS.entrySet().stream()
                .filter(action -> konteks.may(action.getValue()))
                .map(action -> Link.to(
                        konteks.words().text("tugas.lain." + action.getKey()),
                        konteks.query().href(year + "/isi/" + action.getKey())))
                .toList();
    }
}
