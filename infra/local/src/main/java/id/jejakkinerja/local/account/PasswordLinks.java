package id.jejakkinerja.local.account;

import id.jejakkinerja.local.directory.RandomSecret;
import id.jejakkinerja.local.directory.Sha256;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code accounts.password_link}. It knows a token's digest only, so whoever reads the table cannot use one. */
final class PasswordLinks {
    private final JdbcClient jdbc;
    private final Duration life;

    PasswordLinks(DataSource accountsDataSource, Duration life) {
        this.jdbc = JdbcClient.create(accountsDataSource);
        this.life = life;
    }

    /** Returns the token of a new link; the account's earlier one is worth nothing any more. */
    String issue(String username) {
        String token = RandomSecret.next();
        jdbc.sql("""
                        insert into accounts.password_link (username, token_sha256, expires_at)
                        values (:username, :digest, now() + make_interval(secs => :life))
                        on conflict (username) do update set token_sha256 = excluded.token_sha256, expires_at = excluded.expires_at""")
                .param("username", username)
                .param("digest", Sha256.of(token))
                .param("life", (double) life.toSeconds())
                .update();
        return token;
    }

    /** Whose password a token may set now: it is known, not expired, and its account is not disabled. */
    Optional<String> owner(String token) {
        return jdbc.sql("""
                        select username from accounts.password_link join accounts.account using (username)
                        where token_sha256 = ? and expires_at > now() and enabled""").param(Sha256.of(token)).query(String.class).optional();
    }

    /** Uses a token up; whether it was still there to be used. Of two at once, one finds it gone. */
    boolean use(String token) {
        return jdbc.sql("delete from accounts.password_link where token_sha256 = ? and expires_at > now()")
                        .param(Sha256.of(token))
                        .update()
                > 0;
    }

    void revoke(String username) {
        jdbc.sql("delete from accounts.password_link where username = ?")
                .param(username)
                .update();
    }
}
