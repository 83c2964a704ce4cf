package id.jejakkinerja.local.account;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
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
    UserDetailsService userDetailsService(AccountStore accounts) {
        return username -> accounts.find(username, AccountKind.USER)
                .map(AccountPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
