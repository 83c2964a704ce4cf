package id.jejakkinerja.local.web;

import id.jejakkinerja.query.pages.PageWords;
import id.jejakkinerja.runtime.edge.Busy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login form. Spring Security takes what it posts. */
@Controller
class LoginPage {
    static final String PATH = "/login";
    static final String SIGNED_OUT = "keluar";
    /** The session was ended from elsewhere, or was too old. */
    static final String ENDED = "berakhir";
    /** A new password was set by a link. */
    static final String PASSWORD_SET = "disetel";

    private final MessageSource words;

    LoginPage(MessageSource words) {
        this.words = words;
    }

    /** Whoever is signed in already has nothing to do here. */
    @GetMapping(PATH)
    String show(
            @Nullable Authentication caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (caller != null && !(caller instanceof AnonymousAuthenticationToken)) {
            return "redirect:/";
        }
        model.addAttribute("w", PageWords.askedBy(request));
        if (request.getParameter("error") != null) {
            SignInFailure.Refused refused = SignInFailure.taken(request);
            model.addAttribute("nama", refused.name());
            model.addAttribute("galat", sentence(refused, locale));
            if (refused.why() == SignInFailure.Why.OUTAGE) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Busy.OUTAGE_SECONDS));
            }
        }
        for (String notice : new String[] {SIGNED_OUT, ENDED, PASSWORD_SET}) {
            if (request.getParameter(notice) != null) {
                model.addAttribute("kabar", words.getMessage("masuk." + notice, null, locale));
            }
        }
        return "masuk";
    }

    private String sentence(SignInFailure.Refused refused, Locale locale) {
        return switch (refused.why()) {
            case WRONG -> words.getMessage("masuk.galat", null, locale);
            case OUTAGE -> words.getMessage("masuk.gangguan", null, locale);
            case LOCKED ->
                words.getMessage(
                        "masuk.terkunci", new Object[] {AccountFrame.time(refused.until(), words, locale)}, locale);
        };
    }
}
