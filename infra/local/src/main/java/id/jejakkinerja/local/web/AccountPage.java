package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /akun}: who the reader is to the platform, and where they are signed in. */
@Controller
class AccountPage {
    static final String PATH = "/akun";

    private final SignIns signIns;
    private final AccountFrame frame;

    AccountPage(SignIns signIns, AccountFrame frame) {
        this.signIns = signIns;
        this.frame = frame;
    }

    /** A session as the page shows it. */
    public record Row(UUID id, String browser, String since, String lastUse, boolean here) {}

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal AccountPrincipal person, HttpServletRequest request, Locale locale, Model model) {
        Actor actor = person.actor();
        frame.put(model, request, "akun.judul", PATH, Map.of(), actor);
        model.addAttribute("nama", actor.subject());
        model.addAttribute("peran", AccountFrame.roles(actor.roles(), locale));
        model.addAttribute("kecamatan", AccountFrame.kecamatan(actor.kecamatan()));
        model.addAttribute("pengelola", actor.has(Peran.ADMIN));
        model.addAttribute("pembaca", actor.has(Peran.ADMIN) || actor.has(Peran.AUDITOR));
        model.addAttribute("sesi", rows(person, request, locale));
        return "akun";
    }

    /** Ends one session, or all others where none is named. */
    @PostMapping(PATH + "/sesi")
    String end(
            @AuthenticationPrincipal AccountPrincipal person,
            @RequestParam(required = false) UUID sesi,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (sesi == null) {
            signIns.endOthers(person, request.getSession());
        } else {
            signIns.end(person, sesi);
        }
        next.addFlashAttribute("kabar", "akun.sesi.diakhiri");
        return "redirect:" + PageLanguage.keep(PATH, request);
    }

    private List<Row> rows(AccountPrincipal person, HttpServletRequest request, Locale locale) {
        return signIns.of(person, request.getSession()).stream()
                .map(session -> new Row(
                        session.id(),
                        session.browser(),
                        frame.time(session.since(), locale),
                        frame.time(session.lastUse(), locale),
                        session.here()))
                .toList();
    }
}
