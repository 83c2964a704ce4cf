package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.query.pages.PageSecurity;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session to what its account is now. One whose account was disabled, or has other roles than it signed in with, ends at its next
 * request, and so does one that is too old, however busy. Who must change the password comes to nothing else before.
 */
final class CurrentAccountFilter extends OncePerRequestFilter {
    /** What somebody needs who must change the password: the form for it and the way out. */
    private static final Set<String> BEFORE_THE_CHANGE = Set.of(PasswordPage.PATH, "/logout");

    private final AccountStore accounts;
    private final SignIns signIns;
    private final Duration longest;
    private final Clock clock;

    CurrentAccountFilter(AccountStore accounts, SignIns signIns, Duration longest, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PageSecurity.isLooks(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof AccountPrincipal person)) {
            chain.doFilter(request, response);
            return;
        }
        Account account = current(person);
        if (isTooOld(request.getSession(false))) {
            end(request);
            redirect(LoginPage.PATH + "?" + LoginPage.ENDED, request, response);
        } else if (account == null) {
            end(request);
            chain.doFilter(request, response);
        } else if (account.mustChangePassword() && !BEFORE_THE_CHANGE.contains(request.getServletPath())) {
            redirect(PasswordPage.PATH, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Null when the account is no longer what it was when its owner signed in. */
    private @Nullable Account current(AccountPrincipal person) {
        return accounts.find(person.getUsername(), AccountKind.USER)
                .filter(Account::enabled)
                .filter(account -> account.actor().equals(person.actor()))
                .orElse(null);
    }

    private boolean isTooOld(@Nullable HttpSession session) {
        Instant since = signIns.since(session);
        return since != null && clock.instant().isAfter(since.plus(longest));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static void redirect(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + PageLanguage.keep(address, request));
    }
}
