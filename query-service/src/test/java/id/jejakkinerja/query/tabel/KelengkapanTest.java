package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.tabel.Kelengkapan.Dokumen;
import id.jejakkinerja.query.tabel.Kelengkapan.Jenis;
import id.jejakkinerja.query.tabel.Kelengkapan.Keadaan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kelengkapan dokumen")
class KelengkapanTest {
    private static final LocalDate DUE = LocalDate.of(2023, 4, 14);

    @Test
    @DisplayName("names every document of the year with its legal date; an amendment that was not made is not missing")
    void ofLedokombo() {
        Kelengkapan row = Kelengkapan.of(Ledokombo.year(), LocalDate.of(2024, 6, 1));

        assertThat(row.dokumen()).extracting(Dokumen::jenis).containsExactly(Jenis.values());
        assertThat(of(row, Jenis.IKU)).isEqualTo(new Dokumen(Jenis.IKU, Keadaan.ADA, LocalDate.of(2023, 9, 4), false));
        assertThat(of(row, Jenis.PK_PERUBAHAN).keadaan()).isEqualTo(Keadaan.ADA);
        KecamatanYear nothing = KecamatanYear.fold(new KodeKecamatan("35.09.01"), Ledokombo.TAHUN, List.of());
        assertThat(Kelengkapan.of(nothing, DUE).dokumen())
                .extracting(Dokumen::keadaan)
                .containsOnly(Keadaan.BELUM, Keadaan.TIDAK_PERLU);
    }

    @Test
    @DisplayName("calls a report late by the day it was handed in, or by today while it was not")
    void late() {
        assertThat(submitted("2023-04-14").terlambat()).isFalse();
        assertThat(submitted("2023-04-15").terlambat()).isTrue();
        assertThat(of(Kelengkapan.of(open().year(), DUE), Jenis.TW1).terlambat())
                .isFalse();
        assertThat(of(Kelengkapan.of(open().year(), DUE.plusDays(1)), Jenis.TW1))
                .isEqualTo(new Dokumen(Jenis.TW1, Keadaan.BELUM, null, true));
    }

    @Test
    @DisplayName("does not hold a quarter to the day that was set for the year")
    void noDayOfItsOwn() {
        Kelengkapan row = Kelengkapan.of(Ledokombo.year(), LocalDate.of(2030, 1, 1));

        assertThat(of(row, Jenis.TW2).terlambat()).isFalse();
        assertThat(of(row, Jenis.TAHUN).terlambat()).isTrue();
    }

    @Test
    @DisplayName("counts a report that came back as not there, but as handed in on its day")
    void returned() {
        Quarter quarter = open();
        quarter.log.on("2023-04-10").add(Ledokombo.YEAR, new ReportSubmitted(Masa.TW1));
        quarter.log.on("2023-05-02").because("Kurang bukti").add(Ledokombo.YEAR, new ReportReturned(Masa.TW1));

        assertThat(of(Kelengkapan.of(quarter.year(), DUE.plusYears(1)), Jenis.TW1))
                .isEqualTo(new Dokumen(Jenis.TW1, Keadaan.SEBAGIAN, LocalDate.of(2023, 4, 10), false));
    }

    private static Dokumen submitted(String day) {
        Quarter quarter = open();
        quarter.log.on(day).add(Ledokombo.YEAR, new ReportSubmitted(Masa.TW1));
        return of(Kelengkapan.of(quarter.year(), LocalDate.of(2024, 1, 1)), Jenis.TW1);
    }

    /** A first quarter whose reports are due on {@link #DUE}. */
    private static Quarter open() {
        Log log = new Log();
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(Ledokombo.TAHUN, Masa.TW1, DUE));
        return new Quarter(log);
    }

    private record Quarter(Log log) {
        KecamatanYear year() {
            return KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, log.events());
        }
    }

    private static Dokumen of(Kelengkapan row, Jenis jenis) {
        return row.dokumen().stream()
                .filter(d -> d.jenis() == jenis)
                .findFirst()
                .orElseThrow();
    }
}
