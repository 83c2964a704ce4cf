package id.jejakkinerja.local.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * Lets a form that is sent twice, by a double click, make one account: its second sending is answered like the first, which the browser
 * did not wait for. Each session remembers the form it sent last, by the key that form was shown with, and for a minute only, because
 * what it made is a secret.
 */
final class SentForms {
    /** The form's field for its key. */
    static final String KEY = "kunci";

    static final Duration MEMORY = Duration.ofMinutes(1);

    private static final String LAST = SentForms.class.getName();

    private final Clock clock;

    SentForms(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a form made.
     *
     * @param attribute what a page calls the secret
     * @param secret is shown once
     */
    record Made(String account, String attribute, String secret) {}

    private record Sent(@Nullable String key, Made made, boolean shown, Instant at) {}

    /**
     * Makes what a form asks for, unless the form of that key has made it already.
     *
     * @param key null from a form that was not shown by us
     * @param make may refuse; then nothing is remembered
     */
    Made once(HttpServletRequest request, @Nullable String key, Supplier<Made> make) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            Sent last = last(session);
            Made made = last != null && key != null && key.equals(last.key) ? last.made : make.get();
            session.setAttribute(LAST, new Sent(key, made, false, clock.instant()));
            return made;
        }
    }

    /** What was made for an account and not shown yet; from now on it is. */
    Optional<Made> take(HttpServletRequest request, String account) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            Sent last = last(session);
            if (last == null || last.shown || !last.made.account.equals(account)) {
                return Optional.empty();
            }
            session.setAttribute(LAST, new Sent(last.key, last.made, true, last.at));
            return Optional.of(last.made);
        }
    }

    private @Nullable Sent last(HttpSession session) {
        if (session.getAttribute(LAST) instanceof Sent sent
                && sent.at.plus(MEMORY).isAfter(clock.instant())) {
            return sent;
        }
        session.removeAttribute(LAST);
        return null;
    }
}
