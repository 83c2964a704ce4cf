package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.issuer.IssuedTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.security.core.session.AbstractSessionEvent;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

/**
 * The sessions of people, in memory as the sessions themselves are. Spring Security's registry knows whose they are, when they were last
 * used and how to end them; what it does not know is when they began and in which browser. The pages of another process live on tokens
 * that were given in such a session, so where one is ended, these are as well.
 */
final class SignIns implements ApplicationListener<AbstractSessionEvent> {
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();
    private final SessionRegistry registry;
    private final IssuedTokens tokens;
    private final Clock clock;

    SignIns(SessionRegistry registry, IssuedTokens tokens, Clock clock) {
        this.registry = registry;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * How a session began.
     *
     * @param id names it on a page, where its own id must not appear: whoever knows that one has the session
     */
    private record Begun(UUID id, String browser, Instant at) {}

    /**
     * A session of a person.
     *
     * @param here whether it is the one in which this is asked
     */
    record SignIn(UUID id, String browser, Instant since, Instant lastUse, boolean here) {}

    /** A person has signed in, and the session has the id it keeps. */
    void begin(HttpServletRequest request) {
        begun.put(
                request.getSession().getId(),
                new Begun(UUID.randomUUID(), BrowserName.of(request.getHeader("User-Agent")), clock.instant()));
    }

    /** When the session began; null when nobody is signed in there. */
    @Nullable
    Instant since(@Nullable HttpSession session) {
        Begun start = session == null ? null : begun.get(session.getId());
        return start == null ? null : start.at();
    }

    /** The person's sessions that have not ended, the last used first. */
    List<SignIn> of(AccountPrincipal person, HttpSession here) {
        return open(person.getUsername())
                .flatMap(session -> described(session, here))
                .sorted(Comparator.comparing(SignIn::lastUse).reversed())
                .toList();
    }

    /** Ends one of the person's own sessions at its next request; another's id does nothing. */
    void end(AccountPrincipal person, UUID id) {
        end(person.getUsername(), session -> {
            Begun start = begun.get(session.getSessionId());
            return start != null && start.id().equals(id);
        });
    }

    /** Ends all but this one. */
    void endOthers(AccountPrincipal person, HttpSession here) {
        end(person.getUsername(), session -> !session.getSessionId().equals(here.getId()));
    }

    /** Ends every session under a name. */
    void endAll(String username) {
        end(username, session -> true);
    }

    private void end(String username, Predicate<SessionInformation> which) {
        open(username).filter(which).forEach(SessionInformation::expireNow);
        tokens.endOf(username);
    }

    private Stream<SessionInformation> open(String username) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof AccountPrincipal person
                        && person.getUsername().equals(username))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }

    private Stream<SignIn> described(SessionInformation session, HttpSession here) {
        Begun start = begun.get(session.getSessionId());
        return start == null
                ? Stream.empty()
                : Stream.of(new SignIn(
                        start.id(),
                        start.browser(),
                        start.at(),
                        session.getLastRequest().toInstant(),
                        session.getSessionId().equals(here.getId())));
    }

    @Override
    public void onApplicationEvent(AbstractSessionEvent event) {
        switch (event) {
            case SessionDestroyedEvent ended -> begun.remove(ended.getId());
            case SessionIdChangedEvent renamed -> {
                Begun start = begun.remove(renamed.getOldSessionId());
                if (start != null) {
                    begun.put(renamed.getNewSessionId(), start);
                }
            }
            default -> {
                // a session that begins is nobody's yet
            }
        }
    }
}
