package id.jejakkinerja.local.admin;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.web.PageSecurityConfiguration;
import id.jejakkinerja.query.pages.MenuEntry;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the administrators. */
@Configuration(proxyBeanMethods = false)
@Import({AccountsPage.class, NewAccountPage.class, ChangeAccountPage.class, HistoryPage.class, EventRows.class})
public class AdminConfiguration {
    @Bean
    SentForms sentForms() {
        return new SentForms(Clock.systemUTC());
    }

    @Bean
    MenuEntry accountsInTheMenu(MessageSource words) {
        return new MenuEntry(
                PageSecurityConfiguration.ADMIN,
                Set.of(Peran.ADMIN),
                language -> words.getMessage("admin.judul", null, language));
    }

    @Bean
    MenuEntry historyInTheMenu(MessageSource words) {
        return new MenuEntry(
                PageSecurityConfiguration.HISTORY,
                Set.of(Peran.ADMIN, Peran.AUDITOR),
                language -> words.getMessage("akun.riwayat", null, language));
    }
}
