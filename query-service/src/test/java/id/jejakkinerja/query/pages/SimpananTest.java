package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DisplayName("Yang baru disimpan pembaca sendiri")
class SimpananTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String SENTENCE = "belum termuat di halaman ini";

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @DisplayName("disebut di setiap halaman yang belum memuatnya, dengan posisinya")
    void isMissing() {
        store(100_000);

        for (String path : new String[] {YEAR, "/", "/kabupaten/35.09/tahun/2023", YEAR + "/tabel/3.1"}) {
            assertThat(html(path)).as(path).contains("posisi 100.000", SENTENCE);
        }
        assertThat(html(YEAR + "?lang=en")).contains("position 100.000", "not on this page yet");
    }

    @Test
    @DisplayName("tidak disebut di halaman yang sudah memuatnya, atau yang menunjukkan masa lalu")
    void isThere() {
        store(10);
        assertThat(html(YEAR)).doesNotContain(SENTENCE);

        store(100_000);
        assertThat(html(YEAR + "?inForceOn=2023-06-30")).doesNotContain(SENTENCE);
    }

    @Test
    @DisplayName("adalah yang paling akhir, juga bila jawaban perintah datang tidak berurutan")
    void theLatestCounts() {
        store(100_000);
        store(12);

        assertThat(html(YEAR)).contains("posisi 100.000");
    }

    private void store(long position) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        Simpanan.remember(position);
    }

    private String html(String path) {
        return Browser.text(new Browser(Browser.BAPPEDA).open(path, session));
    }
}
