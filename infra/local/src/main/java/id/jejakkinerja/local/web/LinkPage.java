package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.AccountChanges;
import id.jejakkinerja.local.account.AccountRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /akun/tautan/…}: a new password for whoever holds the one-time link. Opening the page uses nothing up, because mail programs and
 * messengers open links before people do.
 */
@Controller
class LinkPage {
    static final String PATH = "/akun/tautan/";

    private final AccountChanges changes;
    private final SignIns signIns;
    private final AccountFrame frame;
    private final AccountErrors errors;

    LinkPage(AccountChanges changes, SignIns signIns, AccountFrame frame, AccountErrors errors) {
        this.changes = changes;
        this.signIns = signIns;
        this.frame = frame;
        this.errors = errors;
    }

    @GetMapping(PATH + "{token}")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> owner = changes.ownerOfLink(token);
        frame.put(
                model,
                request,
                owner.isPresent() ? "akun.tautan.judul" : "akun.tautan.mati",
                PATH + token,
                Map.of(),
                null);
        // The address is the secret, so it goes nowhere, not even to our own log of where a request came from.
        response.setHeader("Referrer-Policy", "no-referrer");
        if (owner.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "akun-tautan-mati";
        }
        model.addAttribute("nama", owner.get());
        return "akun-tautan";
    }

    @PostMapping(PATH + "{token}")
    String use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulang,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            if (!baru.equals(ulang)) {
                errors.put("ulang", "PASSWORD_DIFFERS", model, response, locale);
                return show(token, request, response, model);
            }
            Optional<String> owner = changes.setPassword(token, baru);
            if (owner.isEmpty()) {
                return show(token, request, response, model);
            }
            signIns.endAll(owner.get());
            return "redirect:" + PageLanguage.keep(LoginPage.PATH + "?" + LoginPage.PASSWORD_SET, request);
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return show(token, request, response, model);
        }
    }
}
