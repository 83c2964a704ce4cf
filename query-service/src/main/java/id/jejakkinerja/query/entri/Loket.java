package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.query.pages.Frame;
import id.jejakkinerja.query.pages.Link;
import id.jejakkinerja.query.pages.Tanggal;
import id.jejakkinerja.runtime.edge.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands out forms and takes them in. A refused one comes back as it was typed.
 *
 * @param <R> where they are filled in
 */
final class Loket<R extends Ruang> {
    private static final String KEY = "kunci";
    private static final String LOOK_OVER = "periksa";
    /** Back from a look over to the fields. */
    private static final String REVISE = "ubah";

    /** The parameters that say what a form is about. */
    private static final List<String> MATTERS = List.of("masa", "indikator", "lingkup", "sasaran", "event", "langkah");

    private final Pengiriman sending;
    private final Map<String, Formulir<R>> forms;

    Loket(Pengiriman sending, List<? extends Formulir<R>> forms) {
        this.sending = sending;
        this.forms = forms.stream().collect(Collectors.toMap(Formulir::id, Function.identity()));
    }

    /** @throws NotFound when there is no such form */
    private Formulir<R> form(String id) {
        Formulir<R> form = forms.get(id);
        if (form == null) {
            throw new NotFound("formulir", id);
        }
        return form;
    }

    /**
     * A form nobody has filled in yet.
     *
     * @throws NotFound when there is no such form, or no such matter
     */
    ModelAndView show(String id, R ruang, Map<String, String> about) {
        Lembar lembar = lembar(id, ruang, about);
        Map<String, String> first = new TreeMap<>(lembar.awal());
        lembar.kolom().stream()
                .filter(field -> field.jenis() == Isian.Jenis.TANGGAL)
                .forEach(field -> first.computeIfPresent(field.name(), (name, day) -> Tanggal.dayFirst(day)));
        first.put(KEY, Pengiriman.key(""));
        return page(id, lembar, ruang, about, new Kiriman(first, ruang.words())).addObject("baru", true);
    }

    /** The form; whoever may not send it has no business reading it either. */
    Lembar lembar(String id, R ruang, Map<String, String> about) {
        Lembar lembar = form(id).lembar(ruang, about);
        ruang.unlessMayAct(CommandCatalogue.find(lembar.command()).orElseThrow().roles());
        return lembar;
    }

    /** What becomes of a form that somebody filled in: looked over, stored, or back with what is wrong with it. */
    ModelAndView take(String id, Lembar lembar, R ruang, Map<String, String> typed, Kiriman kiriman) {
        Formulir<R> form = form(id);
        if (REVISE.equals(typed.get("aksi"))) {
            return page(id, lembar, ruang, typed, kiriman);
        }
        ObjectNode command = ruang.command();
        form.fill(command, kiriman, ruang, typed);
        if (LOOK_OVER.equals(typed.get("aksi"))) {
            return lookOver(id, lembar, ruang, typed, kiriman);
        }
        if (kiriman.isSound()) {
            Jawaban answer = sending.send(
                    new Pengiriman.Perintah(lembar.command(), command, form.cause(ruang, typed)),
                    ruang.actor(),
                    Pengiriman.key(kiriman.typed(KEY)),
                    ruang.words());
            switch (answer) {
                case Jawaban.Tersimpan stored -> {
                    return new ModelAndView("redirect:" + ruang.stored(lembar.masa(), stored.position()));
                }
                case Jawaban.Ditolak refused -> {
                    blame(form, lembar, kiriman, refused);
                    if (!refused.isUndecided()) {
                        kiriman.retype(KEY, Pengiriman.key(""));
                    }
                }
            }
        }
        return page(id, lembar, ruang, typed, kiriman);
    }

    /** Shows what would be sent, and what would come of it; sends nothing. Only what no known rule refuses is offered for sending. */
    private ModelAndView lookOver(String id, Lembar lembar, R ruang, Map<String, String> typed, Kiriman kiriman) {
        Pratinjau preview = form(id).preview(kiriman, ruang, typed);
        Pratinjau ahead = preview == null ? null : preview.locked(lembar.terkunci());
        boolean ready = kiriman.isSound()
                && lembar.terkunci() == null
                && (ahead == null || ahead.melanggar().isEmpty());
        if (preview != null) {
            preview.melanggar()
                    .forEach(
                            rule -> kiriman.fault(blamed(form(id), lembar, rule.kode(), Kiriman.FORM), rule.kalimat()));
        }
        return page(id, lembar, ruang, typed, kiriman)
                .addObject("pratinjau", ahead)
                .addObject("periksa", ready)
                .addObject("terbaca", new Terbaca(kiriman, ruang.words()).facts(lembar.isian()));
    }

    /** Puts a refusal at the field it is about. */
    private void blame(Formulir<R> form, Lembar lembar, Kiriman kiriman, Jawaban.Ditolak refused) {
        kiriman.fault(blamed(form, lembar, refused.code(), refused.field()), refused.sentence());
    }

    /** The field that a refusal is about; the form as a whole where there is none. */
    private String blamed(Formulir<R> form, Lembar lembar, String code, String otherwise) {
        String field = form.blame().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
        boolean known = lembar.kolom().stream().anyMatch(isian -> isian.name().equals(field));
        return known ? field : Kiriman.FORM;
    }

    private ModelAndView page(String id, Lembar lembar, R ruang, Map<String, String> about, Kiriman kiriman) {
        lembar.kolom().forEach(isian -> kiriman.call(isian.name(), isian.label()));
        String path = ruang.form(id);
        Map<String, String> matter = matter(about);
        ModelAndView page = new ModelAndView("formulir");
        page.setStatus(kiriman.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Link back = ruang.back(lembar.masa());
        page.addObject(
                "frame",
                Frame.of(ruang.titled(lembar.title()), path, ruang.query(), List.of(back), ruang.actor())
                        .with(matter));
        page.addObject("segar", ruang.freshness(lembar.masa(), path));
        page.addObject("w", ruang.words());
        page.addObject("lembar", lembar);
        page.addObject("kiriman", kiriman);
        page.addObject("pratinjau", null);
        page.addObject("periksa", false);
        page.addObject("berkas", lembar.takesFiles());
        page.addObject("bisaPeriksa", form(id).isLookedOver());
        page.addObject("draf", ruang.draf(path, matter));
        page.addObject("alamat", ruang.query().href(path, matter));
        page.addObject("kembali", back);
        return page;
    }

    private static Map<String, String> matter(Map<String, String> about) {
        Map<String, String> matter = new LinkedHashMap<>();
        for (String name : MATTERS) {
            String value = about.get(name);
            if (value != null) {
                matter.put(name, value);
            }
        }
        return matter;
    }
}
