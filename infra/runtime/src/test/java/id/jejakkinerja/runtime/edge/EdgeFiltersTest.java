package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Saringan di tepi")
class EdgeFiltersTest {
    private static final FilterChain SERVED =
            (request, response) -> request.getInputStream().readAllBytes();
    private static final RequestSettings LIMITS = new RequestSettings(
            DataSize.ofBytes(100),
            DataSize.ofBytes(50),
            DataSize.ofBytes(70),
            DataSize.ofBytes(20),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));
    private static final RateSettings RATES = new RateSettings(new Rate(1, 3), new Rate(1, 5), new Rate(1, 2));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EdgeRefusals refusals = new EdgeRefusals(meters);
    private final ProblemWriter problems =
            new ProblemWriter(JsonMapper.builder().build());
    private final RateRefusal refusal = new RateRefusal(problems, refusals);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("Satu alamat dibatasi, alamat lain dan halaman tidak; penolakannya dihitung")
    void limitsAnAddress() {
        AddressLimitFilter filter = new AddressLimitFilter(RATES, refusal);

        assertThat(statuses(filter, 8, () -> request("GET", "/api/v1/x", "192.0.2.1")))
                .endsWith(200, 429, 429, 429);
        assertThat(statuses(filter, 1, () -> request("GET", "/api/v1/x", "192.0.2.2")))
                .containsOnly(200);
        assertThat(statuses(filter, 8, () -> request("GET", "/kecamatan", "192.0.2.1")))
                .containsOnly(200);
        assertThat(counted("rate_address")).isEqualTo(3);
    }

    @Test
    @DisplayName("Tanpa batas tidak ada yang ditolak, jadi uji ini bisa gagal")
    void withoutALimitNobodyIsRefused() {
        Rate endless = new Rate(1_000_000, 1_000_000);
        AddressLimitFilter filter = new AddressLimitFilter(new RateSettings(endless, endless, endless), refusal);

        assertThat(statuses(filter, 8, () -> request("GET", "/api/v1/x", "192.0.2.1")))
                .containsOnly(200);
        assertThat(counted("rate_address")).isZero();
    }

    @Test
    @DisplayName("Pintu masuk dibatasi sendiri dan lebih ketat: formulir, token, dan semua yang memeriksa rahasia")
    void limitsSignIn() {
        for (String path : List.of("/login", "/oauth2/token", "/oauth2/introspect", "/oauth2/revoke")) {
            AddressLimitFilter filter = new AddressLimitFilter(RATES, refusal);
            assertThat(statuses(filter, 3, () -> request("POST", path, "192.0.2.1")))
                    .containsExactly(200, 200, 429);
        }
        AddressLimitFilter filter = new AddressLimitFilter(RATES, refusal);
        assertThat(statuses(filter, 5, () -> request("GET", "/login", "192.0.2.1")))
                .containsOnly(200);
    }

    @Test
    @DisplayName("Satu pengguna dibatasi dari alamat mana pun")
    void limitsAUser() {
        UserLimitFilter filter = new UserLimitFilter(RATES, refusal);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("a", "x"));

        List<Integer> statuses = IntStream.range(0, 5)
                .mapToObj(i -> statuses(filter, 1, () -> request("GET", "/api/v1/x", "192.0.2." + i)))
                .flatMap(List::stream)
                .toList();

        assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("b", "x"));
        assertThat(statuses(filter, 1, () -> request("GET", "/api/v1/x", "192.0.2.1")))
                .containsOnly(200);
    }

    @Test
    @DisplayName("Penolakan menyebut kapan boleh kembali, di header dan di angka-angkanya")
    void saysWhenToComeBack() throws ServletException, IOException {
        AddressLimitFilter filter = new AddressLimitFilter(RATES, refusal);
        statuses(filter, 5, () -> request("GET", "/api/v1/x", "192.0.2.1"));

        MockHttpServletResponse answer = answer(filter, request("GET", "/api/v1/x", "192.0.2.1"), SERVED);

        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answer.getContentAsString()).contains("RATE_LIMITED", "\"limit\":1", "\"retryAfter\":1");
    }

    @Test
    @DisplayName("Isi, formulir dan bagian tanya yang terlalu besar ditolak, yang pas dilayani")
    void boundsSizes() {
        RequestSizeFilter filter = new RequestSizeFilter(LIMITS, problems);

        assertThat(statuses(filter, 1, () -> body("/api/v1/x", 100))).containsOnly(200);
        assertThat(statuses(filter, 1, () -> body("/api/v1/x", 101))).containsOnly(413);
        assertThat(statuses(filter, 1, () -> body("/login", 50))).containsOnly(200);
        assertThat(statuses(filter, 1, () -> body("/login", 51))).containsOnly(413);
        assertThat(statuses(filter, 1, () -> {
                    MockHttpServletRequest request = request("GET", "/api/v1/x", "192.0.2.1");
                    request.setQueryString("q".repeat(21));
                    return request;
                }))
                .containsOnly(414);
    }

    @Test
    @DisplayName("Formulir tanpa panjang ditolak; isi tanpa panjang ditolak begitu melewati batas")
    void boundsWhatAnnouncesNoLength() {
        RequestSizeFilter filter = new RequestSizeFilter(LIMITS, problems);

        assertThat(statuses(filter, 1, () -> unannounced("/login", 10))).containsOnly(411);
        assertThat(statuses(filter, 1, () -> unannounced("/api/v1/x", 100))).containsOnly(200);
        assertThatThrownBy(() -> answer(filter, unannounced("/api/v1/x", 101), SERVED))
                .isInstanceOfSatisfying(
                        InvalidCommand.class, e -> assertThat(e.code()).isEqualTo(Code.TOO_LARGE));
    }

    @Test
    @DisplayName("Basis data yang hilang sebelum ada pengendali menjadi 503 BUSY; kesalahan lain tetap kesalahan")
    void saysBusyWithoutADatabase() throws ServletException, IOException {
        OutageFilter filter = new OutageFilter(problems, refusals);
        MockHttpServletRequest request = request("GET", "/api/v1/x", "192.0.2.1");

        MockHttpServletResponse answer = answer(filter, request, (req, res) -> {
            throw new DataAccessResourceFailureException("planted", new SQLException("planted", "08006"));
        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(answer.getContentAsString()).contains("BUSY");
        assertThat(counted("outage")).isEqualTo(1);
        assertThatThrownBy(() -> answer(filter, request, (req, res) -> {
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("Di belakang pengendali pun BUSY selalu menyebut kapan boleh kembali")
    void busyAlwaysSaysWhen() {
        ProblemHandler handler = new ProblemHandler(refusals);
        MockHttpServletRequest request = request("POST", "/api/v1/x", "192.0.2.1");
        Exception away = new IllegalStateException(new SQLException("planted", "57P01"));

        assertThat(handler.busy(new Busy(1, null), request).getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("1");
        assertThat(handler.invalid(InvalidCommand.busy(2, away), request)
                        .getHeaders()
                        .getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("2");
        assertThat(handler.anything(away, request).getStatusCode().value()).isEqualTo(503);
        assertThat(handler.anything(away, request).getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("5");
        assertThat(handler.anything(new IllegalStateException("planted"), request)
                        .getStatusCode()
                        .value())
                .isEqualTo(500);
    }

    private interface Source {
        MockHttpServletRequest get();
    }

    private List<Integer> statuses(Filter filter, int times, Source requests) {
        return IntStream.range(0, times)
                .mapToObj(i -> {
                    try {
                        return answer(filter, requests.get(), SERVED).getStatus();
                    } catch (IOException | ServletException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static MockHttpServletResponse answer(Filter filter, MockHttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpServletRequest body(String path, int length) {
        MockHttpServletRequest request = request("POST", path, "192.0.2.1");
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(new byte[length]);
        return request;
    }

    private static MockHttpServletRequest unannounced(String path, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setServletPath(path);
        request.setContentType("application/x-www-form-urlencoded; charset=UTF-8");
        request.setContent(new byte[length]);
        return request;
    }

    private double counted(String reason) {
        return meters.get("jejak.edge.refused").tag("reason", reason).counter().count();
    }
}
