package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.rebuild.Rebuild;
import id.jejakkinerja.query.rebuild.RebuildRefused;
import id.jejakkinerja.query.rebuild.RebuildStatus;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rebuilds of the read model: started, watched, switched to and taken back by an administrator. */
@Controller
class ProyeksiPage {
    static final String PATH = "/admin/proyeksi";

    /** As the page itself says it, to htmx and to a browser without scripts. */
    private static final int REFRESH_SECONDS = 2;

    private final Rebuild rebuild;

    ProyeksiPage(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Follows what moves, unless the reader has stopped that. */
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) @Nullable String diam, PageQuery query, Authentication caller) {
        Actor reader = administrator(caller);
        List<RebuildStatus> all = rebuild.all();
        boolean moving = diam == null && all.stream().anyMatch(r -> r.state() == RebuildStatus.State.RUNNING);
        return page(all, query, reader, null)
                .addObject("segarkan", moving ? query.words().text("proyeksi.otomatis", REFRESH_SECONDS) : null)
                .addObject("diam", query.href(PATH, "diam", "ya"));
    }

    @PostMapping(PATH)
    ModelAndView start(PageQuery query, Authentication caller) {
        return act(query, caller, actor -> rebuild.start(actor.subject()));
    }

    @PostMapping(PATH + "/{id}/alihkan")
    ModelAndView switchTo(@PathVariable long id, PageQuery query, Authentication caller) {
        return act(query, caller, actor -> rebuild.switchTo(id, actor.subject()));
    }

    @PostMapping(PATH + "/{id}/kembalikan")
    ModelAndView rollBack(@PathVariable long id, PageQuery query, Authentication caller) {
        return act(query, caller, actor -> rebuild.rollBack(id, actor.subject()));
    }

    /** What an administrator does on this page. */
    @FunctionalInterface
    private interface Deed {
        void by(Actor actor);
    }

    private ModelAndView act(PageQuery query, Authentication caller, Deed deed) {
        Actor actor = administrator(caller);
        try {
            deed.by(actor);
        } catch (RebuildRefused e) {
            ModelAndView page = page(rebuild.all(), query, actor, query.words().text("proyeksi.tolak." + e.reason()));
            page.addObject("kode", e.reason().name()).setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return new ModelAndView("redirect:" + query.href(PATH));
    }

    private static Actor administrator(Authentication caller) {
        Actor reader = CurrentActor.of(caller);
        ForbiddenRead.unlessAdministers(reader);
        return reader;
    }

    private static ModelAndView page(List<RebuildStatus> all, PageQuery query, Actor reader, @Nullable String refused) {
        PageWords words = query.words();
        return new ModelAndView("proyeksi")
                .addObject("frame", Frame.of(words.text("proyeksi.judul"), PATH, query, List.of(), reader))
                .addObject("w", words)
                .addObject("tolak", refused)
                .addObject("mulai", query.href(PATH))
                .addObject(
                        "generasi",
                        all.stream().map(r -> ProyeksiView.of(r, query)).toList());
    }
}
