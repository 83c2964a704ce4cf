package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Kepala pengaman halaman")
class PageSecurityTest {
    private static final String POLICY = "Content-Security-Policy";

    @Test
    @DisplayName("Formulir hanya berakhir di sini, dan di tuan rumah lain hanya yang disebut, tanpa alamat halamannya")
    void formsEndHere() {
        assertThat(PageSecurity.policies(List.of())).endsWith("form-action 'self'");
        assertThat(PageSecurity.policies(List.of(
                        URI.create("https://masuk.jember.example/realms/a"),
                        URI.create("https://masuk.jember.example:8443"),
                        URI.create("https://masuk.jember.example/lain"))))
                .endsWith("form-action 'self' https://masuk.jember.example https://masuk.jember.example:8443");
    }

    @Test
    @DisplayName("Halaman galat yang ditolak sebelum penjaga mendapat kepala yang sama")
    void earlyErrors() throws ServletException, IOException {
        MockHttpServletResponse answer = dispatched(DispatcherType.ERROR, new MockHttpServletResponse());

        assertThat(answer.getHeader(POLICY)).isEqualTo(PageSecurity.policies(List.of()));
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).isEqualTo("camera=(), geolocation=(), microphone=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    @DisplayName("Yang sudah ditulis penjaga, dan permintaan biasa, dibiarkan")
    void nothingTwice() throws ServletException, IOException {
        MockHttpServletResponse guarded = new MockHttpServletResponse();
        guarded.setHeader(POLICY, "milik penjaga");

        assertThat(dispatched(DispatcherType.ERROR, guarded).getHeaders(POLICY)).containsExactly("milik penjaga");
        assertThat(dispatched(DispatcherType.ERROR, guarded).getHeader("X-Frame-Options"))
                .isNull();
        assertThat(dispatched(DispatcherType.REQUEST, new MockHttpServletResponse())
                        .getHeaderNames())
                .isEmpty();
    }

    private static MockHttpServletResponse dispatched(DispatcherType type, MockHttpServletResponse answer)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/kecamatan");
        request.setDispatcherType(type);
        if (type == DispatcherType.ERROR) {
            request.setAttribute("jakarta.servlet.error.request_uri", "/kecamatan");
        }
        new ErrorPageHeaders().doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
