package id.jejakkinerja.local.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Judges passwords no faster than {@link SignInAttempts} allows. Who the name belongs to, if anybody, makes no difference before that. */
final class GuardedSignIn implements AuthenticationProvider {
    private final AuthenticationProvider judge;
    private final SignInAttempts attempts;

    GuardedSignIn(AuthenticationProvider judge, SignInAttempts attempts) {
        this.judge = judge;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        if (!AccountStore.isName(given.getName())) {
            return judge.authenticate(given); // nobody can have it, so there is nothing to guard
        }
        SignInAttempts.Attempt attempt = begin(given.getName());
        if (!attempt.judged()) {
            throw refusal(attempt, new BadCredentialsException("not judged"));
        }
        try {
            @Nullable Authentication person = judge.authenticate(given);
            attempts.forget(given.getName());
            return person;
        } catch (BadCredentialsException | AccountStatusException e) {
            throw refusal(attempt, e);
        }
    }

    private static AuthenticationException refusal(SignInAttempts.Attempt attempt, AuthenticationException otherwise) {
        return attempt.lockedUntil() == null ? otherwise : new NameLocked(attempt.lockedUntil());
    }

    /** A store that cannot answer is no wrong password; said in the words that Spring Security has for it. */
    private SignInAttempts.Attempt begin(String username) {
        try {
            return attempts.begin(username);
        } catch (RuntimeException e) {
            throw new InternalAuthenticationServiceException("the account store does not answer", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return judge.supports(authentication);
    }
}
