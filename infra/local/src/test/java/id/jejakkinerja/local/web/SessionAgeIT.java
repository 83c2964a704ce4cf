package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountPrincipal;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.password.PasswordEncoder;

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

    @Value("${server.servlet.session.timeout}")
    private Duration idle;

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
        assertThat(idle).isEqualTo(Duration.ofMinutes(30));
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
