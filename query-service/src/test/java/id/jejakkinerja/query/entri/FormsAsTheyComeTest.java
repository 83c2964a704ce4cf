package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.Meja.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Belanja;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;

@DisplayName("Forms, as they come")
class FormsAsTheyComeTest {
    private static final String YEAR = EntriTest.YEAR;
    private static final Belanja BOOKING =
            Ledokombo.year().current().anggaran().belanja().getFirst();
    private static final String VALUE = Objects.requireNonNull(
                    Ledokombo.year().current().hasil().of(Ledokombo.IKM).get(Masa.TAHUN))
            .origin()
            .event();

    /** Every form with somebody who may send it. */
    static Stream<Object[]> forms() {
        return Stream.of(
                        new Object[] {Meja.OPERATOR, YEAR + "/tugas/TW4"},
                        new Object[] {Meja.CAMAT, YEAR + "/tugas/TAHUN"},
                        new Object[] {Meja.BAPPEDA, YEAR + "/tugas/TAHUN"},
                        new Object[] {Meja.AUDITOR, YEAR + "/tugas/TW1?tersimpan=1"},
                        new Object[] {Meja.OPERATOR, EntriTest.REALISASI},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/realisasi?masa=TW1&indikator=trantib"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/koreksi-realisasi?event=" + VALUE},
                        new Object[] {
                            Meja.OPERATOR,
                            YEAR + "/isi/koreksi-belanja?event="
                                    + BOOKING.origin().event()
                        },
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/target?masa=TW2&indikator=ikm"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/analisis?masa=TAHUN&sasaran=s2"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/langkah?langkah=AJUKAN&masa=TAHUN"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/pergeseran"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/pagu"},
                        new Object[] {Meja.OPERATOR, YEAR + "/isi/revisi-pagu"},
                        new Object[] {Meja.CAMAT, YEAR + "/isi/pk"},
                        new Object[] {Meja.CAMAT, YEAR + "/isi/pk-perubahan"},
                        new Object[] {Meja.BAPPEDA, YEAR + "/isi/renstra-perubahan"},
                        new Object[] {Meja.CAMAT, "/kecamatan/35.09.28/tahun/2024/isi/rkt"},
                        new Object[] {Meja.OPERATOR, YEAR + "/belanja/TW4"},
                        new Object[] {Meja.BAPPEDA, PeriodeTest.PERIODE + "?tersimpan=1"},
                        new Object[] {Meja.AUDITOR, "/kabupaten/35.09/tahun/2030/periode"},
                        new Object[] {Meja.BAPPEDA, PeriodeTest.PERIODE + "/buka?masa=TW1"},
                        new Object[] {Meja.BAPPEDA, PeriodeTest.PERIODE + "/tutup?masa=TAHUN"},
                        new Object[] {Meja.BAPPEDA, PeriodeTest.IKM})
                .flatMap(form -> Stream.of(form, new Object[] {
                    form[0], form[1] + (form[1].toString().contains("?") ? "&" : "?") + "lang=en"
                }));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("are well-formed, name every field, and hold no script or style of their own")
    void areClean(Actor reader, String path) {
        MockHttpServletResponse answer = Meja.of(reader).open(path);

        String html = Browser.text(answer);
        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        Document page = Browser.parse(html);
        assertThat(html).doesNotContain("th:").doesNotContain(">null<").doesNotContain("style=");
        List<String> labelled = Browser.elements(page, "label").stream()
                .map(label -> label.getAttribute("for"))
                .toList();
        Stream.of("input", "select", "textarea")
                .flatMap(tag -> Browser.elements(page, tag).stream())
                .filter(field -> !field.getAttribute("type").equals("hidden"))
                .forEach(field -> assertThat(labelled.contains(field.getAttribute("id"))
                                || !field.getAttribute("aria-label").isEmpty())
                        .as(field.getAttribute("name"))
                        .isTrue());
        assertThat(Browser.elements(page, "script")).allSatisfy(script -> {
            assertThat(script.getAttribute("src")).isIn("/entri.js", "/lembar.js");
            assertThat(script.getTextContent()).isEmpty();
        });
    }
}
