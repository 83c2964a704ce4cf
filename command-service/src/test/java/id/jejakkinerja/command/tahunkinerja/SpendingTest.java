package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_MODAL;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.CorrectExpenditure;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code budgeted()} is four events, so the first booking is {@code e5}. */
@DisplayName("Belanja: pencatatan dan koreksi")
class SpendingTest {
    private static final String GAJI_LINE = "7.01.01.2.02.0001/OPERASIONAL";
    private static final Bulan JANUARI = new Bulan(1);

    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Belanja dicatat sampai tepat sebesar pagu, tidak lebih")
    void spendingReachesThePaguAndNotMore() {
        year.given(budgeted())
                .when(spend(GAJI_OPS, 100, "A"), Orang.by(Orang.OPERATOR))
                .then(spent(100, "A"))
                .when(spend(GAJI_OPS, 1, "B"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.EXCEEDS_PAGU, beyond(100, 0, 1));
    }

    @Test
    @DisplayName("Belanja pada mata anggaran tanpa pagu ditolak")
    void spendingWithoutPaguIsRefused() {
        year.given(budgeted())
                .when(spend(GAJI_MODAL, 1, "A"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.LINE_NOT_ALLOCATED, Map.of("line", "7.01.01.2.02.0001/MODAL"));
    }

    @Test
    @DisplayName("Belanja nol ditolak")
    void spendingNothingIsRefused() {
        year.given(budgeted())
                .when(spend(GAJI_OPS, 0, "A"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_NOT_POSITIVE, Map.of("amount", Rupiah.ZERO));
    }

    @Test
    @DisplayName("Belanja bertanggal di luar tahun anggaran ditolak")
    void spendingOutsideTheYearIsRefused() {
        LocalDate next = LocalDate.of(2024, 1, 1);
        year.given(budgeted())
                .when(spend(GAJI_OPS, 1, "A"), Orang.by(Orang.OPERATOR, next))
                .thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, Map.of("date", next, "tahun", TAHUN));
    }

    @Test
    @DisplayName("Belanja bertanggal sebelum bulannya mulai ditolak, pada hari pertamanya atau sesudahnya diterima")
    void spendingBeforeItsMonthIsRefused() {
        LocalDate before = LocalDate.of(2023, 2, 28);
        RecordExpenditure march = spend(new Bulan(3));
        year.given(budgeted())
                .when(march, Orang.by(Orang.OPERATOR, before))
                .thenRefused(
                        RefusalCode.DATE_BEFORE_MONTH, Map.of("date", before, "tahun", TAHUN, "bulan", new Bulan(3)));
        year.when(march, Orang.by(Orang.OPERATOR, before.plusDays(1)))
                .then(new ExpenditureRecorded(GAJI_OPS, new Bulan(3), Rupiah.of(1), "SIPD AKLAP", "M"));
    }

    @Test
    @DisplayName(
            "Belanja bertanggal sebelum mata anggarannya berpagu ditolak; yang terlambat dibukukan setelah pergeseran diterima")
    void spendingBeforeItsPaguIsRefused() {
        LocalDate before = Orang.DATE.minusDays(1);
        year.given(budgeted())
                .when(spend(GAJI_OPS, 1, "A"), Orang.by(Orang.OPERATOR, before))
                .thenRefused(
                        RefusalCode.EARLIER_THAN_ALLOTMENT,
                        Map.of("line", GAJI_LINE, "date", before, "allotted", Orang.DATE));
        year.given(
                        Orang.OPERATOR,
                        Orang.DATE.plusMonths(6),
                        new BudgetShifted(GAJI_OPS, Tahun.KEUANGAN_OPS, Rupiah.of(1), Tahap.P_APBD))
                .when(spend(GAJI_OPS, 1, "A"), Orang.by(Orang.OPERATOR, Orang.DATE))
                .then(spent(1, "A"));
    }

    @Test
    @DisplayName("Koreksi bertanggal sebelum catatan yang dikoreksinya ditolak, pada tanggal yang sama diterima")
    void aCorrectionBeforeItsRecordIsRefused() {
        LocalDate booked = LocalDate.of(2023, 3, 1);
        year.given(budgeted())
                .given(Orang.OPERATOR, booked, spent(10, "A"))
                .when(correct("e5", 11), Orang.by(Orang.OPERATOR, booked.minusDays(1)))
                .thenRefused(
                        RefusalCode.EARLIER_THAN_CORRECTED, Map.of("date", booked.minusDays(1), "corrected", booked));
        year.when(correct("e5", 11), Orang.by(Orang.OPERATOR, booked))
                .then(new ExpenditureCorrected("e5", GAJI_OPS, JANUARI, Rupiah.of(11)));
    }

    @Test
    @DisplayName("Dokumen yang sama pada mata anggaran dan bulan yang sama ditolak")
    void theSameDocumentIsBookedOnce() {
        year.given(budgeted())
                .given(spent(10, "A"))
                .when(spend(GAJI_OPS, 10, "A"), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.DUPLICATE_DOCUMENT,
                        Map.of("line", GAJI_LINE, "bulan", JANUARI, "documentNumber", "A", "event", "e5"));
    }

    @Test
    @DisplayName("Dokumen yang sudah dikoreksi tetap dikenal sebagai dokumen yang sama")
    void aCorrectedDocumentIsStillTheSame() {
        year.given(budgeted())
                .given(spent(10, "A"), new ExpenditureCorrected("e5", GAJI_OPS, JANUARI, Rupiah.of(11)))
                .when(spend(GAJI_OPS, 10, "A"), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.DUPLICATE_DOCUMENT,
                        Map.of("line", GAJI_LINE, "bulan", JANUARI, "documentNumber", "A", "event", "e6"));
    }

    @Test
    @DisplayName("Koreksi menggantikan jumlahnya, dan koreksi dapat dikoreksi lagi")
    void aCorrectionReplacesTheAmount() {
        year.given(budgeted())
                .given(spent(90, "A"))
                .when(correct("e5", 100), Orang.by(Orang.OPERATOR))
                .then(new ExpenditureCorrected("e5", GAJI_OPS, JANUARI, Rupiah.of(100)))
                .when(correct("e6", 0), Orang.by(Orang.OPERATOR))
                .then(new ExpenditureCorrected("e6", GAJI_OPS, JANUARI, Rupiah.ZERO))
                .when(spend(GAJI_OPS, 100, "B"), Orang.by(Orang.OPERATOR))
                .then(spent(100, "B"));
    }

    @Test
    @DisplayName("Koreksi yang melebihi pagu ditolak")
    void aCorrectionBeyondThePaguIsRefused() {
        year.given(budgeted())
                .given(spent(60, "A"), spent(30, "B"))
                .when(correct("e6", 41), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.EXCEEDS_PAGU, beyond(60, 40, 41));
    }

    @Test
    @DisplayName("Koreksi negatif dan koreksi tanpa perubahan ditolak")
    void aCorrectionToNothingNewIsRefused() {
        year.given(budgeted())
                .given(spent(60, "A"))
                .when(correct("e5", -1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_NOT_POSITIVE, Map.of("amount", Rupiah.of(-1)));
        year.when(correct("e5", 60), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.NO_CHANGE, Map.of("document", "e5"));
    }

    @Test
    @DisplayName("Catatan yang sudah dikoreksi ditolak, dengan catatan yang menggantikannya")
    void aSecondCorrectionOfTheSameRecordIsRefused() {
        year.given(budgeted())
                .given(spent(60, "A"), new ExpenditureCorrected("e5", GAJI_OPS, JANUARI, Rupiah.of(61)))
                .when(correct("e5", 62), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.ALREADY_CORRECTED, Map.of("event", "e5", "by", "e6"));
    }

    @Test
    @DisplayName("Catatan yang bukan belanja tidak dapat dikoreksi sebagai belanja")
    void anUnknownRecordIsRefused() {
        year.given(budgeted())
                .when(correct("e1", 1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_EVENT, Map.of("event", "e1"));
    }

    private static Map<String, Object> beyond(long realisasi, long remaining, long asked) {
        return Map.of(
                "line", GAJI_LINE,
                "pagu", Rupiah.of(100),
                "realisasi", Rupiah.of(realisasi),
                "remaining", Rupiah.of(remaining),
                "asked", Rupiah.of(asked));
    }

    private static ExpenditureRecorded spent(long amount, String document) {
        return new ExpenditureRecorded(GAJI_OPS, JANUARI, Rupiah.of(amount), "SIPD AKLAP", document);
    }

    private static RecordExpenditure spend(MataAnggaran line, long amount, String document) {
        return new RecordExpenditure(
                Orang.LEDOKOMBO,
                TAHUN,
                line.subKegiatan(),
                line.jenis(),
                JANUARI,
                Rupiah.of(amount),
                "SIPD AKLAP",
                document);
    }

    private static RecordExpenditure spend(Bulan bulan) {
        return new RecordExpenditure(
                Orang.LEDOKOMBO,
                TAHUN,
                GAJI_OPS.subKegiatan(),
                GAJI_OPS.jenis(),
                bulan,
                Rupiah.of(1),
                "SIPD AKLAP",
                "M");
    }

    private static CorrectExpenditure correct(String event, long amount) {
        return new CorrectExpenditure(Orang.LEDOKOMBO, TAHUN, event, Rupiah.of(amount));
    }
}
