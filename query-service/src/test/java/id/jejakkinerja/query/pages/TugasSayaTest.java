package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.read.Pelaporan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Daftar tugas sebuah kecamatan")
class TugasSayaTest {
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2024);
    private static final Actor CAMAT = new Actor("camat", Set.of(Peran.CAMAT), Ledokombo.KODE);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 15);

    private final Log log = new Log().on("2024-04-05");

    @Test
    @DisplayName("menyebut yang kurang, giliran siapa, dan batas waktunya; giliran sendiri ditandai")
    void whatIsMissing() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW1, DUE));

        TugasSaya.Baris camat = lines(CAMAT, DUE).getFirst();
        TugasSaya.Baris operator = lines(Browser.OPERATOR, DUE).getFirst();

        assertThat(camat.kurang()).containsExactly("Rencana Kinerja Tahunan belum ditetapkan");
        assertThat(camat.giliran()).isEqualTo("camat menetapkan RKT");
        assertThat(camat.saya()).isTrue();
        assertThat(camat.tenggat()).isEqualTo("15 April 2024");
        assertThat(camat.lewat()).isFalse();
        assertThat(operator.saya()).isFalse();
        assertThat(lines(CAMAT, DUE.plusDays(1)).getFirst().lewat()).isTrue();
    }

    @Test
    @DisplayName("tidak menagih siapa pun selama periodenya belum dibuka")
    void notOpened() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW1, DUE));

        TugasSaya.Baris second = lines(Browser.OPERATOR, DUE.plusYears(1)).get(1);

        assertThat(second.giliran()).isEqualTo("Bappeda membuka periode");
        assertThat(second.saya()).isFalse();
        assertThat(second.lewat()).isFalse();
    }

    @Test
    @DisplayName("menyerahkan giliran sesudah diajukan, dan mengembalikannya dengan alasan")
    void turns() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW1, DUE))
                .add(AntreanTest.ledokombo(), new ReportSubmitted(Masa.TW1));
        assertThat(lines(CAMAT, DUE).getFirst()).satisfies(line -> {
            assertThat(line.saya()).isTrue();
            assertThat(line.giliran()).isEqualTo("camat menyetujui");
            assertThat(line.kurang()).isEmpty();
        });
        assertThat(lines(CAMAT, DUE.plusDays(9)).getFirst().lewat()).isFalse();

        log.because("lampiran kurang").add(AntreanTest.ledokombo(), new ReportReturned(Masa.TW1));
        assertThat(lines(Browser.OPERATOR, DUE).getFirst()).satisfies(line -> {
            assertThat(line.saya()).isTrue();
            assertThat(line.alasan()).isEqualTo("lampiran kurang");
        });
    }

    @Test
    @DisplayName("tidak menagih triwulan yang terkunci oleh laporan setahunnya")
    void lockedByTheYear() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TAHUN, null))
                .add(AntreanTest.ledokombo(), new ReportSubmitted(Masa.TAHUN));

        assertThat(lines(Browser.OPERATOR, DUE).getFirst()).satisfies(line -> {
            assertThat(line.giliran()).startsWith("terkunci");
            assertThat(line.saya()).isFalse();
            assertThat(line.kurang()).isEmpty();
        });
    }

    @Test
    @DisplayName("menunjuk pekerjaan pertama yang gilirannya sendiri")
    void next() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TAHUN, null))
                .add(AntreanTest.ledokombo(), new ReportSubmitted(Masa.TW2));
        Pelaporan known = AntreanTest.known(log);

        assertThat(TugasSaya.first(Ledokombo.KODE, CAMAT, known).orElseThrow().masa())
                .as("the plan is asked for first")
                .isEqualTo(Masa.TW1);
        assertThat(TugasSaya.first(Ledokombo.KODE, Browser.OPERATOR, known)
                        .orElseThrow()
                        .address())
                .isEqualTo("/kecamatan/35.09.28/tahun/2024/tugas/TW1");
        assertThat(TugasSaya.first(Ledokombo.KODE, CAMAT, AntreanTest.known(new Log())))
                .isEmpty();
    }

    private List<TugasSaya.Baris> lines(Actor reader, LocalDate today) {
        return TugasSaya.of(Ledokombo.KODE, reader, AntreanTest.known(log), today, PageQuery.NONE)
                .getFirst()
                .baris();
    }
}
