package id.jejakkinerja.local.admin;

import id.jejakkinerja.local.account.AccountChanges;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountRefused;
import id.jejakkinerja.local.directory.RandomSecret;
import id.jejakkinerja.local.web.AccountErrors;
import id.jejakkinerja.local.web.AccountFrame;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * {@code /admin/akun/baru}: an account for one more person, who gets the first password by a one-time link, or for a program, whose
 * secret is shown once.
 */
@Controller
class NewAccountPage {
    static final String PATH = PageSecurityConfiguration.ADMIN + "/baru";
    static final String PROGRAM = PATH + "/program";

    private final AccountChanges changes;
    private final SentForms sent;
    private final AccountFrame frame;
    private final AccountErrors errors;

    NewAccountPage(AccountChanges changes, SentForms sent, AccountFrame frame, AccountErrors errors) {
        this.changes = changes;
        this.sent = sent;
        this.frame = frame;
        this.errors = errors;
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal AccountPrincipal admin,
            AccountForm form,
            HttpServletRequest request,
            Model model) {
        return page(admin, AccountKind.USER, form, request, model);
    }

    @GetMapping(PROGRAM)
    String showProgram(
            @AuthenticationPrincipal AccountPrincipal admin,
            AccountForm form,
            HttpServletRequest request,
            Model model) {
        return page(admin, AccountKind.CLIENT, form, request, model);
    }

    @PostMapping(PATH)
    String create(
            @AuthenticationPrincipal AccountPrincipal admin,
            AccountForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            SentForms.Made made = sent.once(request, form.kunci(), () -> {
                changes.create(form.name(), form.roles(), form.code(), admin.getUsername());
                String token = changes.issueLink(form.name(), admin.getUsername());
                return new SentForms.Made(form.name(), ChangeAccountPage.TOKEN, token);
            });
            return ChangeAccountPage.redirect(made.account(), request);
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return page(admin, AccountKind.USER, form, request, model);
        }
    }

    @PostMapping(PROGRAM)
    String createProgram(
            @AuthenticationPrincipal AccountPrincipal admin,
            AccountForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            SentForms.Made made = sent.once(request, form.kunci(), () -> {
                String secret = changes.createProgram(form.name(), form.roles(), form.code(), admin.getUsername());
                return new SentForms.Made(form.name(), ChangeAccountPage.SECRET, secret);
            });
            return ChangeAccountPage.redirect(made.account(), request);
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return page(admin, AccountKind.CLIENT, form, request, model);
        }
    }

    private String page(
            AccountPrincipal admin, AccountKind kind, AccountForm form, HttpServletRequest request, Model model) {
        String path = kind == AccountKind.USER ? PATH : PROGRAM;
        frame.put(
                model,
                request,
                "admin.baru.judul." + kind,
                path,
                Map.of("admin.judul", PageSecurityConfiguration.ADMIN),
                admin.actor());
        form.putInto(model, kind);
        model.addAttribute(SentForms.KEY, RandomSecret.next());
        model.addAttribute("jenis", kind.name());
        model.addAttribute("alamat", path);
        return "admin-akun-baru";
    }
}
