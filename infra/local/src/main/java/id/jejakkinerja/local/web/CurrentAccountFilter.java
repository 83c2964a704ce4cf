package id.jejakkinerja.local.web;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was disabled, or has other roles than it signed in with, at its next request. */
final class CurrentAccountFilter extends OncePerRequestFilter {
    private final AccountStore accounts;

    CurrentAccountFilter(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && caller.getPrincipal() instanceof AccountPrincipal person && !isCurrent(person.actor())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isCurrent(Actor actor) {
        return accounts.find(actor.subject(), AccountKind.USER)
                .filter(Account::enabled)
                .map(Account::actor)
                .filter(actor::equals)
                .isPresent();
    }
}
