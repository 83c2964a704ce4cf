package id.jejakkinerja.local.issuer;

import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Whom the issuer knows: client accounts, which are programs that fetch tokens for themselves with a secret, and, where they are another
 * process, the pages.
 */
final class ClientAccounts implements RegisteredClientRepository {
    private final AccountStore accounts;
    private final @Nullable RegisteredClient pages;

    ClientAccounts(AccountStore accounts, @Nullable RegisteredClient pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /** The issuer saves a client only to replace its secret's hash by one with newer parameters. */
    @Override
    public void save(RegisteredClient client) {
        accounts.replaceHash(
                client.getClientId(), Objects.requireNonNull(client.getClientSecret(), "every client has a secret"));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    /** A disabled account is no client. */
    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (pages != null && pages.getClientId().equals(clientId)) {
            return pages;
        }
        return accounts.find(clientId, AccountKind.CLIENT)
                .filter(Account::enabled)
                .map(ClientAccounts::client)
                .orElse(null);
    }

    private static RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.username())
                .clientId(account.username())
                .clientSecret(account.passwordHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder().requireProofKey(false).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(OwnTokens.LIFE)
                        .build())
                .build();
    }
}
