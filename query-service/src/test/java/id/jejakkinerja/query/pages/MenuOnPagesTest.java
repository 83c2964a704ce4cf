package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.edge.ActorPrincipal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;

@DisplayName("What other modules add to the menu")
class MenuOnPagesTest {
    private static final Actor AUDITOR = new Actor("auditor", Set.of(Peran.AUDITOR), null);
    private static final MenuEntry ACCOUNTS = new MenuEntry(
            "/admin/akun",
            Set.of(Peran.ADMIN),
            language -> language.getLanguage().equals("en") ? "Manage accounts" : "Kelola akun");
    private static final MenuEntry HISTORY =
            new MenuEntry("/admin/akun/riwayat", Set.of(Peran.ADMIN, Peran.AUDITOR), language -> "Riwayat");

    private final MenuOnPages menu = new MenuOnPages(provider());

    @Test
    @DisplayName("is offered to whoever may go there, in the language of the page")
    void byRole() {
        assertThat(at("/", Browser.ADMIN))
                .containsExactly(Link.to("Kelola akun", "/admin/akun"), Link.to("Riwayat", "/admin/akun/riwayat"));
        assertThat(at("/", AUDITOR)).containsExactly(Link.to("Riwayat", "/admin/akun/riwayat"));
        assertThat(at("/", Browser.OPERATOR)).isEmpty();
        assertThat(menu.menu(null, new MockHttpServletRequest("GET", "/login"))).isEmpty();
        MockHttpServletRequest english = new MockHttpServletRequest("GET", "/");
        english.setQueryString("lang=en");
        assertThat(menu.menu(token(Browser.ADMIN), english).getFirst())
                .isEqualTo(Link.to("Manage accounts", "/admin/akun?lang=en"));
    }

    @Test
    @DisplayName("has one current place: the closest")
    void current() {
        assertThat(current("/admin/akun/ubah")).containsExactly("Kelola akun");
        assertThat(current("/admin/akun/riwayat")).containsExactly("Riwayat");
        assertThat(current("/admin/akunku")).isEmpty();
    }

    private List<String> current(String path) {
        return at(path, Browser.ADMIN).stream()
                .filter(Link::current)
                .map(Link::text)
                .toList();
    }

    private List<Link> at(String path, Actor reader) {
        return menu.menu(token(reader), new MockHttpServletRequest("GET", path));
    }

    private static TestingAuthenticationToken token(Actor reader) {
        return new TestingAuthenticationToken((ActorPrincipal) () -> reader, "n/a");
    }

    @SuppressWarnings("unchecked") // a mock knows no type arguments
    private static ObjectProvider<MenuEntry> provider() {
        ObjectProvider<MenuEntry> provider = mock(ObjectProvider.class);
        when(provider.stream()).thenReturn(Stream.of(ACCOUNTS, HISTORY));
        return provider;
    }
}
