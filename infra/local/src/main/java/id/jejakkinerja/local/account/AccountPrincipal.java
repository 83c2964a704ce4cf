package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.edge.ActorPrincipal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person signed in on a page. Lives in the session's memory only, without the hash once the password has been checked. */
public final class AccountPrincipal implements UserDetails, ActorPrincipal, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private @Nullable String passwordHash;

    AccountPrincipal(Account account) {
        this.account = account;
        this.passwordHash = account.passwordHash();
    }

    @Override
    public Actor actor() {
        return account.actor();
    }

    public boolean mustChangePassword() {
        return account.mustChangePassword();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isEnabled() {
        return account.enabled();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Sessions of one person are found by name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal that && getUsername().equals(that.getUsername());
    }

    @Override
    public int hashCode() {
        return getUsername().hashCode();
    }

    @Override
    public String toString() {
        return getUsername();
    }
}
