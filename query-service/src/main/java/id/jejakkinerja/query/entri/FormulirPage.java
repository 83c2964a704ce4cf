package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.query.pages.Addresses;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.PageQuery;
import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Any form: shown, looked over, sent. A refused one comes back as it was typed. */
@Controller
class FormulirPage {
    private static final String PATH = "/kecamatan/{code}/tahun/{year}/isi/{id}";
    private static final String KEY = "kunci";
    private static final String LOOK_OVER = "periksa";

    private final Tempat contexts;
    private final Pengiriman sending;
    private final BuktiIsian bukti;
    private final Map<String, Formulir> forms;

    FormulirPage(Tempat contexts, Pengiriman sending, BuktiIsian bukti, List<Formulir> forms) {
        this.contexts = contexts;
        this.sending = sending;
        this.bukti = bukti;
        this.forms = forms.stream().collect(Collectors.toMap(Formulir::id, Function.identity()));
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String year,
            @PathVariable String id,
            @RequestParam Map<String, String> about,
            PageQuery query,
            Authentication caller) {
        Konteks konteks = contexts.of(caller, code, year, query);
        Lembar lembar = mine(form(id), konteks, about);
        Map<String, String> first = new TreeMap<>(lembar.awal());
        first.put(KEY, Pengiriman.key(""));
        return page(id, lembar, konteks, about, new Kiriman(first, query.words()), null)
                .addObject("baru", true);
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
        Formulir form = form(id);
        Lembar lembar = mine(form, konteks, typed);
        Kiriman kiriman = new Kiriman(typed, query.words());
        if (lembar.terkunci() == null && takesFiles(lembar)) {
            bukti.keep(file, kiriman, konteks);
        }
        if (LOOK_OVER.equals(typed.get("aksi"))) {
            return page(id, lembar, konteks, typed, kiriman, form.preview(kiriman, konteks));
        }
        ObjectNode command = konteks.command();
        form.fill(command, kiriman, konteks, typed);
        if (kiriman.isSound()) {
            Jawaban answer = sending.send(
                    lembar.command(), command, konteks.actor(), Pengiriman.key(kiriman.typed(KEY)), query.words());
            switch (answer) {
                case Jawaban.Tersimpan stored -> {
                    return new ModelAndView("redirect:" + contexts.stored(konteks, lembar.masa(), stored.position()));
                }
                case Jawaban.Ditolak refused -> {
                    blame(form, lembar, kiriman, refused);
                    if (!refused.isUndecided()) {
                        kiriman.retype(KEY, Pengiriman.key(""));
                    }
                }
            }
        }
        return page(id, lembar, konteks, typed, kiriman, null);
    }

    private Formulir form(String id) {
        Formulir form = forms.get(id);
        if (form == null) {
            throw new NotFound("formulir", id);
        }
        return form;
    }

    /** Whoever may not send a form has no business reading it either. */
    private static Lembar mine(Formulir form, Konteks konteks, Map<String, String> about) {
        Lembar lembar = form.lembar(konteks, about);
        ForbiddenRead.unlessMayAct(
                konteks.actor(),
                CommandCatalogue.find(lembar.command()).orElseThrow().roles(),
                konteks.kecamatan());
        return lembar;
    }

    private static boolean takesFiles(Lembar lembar) {
        return lembar.isian().stream().anyMatch(isian -> isian.jenis() == Isian.Jenis.BERKAS);
    }

    /** Puts a refusal at the field it is about; at the form as a whole where there is none. */
    private static void blame(Formulir form, Lembar lembar, Kiriman kiriman, Jawaban.Ditolak refused) {
        String field = refused.field();
        for (Map.Entry<RefusalCode, String> entry : form.blame().entrySet()) {
            if (entry.getKey().name().equals(refused.code())) {
                field = entry.getValue();
            }
        }
        String blamed = field;
        boolean known = lembar.isian().stream().anyMatch(isian -> isian.name().equals(blamed));
        kiriman.fault(known ? blamed : Kiriman.FORM, refused.sentence());
    }

    private ModelAndView page(
            String id,
            Lembar lembar,
            Konteks konteks,
            Map<String, String> about,
            Kiriman kiriman,
            @Nullable Pratinjau preview) {
        PageWords words = konteks.words();
        lembar.isian().forEach(isian -> kiriman.call(isian.name(), isian.label()));
        String path = Addresses.tahun(konteks.kecamatan(), konteks.tahun()) + "/isi/" + id;
        Map<String, String> matter = matter(about);
        ModelAndView page = new ModelAndView("formulir");
        page.setStatus(kiriman.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Link back = Link.to(
                words.text("tugas.judul.pendek", Kunci.label(lembar.masa(), words), konteks.tahun()),
                konteks.query().href(contexts.tasks(konteks, lembar.masa())));
        page.addObject(
                "frame",
                Frame.of(lembar.title(), path, konteks.query(), List.of(back), konteks.actor())
                        .with(matter));
        page.addObject("segar", contexts.freshness(konteks, lembar.masa(), path));
        page.addObject("w", words);
        page.addObject("lembar", lembar);
        page.addObject("kiriman", kiriman);
        page.addObject("pratinjau", preview);
        page.addObject("berkas", takesFiles(lembar));
        page.addObject("bisaPeriksa", id.equals("pergeseran"));
        page.addObject("alamat", konteks.query().href(path, matter));
        page.addObject("kembali", back);
        return page;
    }

    /** The parameters that say what a form is about, in the order of their names. */
    private static Map<String, String> matter(Map<String, String> about) {
        Map<String, String> matter = new LinkedHashMap<>();
        for (String name : List.of("masa", "indikator", "sasaran", "event", "langkah")) {
            String value = about.get(name);
            if (value != null) {
                matter.put(name, value);
            }
        }
        return matter;
    }
}
