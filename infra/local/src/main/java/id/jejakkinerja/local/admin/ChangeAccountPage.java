package id.jejakkinerja.local.admin;

import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountChanges;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountRefused;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.web.AccountErrors;
import id.jejakkinerja.local.web.AccountFrame;
import id.jejakkinerja.local.web.PageLanguage;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/akun/ubah}: roles, kecamatan, in or out, and a link for a new password or a program's new secret. */
@Controller
class ChangeAccountPage {
    static final String PATH = PageSecurityConfiguration.ADMIN + "/ubah";
    /** The token of a new link, which the next page shows and nothing afterwards can: a flash attribute, or made by a sent form. */
    static final String TOKEN = "token";
    /** A program's new secret, likewise. */
    static final String SECRET = "rahasia";

    private static final int EVENTS = 10;

    private final AccountStore accounts;
    private final AccountChanges changes;
    private final SentForms sent;
    private final EventRows events;
    private final AccountFrame frame;
    private final AccountErrors errors;
    private final LocalSettings settings;

    ChangeAccountPage(
            AccountStore accounts,
            AccountChanges changes,
            SentForms sent,
            EventRows events,
            AccountFrame frame,
            AccountErrors errors,
            LocalSettings settings) {
        this.accounts = accounts;
        this.changes = changes;
        this.sent = sent;
        this.events = events;
        this.frame = frame;
        this.errors = errors;
        this.settings = settings;
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal AccountPrincipal admin,
            @RequestParam String nama,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Account account = account(nama);
        // A link or secret that was made on this page since is newer.
        sent.take(request, nama)
                .filter(made -> !model.containsAttribute(made.attribute()))
                .ifPresent(made -> model.addAttribute(made.attribute(), made.secret()));
        return page(admin, account, AccountForm.of(account), request, locale, model);
    }

    @PostMapping(PATH + "/peran")
    String changeRoles(
            @AuthenticationPrincipal AccountPrincipal admin,
            AccountForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Account account = account(form.name());
        try {
            changes.changeRoles(form.name(), form.roles(), form.code(), admin.getUsername());
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return page(admin, account, form, request, locale, model);
        }
        next.addFlashAttribute("kabar", "admin.disimpan");
        return redirect(form.name(), request);
    }

    @PostMapping(PATH + "/aktif")
    String enable(
            @AuthenticationPrincipal AccountPrincipal admin,
            @RequestParam String nama,
            @RequestParam boolean aktif,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Account account = account(nama);
        try {
            changes.enable(nama, aktif, admin.getUsername());
        } catch (AccountRefused e) {
            errors.put("aktif", e.code().name(), model, response, locale);
            return page(admin, account, AccountForm.of(account), request, locale, model);
        }
        next.addFlashAttribute("kabar", "admin.disimpan");
        return redirect(nama, request);
    }

    @PostMapping(PATH + "/tautan")
    String issueLink(
            @AuthenticationPrincipal AccountPrincipal admin,
            @RequestParam String nama,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Account account = account(nama);
        try {
            next.addFlashAttribute(TOKEN, changes.issueLink(nama, admin.getUsername()));
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return page(admin, account, AccountForm.of(account), request, locale, model);
        }
        return redirect(nama, request);
    }

    @PostMapping(PATH + "/rahasia")
    String replaceSecret(
            @AuthenticationPrincipal AccountPrincipal admin,
            @RequestParam String nama,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Account account = account(nama);
        try {
            next.addFlashAttribute(SECRET, changes.replaceSecret(nama, admin.getUsername()));
        } catch (AccountRefused e) {
            errors.put(e, model, response, locale);
            return page(admin, account, AccountForm.of(account), request, locale, model);
        }
        return redirect(nama, request);
    }

    /** To the page of an account; its name cannot hold anything that an address would have to encode. */
    static String redirect(String nama, HttpServletRequest request) {
        return "redirect:" + PageLanguage.keep(PATH + "?nama=" + nama, request);
    }

    private String page(
            AccountPrincipal admin,
            Account account,
            AccountForm form,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        frame.put(
                model,
                request,
                "admin.ubah.judul",
                PATH + "?nama=" + account.username(),
                Map.of("admin.judul", PageSecurityConfiguration.ADMIN),
                admin.actor());
        form.putInto(model, account.kind());
        model.addAttribute("akun", account);
        model.addAttribute("alamatToken", settings.issuer() + "/oauth2/token");
        model.addAttribute("orang", account.kind() == AccountKind.USER);
        model.addAttribute("jenis", frame.text("admin.jenis." + account.kind(), locale));
        model.addAttribute("berlaku", settings.signIn().link().toHours());
        model.addAttribute("riwayat", events.newest(account.username(), Long.MAX_VALUE, EVENTS, locale));
        if (model.getAttribute(TOKEN) instanceof String token) {
            model.addAttribute("tautan", settings.issuer() + PageSecurityConfiguration.link(token));
        }
        return "admin-akun-ubah";
    }

    private Account account(String nama) {
        return accounts.find(nama).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
