package id.jejakkinerja.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the freshness bar of any page say that what the reader has just stored is not in it yet. */
@OnPages
class SimpananOnPages {
    @ModelAttribute("simpanan")
    @Nullable
    Simpanan stored(HttpServletRequest request) {
        return Simpanan.of(request.getSession(false));
    }
}
