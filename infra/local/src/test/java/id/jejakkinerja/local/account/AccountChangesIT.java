package id.jejakkinerja.local.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("What happens to accounts at once and over time")
class AccountChangesIT {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final LocalSettings.SignIn SETTINGS =
            new LocalSettings.SignIn(3, Duration.ofMinutes(15), Duration.ofHours(24));

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    @Qualifier("accountsDataSource")
    private DataSource accountsDataSource;

    @Test
    @DisplayName("two administrators who shut each other out at the same moment: one stays")
    void administratorsAtOnce() throws Exception {
        People people = new People(accounts, encoder);
        for (int round = 0; round < 5; round++) {
            noAdministrator();
            String one = people.with(Peran.ADMIN);
            String two = people.with(Peran.ADMIN);

            List<Boolean> done = atOnce(List.of(
                    () -> accepted(() -> changes.enable(one, false, two)),
                    () -> accepted(() -> changes.enable(two, false, one))));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(accounts.isEnabled(one) ^ accounts.isEnabled(two)).isTrue();
        }
    }

    @Test
    @DisplayName("a link used twice at the same moment: it works once")
    void linkAtOnce() throws Exception {
        String name = new People(accounts, encoder).with(Peran.AUDITOR);
        String token = changes.issueLink(name, "admin");

        List<Boolean> done = atOnce(List.of(
                () -> changes.setPassword(token, "empat kata tanpa hubungan").isPresent(),
                () -> changes.setPassword(token, "lima kata tanpa hubungan").isPresent()));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("a crowd of guesses at the same moment: no more are judged than one after the other")
    void guessesAtOnce() throws Exception {
        SignInAttempts attempts = at(NOON);
        String name = "orang-" + UUID.randomUUID();
        AtomicInteger judged = new AtomicInteger();

        Callable<Boolean> guess = () -> attempts.begin(name).judged() && judged.incrementAndGet() > 0;
        atOnce(IntStream.range(0, 12).mapToObj(i -> guess).toList());

        assertThat(judged).hasValue(3);
    }

    @Test
    @DisplayName(
            "a locked name opens when it was said to, and the count begins anew; what was tried meanwhile does not prolong it")
    void opensAgain() {
        String name = "orang-" + UUID.randomUUID();
        fail(name, NOON, 3);
        assertThat(at(NOON.plusSeconds(600)).begin(name))
                .isEqualTo(new SignInAttempts.Attempt(false, NOON.plus(SETTINGS.lock())));
        assertThat(at(NOON.plusSeconds(899)).lockedUntil(name)).isEqualTo(NOON.plus(SETTINGS.lock()));
        assertThat(at(NOON.plusSeconds(900)).lockedUntil(name)).isNull();

        assertThat(at(NOON.plusSeconds(900)).begin(name)).isEqualTo(new SignInAttempts.Attempt(true, null));
        assertThat(at(NOON.plusSeconds(901)).begin(name)).isEqualTo(new SignInAttempts.Attempt(true, null));
    }

    @Test
    @DisplayName("failures that lie further apart than a lock lasts are not in a row")
    void forgotten() {
        String name = "orang-" + UUID.randomUUID();
        fail(name, NOON, 2);

        assertThat(at(NOON.plusSeconds(900)).begin(name)).isEqualTo(new SignInAttempts.Attempt(true, null));
    }

    @Test
    @DisplayName("of a name that was tried only a digest is kept, and not for ever")
    void namesAreNotKept() {
        String name = "rahasia-" + UUID.randomUUID();
        fail(name, NOON, 1);

        JdbcClient jdbc = JdbcClient.create(accountsDataSource);
        String rows = "select a::text from accounts.sign_in_attempt a where last_at <= ?";
        assertThat(jdbc.sql(rows)
                        .param(Timestamp.from(NOON))
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(name));
        at(NOON.plus(Duration.ofMinutes(31))).begin("orang-" + UUID.randomUUID());
        assertThat(jdbc.sql(rows)
                        .param(Timestamp.from(NOON))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    @DisplayName("the right password under a locked name tells nobody that it is right")
    void lockedIsNotJudged() {
        String name = new People(accounts, encoder).with(Peran.AUDITOR);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.authenticate(given(name, "salah"))).isNotNull();
        }

        assertThatThrownBy(() -> signIn.authenticate(given(name, People.PASSWORD)))
                .isInstanceOf(NameLocked.class);
        assertThatThrownBy(() -> signIn.authenticate(given(name, "salah"))).isInstanceOf(NameLocked.class);
    }

    private void fail(String name, Instant first, int times) {
        for (int i = 0; i < times; i++) {
            at(first).begin(name);
        }
    }

    private SignInAttempts at(Instant moment) {
        return new SignInAttempts(accountsDataSource, SETTINGS, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private void noAdministrator() throws SQLException {
        People.asOwner(access, "delete from accounts.account where 'ADMIN' = any (roles)");
    }

    private static UsernamePasswordAuthenticationToken given(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    private static boolean accepted(Runnable change) {
        try {
            change.run();
            return true;
        } catch (AccountRefused e) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                done.add(task.get());
            }
            return done;
        }
    }
}
