package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.AccountChanges;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountRefused;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.account.NameLocked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /akun/sandi}: a new password for whoever knows the old one. */
@Controller
class PasswordPage {
    static final String PATH = "/akun/sandi";

    private final AccountStore accounts;
    private final AccountChanges changes;
    private final AuthenticationProvider judge;
    private final SignIns signIns;
    private final AccountFrame frame;
    private final AccountErrors errors;

    PasswordPage(
            AccountStore accounts,
            AccountChanges changes,
            AuthenticationProvider signIn,
            SignIns signIns,
            AccountFrame frame,
            AccountErrors errors) {
        this.accounts = accounts;
        this.changes = changes;
        this.judge = signIn;
        this.signIns = signIns;
        this.frame = frame;
        this.errors = errors;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal AccountPrincipal person, HttpServletRequest request, Model model) {
        boolean due = accounts.find(person.getUsername())
                .map(account -> account.mustChangePassword())
                .orElse(false);
        frame.put(
                model,
                request,
                "akun.sandi.judul",
                PATH,
                due ? Map.of() : Map.of("akun.judul", AccountPage.PATH),
                person.actor());
        model.addAttribute("nama", person.getUsername());
        model.addAttribute("wajib", due);
        return "akun-sandi";
    }

    /** The other sessions end with the old password: who changes it may be afraid that somebody knows it. */
    @PostMapping(PATH)
    String change(
            @AuthenticationPrincipal AccountPrincipal person,
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulang,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        String name = person.getUsername();
        if (!baru.equals(ulang)) {
            errors.put("ulang", "PASSWORD_DIFFERS", model, response, locale);
            return show(person, request, model);
        }
        try {
            judge.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, lama));
            changes.changePassword(name, lama, baru);
        } catch (NameLocked e) {
            errors.put("lama", "LOCKED", model, response, locale, frame.time(e.until(), locale));
            return show(person, request, model);
        } catch (BadCredentialsException e) {
            errors.put("lama", "PASSWORD_WRONG", model, response, locale);
            return show(person, request, model);
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return show(person, request, model);
        }
        request.changeSessionId();
        signIns.endOthers(person, request.getSession());
        next.addFlashAttribute("kabar", "akun.sandi.diganti");
        return "redirect:" + PageLanguage.keep(AccountPage.PATH, request);
    }
}
