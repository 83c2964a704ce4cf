package id.jejakkinerja.local.admin;

import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.account.SignInAttempts;
import id.jejakkinerja.local.web.AccountFrame;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /admin/akun}: every account. */
@Controller
class AccountsPage {
    private final AccountStore accounts;
    private final SignInAttempts attempts;
    private final AccountFrame frame;

    AccountsPage(AccountStore accounts, SignInAttempts attempts, AccountFrame frame) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.frame = frame;
    }

    /** An account as the list shows it. */
    public record Row(String nama, String peran, String kecamatan, String jenis, String keadaan, boolean aktif) {}

    @GetMapping(PageSecurityConfiguration.ADMIN)
    String show(
            @AuthenticationPrincipal AccountPrincipal admin, HttpServletRequest request, Locale locale, Model model) {
        frame.put(model, request, "admin.judul", PageSecurityConfiguration.ADMIN, Map.of(), admin.actor());
        List<Row> rows =
                accounts.all().stream().map(account -> row(account, locale)).toList();
        model.addAttribute("akun", rows);
        return "admin-akun";
    }

    private Row row(Account account, Locale locale) {
        return new Row(
                account.username(),
                AccountFrame.roles(account.roles(), locale),
                AccountFrame.kecamatan(account.kecamatan()),
                frame.text("admin.jenis." + account.kind(), locale),
                state(account, locale),
                account.enabled());
    }

    private String state(Account account, Locale locale) {
        if (!account.enabled()) {
            return frame.text("admin.nonaktif", locale);
        }
        Instant lockedUntil = attempts.lockedUntil(account.username());
        if (lockedUntil != null) {
            return frame.text("admin.terkunci", locale, frame.time(lockedUntil, locale));
        }
        return frame.text(account.mustChangePassword() ? "admin.wajib" : "admin.aktif", locale);
    }
}
