package id.jejakkinerja.local.account;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The account store, filled with what a start promises before anybody can ask for it. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {
    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    AccountStore accountStore(
            @Qualifier("accountsDataSource") DataSource accountsDataSource,
            PasswordEncoder passwordEncoder,
            DataDirectory dataDirectory,
            LocalSettings settings) {
        AccountStore accounts = new AccountStore(accountsDataSource);
        new AdminBootstrap(accounts, passwordEncoder, dataDirectory).ensureAdministrator(settings.bootstrap());
        new DemoAccounts(accounts, passwordEncoder).matchTo(settings.sampleData());
        return accounts;
    }

    @Bean
    AccountEvents accountEvents(@Qualifier("accountsDataSource") DataSource accountsDataSource) {
        return new AccountEvents(accountsDataSource);
    }

    @Bean
    SignInAttempts signInAttempts(
            @Qualifier("accountsDataSource") DataSource accountsDataSource, LocalSettings settings) {
        return new SignInAttempts(accountsDataSource, settings.signIn(), Clock.systemUTC());
    }

    @Bean
    AccountChanges accountChanges(
            @Qualifier("accountsDataSource") DataSource accountsDataSource,
            SignInAttempts attempts,
            PasswordEncoder passwordEncoder,
            LocalSettings settings) {
        return new AccountChanges(
                accountsDataSource, attempts, passwordEncoder, settings.signIn().link());
    }

    /** For the login form, and for whoever must show again that they know their password. */
    @Bean
    AuthenticationProvider signIn(AccountStore accounts, SignInAttempts attempts, PasswordEncoder passwordEncoder) {
        DaoAuthenticationProvider judge =
                new DaoAuthenticationProvider(username -> accounts.find(username, AccountKind.USER)
                        .map(AccountPrincipal::new)
                        .orElseThrow(() -> new UsernameNotFoundException("no such account")));
        judge.setPasswordEncoder(passwordEncoder);
        return new GuardedSignIn(judge, attempts);
    }
}
