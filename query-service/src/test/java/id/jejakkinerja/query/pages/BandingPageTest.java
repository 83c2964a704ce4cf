package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.AllFromZero;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.KabupatenYear;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Halaman perbandingan seluruh kabupaten")
class BandingPageTest {
    private static final String PAGE = "/kabupaten/35.09/tahun/2023/banding";

    private final KecamatanYears years = mock(KecamatanYears.class);
    private final Browser bappeda = new Browser(Browser.BAPPEDA, new BandingPage(years));

    @BeforeEach
    void ledokomboAlone() {
        List<Recorded<DomainEvent>> all = events();
        when(years.kabupaten(any(), any(), any())).thenReturn(year(all));
        when(years.allFromZero(any(), any(), any())).thenAnswer(call -> {
            List<Recorded<DomainEvent>> known = call.getArgument(2) instanceof Moment.InForceOn on
                    ? all.stream()
                            .filter(e -> !e.meta().effectiveDate().isAfter(on.date()))
                            .toList()
                    : all;
            return new AllFromZero(year(known), known);
        });
    }

    @Test
    @DisplayName(
            "menyandingkan baris kecamatan yang berbeda, tiap angka dengan penjelasannya pada saat itu, lalu peristiwanya")
    void twoMoments() {
        String html = bappeda.html(PAGE + "?dari=2023-11-20&jamDari=berlaku&ke=");

        assertThat(html)
                .contains("Berlaku pada 20 November 2023 dibandingkan dengan sekarang", "Ledokombo", "<del>", "<ins>")
                .contains("/jelaskan?tahun=2023&amp;tabel=kabupaten%2Fcapaian&amp;row=35.09.28&amp;column=rataRata")
                .contains("/audit/peristiwa/" + events().getLast().id());
        assertThat(bappeda.html(PAGE + "?dari=2099-12-31&jamDari=berlaku"))
                .contains("Tidak ada tabel yang berubah.", "Tidak ada peristiwa yang cocok.");
    }

    @Test
    @DisplayName("tanpa saat pertama hanya menanyakannya, dan menolak yang bukan saat")
    void asksFirst() {
        assertThat(bappeda.html(PAGE)).contains("name=\"dari\"").doesNotContain("selisih-judul");
        assertThat(bappeda.open(PAGE + "?dari=kemarin").getStatus()).isEqualTo(400);
        assertThat(bappeda.html(PAGE + "?dari=1&lang=en")).contains("/kabupaten/35.09/tahun/2023/banding?dari=1");
    }

    @Test
    @DisplayName("hanya bagi yang melihat seluruh kabupaten")
    void isClosedToOperators() {
        assertThat(new Browser(Browser.OPERATOR, new BandingPage(years))
                        .open(PAGE)
                        .getStatus())
                .isEqualTo(403);
    }

    private static KabupatenYear year(List<Recorded<DomainEvent>> events) {
        return KabupatenRinci.of(
                        DaftarKecamatan.JEMBER,
                        Ledokombo.TAHUN,
                        DaftarKecamatan.all().stream()
                                .map(kecamatan -> KecamatanYear.fold(
                                        kecamatan.code(),
                                        Ledokombo.TAHUN,
                                        kecamatan.code().equals(Ledokombo.KODE) ? events : List.of()))
                                .toList())
                .consolidated();
    }

    @SuppressWarnings("unchecked") // every event of the golden log is an event of the domain
    private static List<Recorded<DomainEvent>> events() {
        return Ledokombo.events().stream()
                .map(event -> (Recorded<DomainEvent>) event)
                .toList();
    }
}
