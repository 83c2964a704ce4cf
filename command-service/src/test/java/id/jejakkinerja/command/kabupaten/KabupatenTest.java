package id.jejakkinerja.command.kabupaten;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.ClosePeriod;
import id.jejakkinerja.kernel.command.KabupatenCommand;
import id.jejakkinerja.kernel.command.OpenPeriod;
import id.jejakkinerja.kernel.command.RecordBenchmark;
import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kabupaten: masa pelaporan dan pembanding")
class KabupatenTest {
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    private static final LocalDate DUE = LocalDate.of(2023, 4, 15);
    private static final IndikatorId IKM = new IndikatorId("ikm");

    private final Scenario<KabupatenCommand, KabupatenEvent, Kabupaten> kabupaten =
            new Scenario<>(Kabupaten.initial(), Kabupaten::decide, Kabupaten::evolve);

    @Test
    @DisplayName("Bappeda membuka masa dengan batas waktunya")
    void aPeriodIsOpened() {
        kabupaten.when(open(Masa.TW1), Orang.by(Orang.BAPPEDA)).then(new PeriodOpened(TAHUN, Masa.TW1, DUE));
    }

    @Test
    @DisplayName("Masa yang sudah terbuka tidak dibuka lagi, juga bila terbuka lewat tahunnya")
    void anOpenPeriodIsNotOpenedAgain() {
        kabupaten
                .given(new PeriodOpened(TAHUN, Masa.TAHUN, null))
                .when(open(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.PERIOD_ALREADY_OPEN, Map.of("tahun", TAHUN, "masa", Masa.TW1));
    }

    @Test
    @DisplayName("Masa yang terbuka lewat tahunnya dapat ditutup sendiri lalu dibuka kembali")
    void aQuarterOpenedByItsYearIsClosedAndReopened() {
        kabupaten
                .given(new PeriodOpened(TAHUN, Masa.TAHUN, null))
                .when(close(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new PeriodClosed(TAHUN, Masa.TW1))
                .when(open(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new PeriodOpened(TAHUN, Masa.TW1, DUE));
    }

    @Test
    @DisplayName("Masa yang belum dibuka tidak dapat ditutup")
    void aPeriodThatIsNotOpenIsNotClosed() {
        kabupaten
                .when(close(Masa.TW2), Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.WRONG_STATE,
                        Map.of("masa", Masa.TW2, "state", "NOT_OPEN", "allowed", List.of("OPEN")));
    }

    @Test
    @DisplayName("Masa yang sudah ditutup tidak ditutup lagi")
    void aClosedPeriodIsNotClosedAgain() {
        kabupaten
                .given(new PeriodOpened(TAHUN, Masa.TW2, null), new PeriodClosed(TAHUN, Masa.TW2))
                .when(close(Masa.TW2), Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.WRONG_STATE,
                        Map.of("masa", Masa.TW2, "state", "CLOSED", "allowed", List.of("OPEN")));
    }

    @Test
    @DisplayName("Pembanding dicatat")
    void aBenchmarkIsRecorded() {
        kabupaten
                .when(benchmark("87.71"), Orang.by(Orang.BAPPEDA))
                .then(new BenchmarkRecorded(
                        TAHUN, IKM, Lingkup.NASIONAL, Nilai.of("87.71"), Satuan.INDEKS, "KemenPANRB"));
    }

    @Test
    @DisplayName("Pembanding di luar jangkauan satuannya ditolak")
    void aBenchmarkOutsideItsUnitIsRefused() {
        kabupaten
                .when(benchmark("100.01"), Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "ikm", "value", Nilai.of("100.01"), "satuan", "indeks"));
    }

    @Test
    @DisplayName("Operator tidak membuka masa")
    void anOperatorOpensNothing() {
        kabupaten
                .when(open(Masa.TW1), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.FORBIDDEN_ROLE,
                        Map.of("command", "OpenPeriod", "required", List.of("BAPPEDA"), "held", List.of("OPERATOR")));
    }

    @Test
    @DisplayName("Riwayat masa menghasilkan keadaan yang berlaku")
    void theHistoryFoldsToTheStateInForce() {
        Kabupaten state = kabupaten
                .given(
                        Orang.BAPPEDA,
                        Orang.DATE,
                        new PeriodOpened(TAHUN, Masa.TW1, DUE),
                        new PeriodClosed(TAHUN, Masa.TW1),
                        new BenchmarkRecorded(
                                TAHUN, IKM, Lingkup.NASIONAL, Nilai.of("87.71"), Satuan.INDEKS, "KemenPANRB"),
                        new PeriodOpened(TAHUN, Masa.TAHUN, null))
                .state();

        PeriodState closed = new PeriodState.Closed("bappeda", Scenario.START.plusSeconds(60));
        assertThat(state)
                .isEqualTo(new Kabupaten(new TreeMap<>(Map.of(
                        new Kabupaten.Period(TAHUN, Masa.TW1),
                        closed,
                        new Kabupaten.Period(TAHUN, Masa.TAHUN),
                        new PeriodState.Open()))));
        assertThat(state.period(TAHUN, Masa.TW1)).isEqualTo(closed);
        assertThat(state.period(TAHUN, Masa.TW2)).isEqualTo(new PeriodState.Open());
        assertThat(state.period(TAHUN.minus(1), Masa.TW2)).isEqualTo(new PeriodState.NotOpen());
    }

    @Test
    @DisplayName("Menutup tahun menutup juga triwulan yang dibuka sendiri, dan hanya tahun itu")
    void closingAYearClosesItsQuarters() {
        TahunAnggaran next = new TahunAnggaran(2024);
        Kabupaten state = kabupaten
                .given(
                        Orang.BAPPEDA,
                        Orang.DATE,
                        new PeriodOpened(next, Masa.TW1, null),
                        new PeriodOpened(TAHUN, Masa.TAHUN, null),
                        new PeriodClosed(TAHUN, Masa.TW1),
                        new PeriodClosed(TAHUN, Masa.TW2),
                        new PeriodOpened(TAHUN, Masa.TW2, DUE),
                        new PeriodClosed(TAHUN, Masa.TAHUN))
                .state();

        PeriodState.Closed yearsOwn = new PeriodState.Closed("bappeda", Scenario.START.plusSeconds(300));
        assertThat(state.period(TAHUN, Masa.TW1))
                .isEqualTo(new PeriodState.Closed("bappeda", Scenario.START.plusSeconds(120)));
        assertThat(state.period(TAHUN, Masa.TW2)).isEqualTo(yearsOwn);
        assertThat(state.period(TAHUN, Masa.TW4)).isEqualTo(yearsOwn);
        assertThat(state.period(next, Masa.TW1)).isEqualTo(new PeriodState.Open());
    }

    @Test
    @DisplayName("Sesudah tahunnya ditutup, sebuah triwulan dapat dibuka kembali sendiri")
    void aQuarterOfAClosedYearIsReopenedByItself() {
        kabupaten
                .given(
                        new PeriodOpened(TAHUN, Masa.TAHUN, null),
                        new PeriodOpened(TAHUN, Masa.TW1, DUE),
                        new PeriodClosed(TAHUN, Masa.TAHUN))
                .when(open(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new PeriodOpened(TAHUN, Masa.TW1, DUE));
    }

    private static OpenPeriod open(Masa masa) {
        return new OpenPeriod(DaftarKecamatan.JEMBER, TAHUN, masa, DUE);
    }

    private static ClosePeriod close(Masa masa) {
        return new ClosePeriod(DaftarKecamatan.JEMBER, TAHUN, masa);
    }

    private static RecordBenchmark benchmark(String value) {
        return new RecordBenchmark(
                DaftarKecamatan.JEMBER, TAHUN, IKM, Lingkup.NASIONAL, Nilai.of(value), Satuan.INDEKS, "KemenPANRB");
    }
}
