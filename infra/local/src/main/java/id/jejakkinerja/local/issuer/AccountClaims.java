package id.jejakkinerja.local.issuer;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.runtime.edge.AccessTokens;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into an access token what its account is at this moment: a program's own account, or that of the person who signed in. */
final class AccountClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final AccountStore accounts;

    AccountClaims(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** @throws OAuth2AuthenticationException invalid_grant when the account was disabled or must change its password first */
    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        Account account = account(context);
        context.getJwsHeader().type(AccessTokens.TYPE);
        context.getClaims().audience(List.of(AccessTokens.AUDIENCE)).claims(claims -> {
            claims.put(
                    AccessTokens.ROLES,
                    account.roles().stream().map(Peran::name).sorted().toList());
            if (account.kecamatan() != null) {
                claims.put(AccessTokens.KECAMATAN, account.kecamatan().value());
            }
        });
    }

    private Account account(JwtEncodingContext context) {
        boolean program = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
        Authentication principal = Objects.requireNonNull(context.getPrincipal(), "a token is somebody's");
        return accounts.find(principal.getName(), program ? AccountKind.CLIENT : AccountKind.USER)
                .filter(Account::enabled)
                .filter(account -> !account.mustChangePassword())
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, "The account may not sign in", null)));
    }
}
