package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.edge.ActorPrincipal;
import id.jejakkinerja.runtime.edge.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds to the menu of any page what other modules have pages for, as far as the reader may go there. */
@OnPages
class MenuOnPages {
    private final List<MenuEntry> entries;

    MenuOnPages(ObjectProvider<MenuEntry> entries) {
        this.entries = entries.stream().toList();
    }

    /** The one that the page belongs to most closely is the current one. */
    @ModelAttribute("menuLain")
    List<Link> menu(@Nullable Authentication caller, HttpServletRequest request) {
        Actor reader = known(caller);
        if (reader == null) {
            return List.of();
        }
        String here = request.getRequestURI();
        List<MenuEntry> open = entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(reader::has))
                .toList();
        String current = open.stream()
                .map(MenuEntry::path)
                .filter(path -> here.equals(path) || here.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        PageWords words = PageWords.askedBy(request);
        PageQuery query = new PageQuery(null, null, null, words == PageWords.ENGLISH ? "en" : null, null);
        return open.stream()
                .map(entry -> new Link(
                        entry.text().apply(words.labels().locale()),
                        query.href(entry.path()),
                        entry.path().equals(current)))
                .toList();
    }

    /** Who reads; null on the way to an error page before anybody signed in. */
    static @Nullable Actor known(@Nullable Authentication caller) {
        Object principal = caller == null ? null : caller.getPrincipal();
        return principal instanceof ActorPrincipal || principal instanceof Jwt ? CurrentActor.of(caller) : null;
    }
}
