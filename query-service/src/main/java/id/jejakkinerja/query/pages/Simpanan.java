package id.jejakkinerja.query.pages;

import id.jejakkinerja.runtime.text.Penulisan;
import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The last thing that a reader has stored in this session. A page is to show it, or to say that it does not yet.
 *
 * @param position its place in the log
 */
public record Simpanan(long position) {
    private static final String KEY = Simpanan.class.getName();

    /** Keeps the position in the session of the request at hand; a later one stays. */
    public static void remember(long position) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object before = request.getAttribute(KEY, RequestAttributes.SCOPE_SESSION);
        long last = before instanceof Long known ? Math.max(known, position) : position;
        request.setAttribute(KEY, last, RequestAttributes.SCOPE_SESSION);
    }

    /** Null before anything was stored in the session. */
    static @Nullable Simpanan of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof Long position ? new Simpanan(position) : null;
    }

    /** Whether a page of the present state was drawn without it. */
    public boolean isMissingFrom(Freshness page) {
        return page.moment() == null && page.position() < position;
    }

    public String angka() {
        return Penulisan.of(BigDecimal.valueOf(position));
    }
}
