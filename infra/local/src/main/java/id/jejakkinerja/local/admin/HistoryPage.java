package id.jejakkinerja.local.admin;

import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.web.AccountFrame;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /admin/akun/riwayat}: what happened to accounts, newest first. For auditors too, who change nothing here either. */
@Controller
class HistoryPage {
    private static final int ROWS = 100;

    private final EventRows events;
    private final AccountFrame frame;

    HistoryPage(EventRows events, AccountFrame frame) {
        this.events = events;
        this.frame = frame;
    }

    /** All accounts, or one; what is below a position is on the next page. */
    @GetMapping(PageSecurityConfiguration.HISTORY)
    String show(
            @AuthenticationPrincipal AccountPrincipal reader,
            @RequestParam(required = false) @Nullable String nama,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long sebelum,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String name = nama == null || nama.isBlank() ? null : nama.strip();
        frame.put(
                model,
                request,
                "admin.riwayat.judul",
                PageSecurityConfiguration.HISTORY,
                Map.of("akun.judul", "/akun"),
                reader.actor());
        List<EventRows.Row> rows = events.newest(name, sebelum, ROWS, locale);
        model.addAttribute("nama", name == null ? "" : name);
        model.addAttribute("riwayat", rows);
        model.addAttribute("lanjut", rows.size() == ROWS ? rows.getLast().posisi() : null);
        return "admin-riwayat";
    }
}
