package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("Tanggal")
class TanggalTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        31/12/2023                     | 2023-12-31
        31-12-2023                     | 2023-12-31
        1.2.2024                       | 2024-02-01
        31/12/2023 14.30               | 2023-12-31T14:30+07:00
        31-12-2023, pukul 07:05 WIB    | 2023-12-31T07:05+07:00
        2023-12-31                     | 2023-12-31
        2023-12-31T00:00:00Z           | 2023-12-31T00:00:00Z
        31/02/2023                     | 31/02/2023
        31/12/2023 25.00               | 31/12/2023 25.00
        12/31/2023                     | 12/31/2023
        kemarin                        | kemarin
        """)
    @DisplayName("ditulis seperti di Indonesia; yang bukan tanggal tidak ditebak")
    void iso(String typed, String iso) {
        assertThat(Tanggal.iso(typed)).isEqualTo(iso);
    }

    @Test
    @DisplayName("tanpa jam dibaca sebagai hari, dan ditunjukkan seperti diketik")
    void day() {
        assertThat(Tanggal.read(" 21/11/2023 ")).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(Tanggal.read("2023-11-21")).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThatThrownBy(() -> Tanggal.read("21/11/2023 10.00")).isInstanceOf(DateTimeException.class);
        assertThat(Tanggal.dayFirst("2023-11-21")).isEqualTo("21/11/2023");
        assertThat(Tanggal.dayFirst("kemarin")).isEqualTo("kemarin");
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=29/02/2024,?asOf=2024-02-29",
        "?inForceOn=30-6-2023,?inForceOn=2023-06-30",
        "?asOf=29/02/2024%2010.00,?asOf=2024-02-29T10:00%2B07:00"
    })
    @DisplayName("di alamat halaman sama dengan yang ditulis program")
    void samePage(String typed, String iso) {
        assertThat(bappeda.html(YEAR + typed))
                .isEqualTo(bappeda.html(YEAR + iso))
                .contains("Bukan keadaan terkini");
        assertThat(bappeda.html("/kabupaten/35.09/tahun/2023" + typed))
                .isEqualTo(bappeda.html("/kabupaten/35.09/tahun/2023" + iso));
    }

    @Test
    @DisplayName("dalam perbandingan dua saat ditulis sama, menurut jam mana pun")
    void compared() {
        assertThat(bappeda.html(YEAR + "/jejak?dari=31/12/2021&jamDari=berlaku&ke=31/12/2023"))
                .contains("31 Desember 2021", "value=\"31/12/2021\"");
        assertThat(bappeda.html(YEAR + "/jejak?dari=2021-12-31&jamDari=berlaku&ke=2023-12-31&jamKe=berlaku"))
                .contains("value=\"31/12/2021\"", "value=\"31/12/2023\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=31-13-2023", "inForceOn=31/02/2023", "position=dua"})
    @DisplayName("yang tidak terbaca ditolak dengan kalimat, dan isian lain tetap ada untuk diperbaiki")
    void refused(String mistake) {
        MockHttpServletResponse answer = bappeda.open("/kabupaten/35.09/tahun/2023?urut=s2&" + mistake + "&lang=id");

        assertThat(answer.getStatus()).isEqualTo(400);
        String html = Browser.text(answer);
        Document page = Browser.parse(html);
        String[] field = mistake.split("=", -1);
        Element wrong = input(page, field[0]);
        assertThat(wrong.getAttribute("value")).isEqualTo(field[1]);
        assertThat(wrong.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input(page, "urut").getAttribute("value")).isEqualTo("s2");
        assertThat(html)
                .contains("“" + field[1] + "”", "31/12/2023")
                .contains("action=\"/kabupaten/35.09/tahun/2023\"");
    }

    @Test
    @DisplayName("yang ditolak dalam perbandingan, atau bersama saat lain, disebut dengan nama kolomnya")
    void refusedByName() {
        assertThat(bappeda.html(YEAR + "/jejak?dari=kemarin&ke=31/12/2023"))
                .contains("“kemarin” pada “Kiri (sebelum)”", "value=\"31/12/2023\"");
        String two = bappeda.html(YEAR + "?position=1&inForceOn=2023-01-01");
        assertThat(two).contains("Pilih satu saat saja", "value=\"01/01/2023\"", "value=\"1\"");
        assertThat(bappeda.html("/kabupaten/35.09/tahun/2023?urut=warna")).doesNotContain("<fieldset");
        assertThat(bappeda.html(YEAR + "?asOf=%3Ci%3E")).contains("value=\"&lt;i&gt;\"");
    }

    private static Element input(Document page, String name) {
        return Browser.elements(page, "input").stream()
                .filter(input -> input.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }
}
