package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.query.rebuild.Rebuild;
import id.jejakkinerja.query.rebuild.RebuildStatus;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The parts of a page that htmx changes")
class PartsTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";

    private static final String FIGURE = "/jelaskan?kecamatan=35.09.28&tahun=2023&tabel=3.1&row=ikm&column=target";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kabupaten/35.09/tahun/2023",
                "/kabupaten/35.09/tahun/2023?urut=s2&peta=serapan",
                FIGURE,
                YEAR + "/jejak",
                YEAR + "/jejak?langkah=1",
                YEAR + "/jejak?langkah=3&sumbu=dicatat&lang=en"
            })
    @DisplayName("are there, and are reached without scripts at the same address")
    void areSound(String address) {
        String html = bappeda.html(address);

        assertThat(html).contains("hx-get=");
        assertThat(Parts.faults(Browser.parse(html))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <a hx-get="/a" href="/b" hx-target="#p" hx-select="#p">x</a>                 | another address without scripts: /b
        <a hx-get="/a" href="/a" hx-target="#q" hx-select="#q">x</a>                 | a part that is not there: #q
        <a hx-get="/a" href="/a" hx-target="#p" hx-select="#q">x</a>                 | something else in the place of #p
        <a hx-get="/a" href="/a" hx-target="#p" hx-select="#p" hx-select-oob="#r">x</a> | a part that is not there: #r
        <a hx-on="x()" href="/a">x</a>                                               | hx-on may hold code
        <a hx-trigger="click[ctrlKey]" href="/a">x</a>                               | a filter of hx-trigger is code
        """)
    @DisplayName("are found out when one is not sound")
    void plantedFaults(String fault, String found) {
        List<String> faults = Parts.faults(Browser.parse("<body><p id=\"p\"/>" + fault + "</body>"));

        assertThat(faults).singleElement().asString().contains(found);
    }

    @Test
    @DisplayName("need htmx in the version that is on the class path")
    void plantedVersion() {
        assertThatThrownBy(() -> Parts.isServed("/webjars/htmx.org/1.9.12/dist/htmx.min.js"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("tell in the box beside a figure who set it and what it was before, and nothing else")
    void tellWhoSetAFigure() {
        String box = bappeda.part("asal-kotak", FIGURE);

        assertThat(box).contains("Siapa", "Dasar", "← ").doesNotContain("<html", "<h1");
        assertThat(bappeda.part("hitung", FIGURE)).contains("<html", "id=\"hitung\"");
    }

    @Test
    @DisplayName("follow a rebuild while it moves, with scripts and without, until the reader stops that")
    void followARebuild() {
        Rebuild rebuild = mock(Rebuild.class);
        Browser admin = new Browser(Browser.ADMIN, new ProyeksiPage(rebuild));
        RebuildStatus running = ProyeksiViewTest.status(State.RUNNING, 10, 20L, null, false);
        when(rebuild.all()).thenReturn(List.of(running));

        String moving = admin.html("/admin/proyeksi?lang=en");
        assertThat(moving)
                .contains("hx-get=\"/admin/proyeksi?lang=en\" hx-trigger=\"every 2s\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\" /></noscript>");
        assertThat(Parts.faults(Browser.parse(moving))).isEmpty();
        assertThat(admin.html("/admin/proyeksi?diam=ya")).doesNotContain("hx-trigger", "refresh\"");

        when(rebuild.all()).thenReturn(List.of(ProyeksiViewTest.status(State.LIVE, 20, 20L, null, true)));
        assertThat(admin.html("/admin/proyeksi")).doesNotContain("hx-trigger", "refresh\"");
    }
}
