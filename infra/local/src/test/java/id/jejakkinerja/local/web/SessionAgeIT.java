package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@LocalPlatformTest
@DisplayName("A session")
class SessionAgeIT {
    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private WebServerApplicationContext running;

    @LocalServerPort
    private int port;

    private final MockHttpSession session = new MockHttpSession();
    private final SignIns signIns =
            new SignIns(new SessionRegistryImpl(), name -> {}, Clock.fixed(START, ZoneOffset.UTC));

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("ends when it is too old, however busy it was, and says so at the login")
    void absolute() throws Exception {
        signInNow();

        assertThat(askAt(START.plus(LONGEST)).getRedirectedUrl()).isNull();
        assertThat(session.isInvalid()).isFalse();

        assertThat(askAt(START.plus(LONGEST).plusSeconds(1)).getRedirectedUrl()).isEqualTo("/login?berakhir");
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    @DisplayName("ends after half an hour without a request")
    void idle() {
        String name = new People(accounts, encoder).with(Peran.AUDITOR);
        Browser browser = new Browser(port);
        assertThat(browser.location(browser.signIn(name, People.PASSWORD))).doesNotContain("login");

        assertThat(sessions().filter(session -> name.equals(whose(session))))
                .singleElement()
                .satisfies(session -> assertThat(session.getMaxInactiveInterval())
                        .as("seconds that the server waits for a request")
                        .isEqualTo(1800));
    }

    /** Every session that the server keeps. */
    private Stream<HttpSession> sessions() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(running.getWebServer());
        return Stream.of(server.getTomcat().getHost().findChildren())
                .flatMap(context -> Stream.of(((Context) context).getManager().findSessions()))
                .map(Session::getSession);
    }

    private static @Nullable String whose(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? Objects.requireNonNull(context.getAuthentication()).getName()
                : null;
    }

    private void signInNow() {
        String name = new People(accounts, encoder).with(Peran.AUDITOR);
        Authentication person = Objects.requireNonNull(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, People.PASSWORD)));
        assertThat(person.getPrincipal()).isInstanceOf(AccountPrincipal.class);
        SecurityContextHolder.getContext().setAuthentication(person);
        signIns.begin(request());
    }

    private MockHttpServletResponse askAt(Instant moment) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new CurrentAccountFilter(accounts, signIns, LONGEST, Clock.fixed(moment, ZoneOffset.UTC))
                .doFilter(request(), response, new MockFilterChain());
        return response;
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/akun");
        request.setServletPath("/akun");
        request.setSession(session);
        return request;
    }
}
