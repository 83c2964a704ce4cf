package id.jejakkinerja.local.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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

    /** Whoever is signed in already has nothing to do here. */
    @GetMapping(PATH)
    String show(@Nullable Authentication caller, HttpServletRequest request, Model model) {
        model.addAttribute("gagal", request.getParameter("error") != null);
        model.addAttribute("keluar", request.getParameter(SIGNED_OUT) != null);
        boolean signedIn = caller != null && !(caller instanceof AnonymousAuthenticationToken);
        return signedIn ? "redirect:/" : "masuk";
    }
}
