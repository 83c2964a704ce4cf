package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.RequestCache;

@DisplayName("Setelah masuk")
class AskedBeforeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kabupaten/35.09/tahun/2023",
                "/kecamatan/35.09.28/tahun/2023/tugas/TW1",
                "/jelaskan",
                "/audit/bukti",
                "/admin/proyeksi",
                "/bukti/e166c728bbf16504cd7d8e04516f6bf6c3bba1496f473677ecb835519ae08550"
            })
    @DisplayName("orang tiba di halaman atau berkas yang diminta sebelumnya")
    void leadsToWhatWasAskedFor(String path) {
        assertThat(remembers("GET", path)).isTrue();
    }

    @Test
    @DisplayName("yang bukan halaman tidak diingat, begitu pula kiriman formulir")
    void forgetsTheRest() {
        assertThat(remembers("GET", "/app.css")).isFalse();
        assertThat(remembers("POST", "/kecamatan/35.09.28/tahun/2023/isi/realisasi"))
                .isFalse();
    }

    private static boolean remembers(String method, String path) {
        RequestCache cache = PageSecurity.asked();
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.saveRequest(request, response);
        return cache.getRequest(request, response) != null;
    }
}
