package id.jejakkinerja.query.entri;

import id.jejakkinerja.query.pages.PageQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Any form about a kecamatan's year: shown, looked over, sent. */
@Controller
class FormulirPage {
    private static final String PATH = "/kecamatan/{code}/tahun/{year}/isi/{id}";

    private final Tempat contexts;
    private final BuktiIsian bukti;
    private final Loket<Konteks> loket;

    FormulirPage(Tempat contexts, Pengiriman sending, BuktiIsian bukti, List<Formulir<Konteks>> forms) {
        this.contexts = contexts;
        this.bukti = bukti;
        this.loket = new Loket<>(sending, forms);
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam Map<String, String> about,
            PageQuery query,
            Authentication caller) {
        return loket.show(id, contexts.of(caller, code, year, query), about);
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = BuktiIsian.FIELD, required = false) @Nullable MultipartFile file,
            PageQuery query,
            Authentication caller) {
        Konteks konteks = contexts.of(caller, code, year, query);
        Lembar lembar = loket.lembar(id, konteks, typed);
        Kiriman kiriman = new Kiriman(typed, query.words());
        if (lembar.terkunci() == null && lembar.takesFiles()) {
            bukti.keep(file, kiriman, konteks);
        }
        return loket.take(id, lembar, konteks, typed, kiriman);
    }
}
