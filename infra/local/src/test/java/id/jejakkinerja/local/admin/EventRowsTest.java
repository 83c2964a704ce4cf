package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountEvent;
import id.jejakkinerja.local.account.AccountEvents;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.web.AccountFrame;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

@DisplayName("What happened to an account")
class EventRowsTest {
    private static final Locale INDONESIAN = Locale.of("id");

    private final EventRows rows =
            new EventRows(new AccountEvents(mock(DataSource.class)), new AccountFrame(bundles()));

    @Test
    @DisplayName("by itself is said to be done by the system in the reader's language")
    void bySystem() {
        assertThat(row(AccountEvents.SYSTEM, INDONESIAN).oleh()).isEqualTo("(sistem)");
        assertThat(row(AccountEvents.SYSTEM, Locale.ENGLISH).oleh()).isEqualTo("(system)");
        assertThat(row("admin", Locale.ENGLISH).oleh()).isEqualTo("admin");
    }

    @Test
    @DisplayName("has its time written as on every other page")
    void time() {
        assertThat(row("admin", INDONESIAN).waktu()).isEqualTo("24 November 2026 pukul 10.50 WIB");
        assertThat(row("admin", Locale.ENGLISH).waktu()).isEqualTo("24 November 2026 at 10.50 WIB");
    }

    private EventRows.Row row(String by, Locale locale) {
        AccountEvent.State state = new AccountEvent.State(AccountKind.USER, List.of(Peran.AUDITOR), null, true, false);
        return rows.row(
                new AccountEvent(
                        1,
                        "auditor",
                        0,
                        AccountEvent.Kind.CREATED,
                        by,
                        Instant.parse("2026-11-24T03:50:00Z"),
                        null,
                        state),
                locale);
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("id/jejakkinerja/local/web/akun", "id/jejakkinerja/local/admin/admin");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
