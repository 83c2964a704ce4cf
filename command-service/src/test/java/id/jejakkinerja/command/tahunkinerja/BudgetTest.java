package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_MODAL;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.KEUANGAN_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.ReviseBudget;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Anggaran: alokasi, revisi, pergeseran")
class BudgetTest {
    private static final String GAJI_LINE = "7.01.01.2.02.0001/OPERASIONAL";
    private static final String KEUANGAN_LINE = "7.01.01.2.02.0003/OPERASIONAL";
    private static final LocalDate LAST_YEAR = LocalDate.of(2022, 12, 31);
    private static final MataAnggaran UNPLANNED =
            new MataAnggaran(new KodeSubKegiatan("7.01.03.2.01.0001"), JenisBelanja.OPERASIONAL);

    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Mata anggaran dari RKT mendapat pagu pertamanya")
    void aPlannedLineIsAllocated() {
        year.given(new RktAdopted(rkt()))
                .when(allocate(GAJI_OPS, 100), Orang.by(Orang.OPERATOR))
                .then(new BudgetAllocated(GAJI_OPS, Rupiah.of(100)));
    }

    @Test
    @DisplayName("Alokasi sebelum ada RKT ditolak")
    void anAllocationWithoutPlanIsRefused() {
        year.when(allocate(GAJI_OPS, 100), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("Alokasi untuk sub kegiatan di luar RKT ditolak")
    void anUnplannedLineIsRefused() {
        year.given(new RktAdopted(rkt()))
                .when(allocate(UNPLANNED, 100), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_CODE, Map.of("items", List.of("7.01.03.2.01.0001"), "tahun", TAHUN));
    }

    @Test
    @DisplayName("Alokasi kedua untuk mata anggaran yang sama ditolak")
    void aSecondAllocationIsRefused() {
        year.given(budgeted())
                .when(allocate(GAJI_OPS, 1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.LINE_ALREADY_ALLOCATED, Map.of("line", GAJI_LINE, "pagu", Rupiah.of(100)));
    }

    @Test
    @DisplayName("Alokasi nol ditolak")
    void anAllocationOfNothingIsRefused() {
        year.given(new RktAdopted(rkt()))
                .when(allocate(GAJI_OPS, 0), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_NOT_POSITIVE, Map.of("amount", Rupiah.ZERO));
    }

    @Test
    @DisplayName("Anggaran setahun yang tidak masuk akal ditolak, saat alokasi maupun revisi")
    void aBudgetBeyondReasonIsRefused() {
        Map<String, Object> figures =
                Map.of("amount", new BigDecimal("10000000000150"), "limit", Rupiah.of(10_000_000_000_000L));
        year.given(budgeted())
                .when(allocate(GAJI_MODAL, 10_000_000_000_000L), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_TOO_LARGE, figures);
        year.when(revise(GAJI_OPS, 10_000_000_000_100L), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_TOO_LARGE, figures);
    }

    @Test
    @DisplayName("Tanggal di luar tahun anggaran ditolak untuk alokasi, revisi, dan pergeseran")
    void aDateOutsideTheYearIsRefused() {
        Map<String, Object> figures = Map.of("date", LAST_YEAR, "tahun", TAHUN);
        year.given(budgeted());
        year.when(allocate(GAJI_MODAL, 1), Orang.by(Orang.OPERATOR, LAST_YEAR))
                .thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, figures);
        year.when(revise(GAJI_OPS, 1), Orang.by(Orang.OPERATOR, LAST_YEAR))
                .thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, figures);
        year.when(shift(GAJI_OPS, GAJI_MODAL, 1, Tahap.PERGESERAN), Orang.by(Orang.OPERATOR, LAST_YEAR))
                .thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, figures);
    }

    @Test
    @DisplayName("Pagu direvisi sampai sebesar realisasinya, tidak di bawahnya")
    void aPaguIsNeverRevisedBelowItsSpending() {
        year.given(budgeted())
                .given(spent(GAJI_OPS, 40))
                .when(revise(GAJI_OPS, 39), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.BELOW_SPENT,
                        Map.of("line", GAJI_LINE, "spent", Rupiah.of(40), "asked", Rupiah.of(39)));
        year.when(revise(GAJI_OPS, 40), Orang.by(Orang.OPERATOR)).then(new BudgetRevised(GAJI_OPS, Rupiah.of(40)));
    }

    @Test
    @DisplayName("Revisi ke pagu yang sama ditolak: tidak ada yang berubah")
    void aRevisionToTheSamePaguIsRefused() {
        year.given(budgeted())
                .when(revise(GAJI_OPS, 100), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.NO_CHANGE, Map.of("document", GAJI_LINE));
        year.when(revise(GAJI_OPS, 101), Orang.by(Orang.OPERATOR)).then(new BudgetRevised(GAJI_OPS, Rupiah.of(101)));
    }

    @Test
    @DisplayName("Mata anggaran yang belum dialokasikan tidak dapat direvisi")
    void revisingAnUnallocatedLineIsRefused() {
        year.given(budgeted())
                .when(revise(GAJI_MODAL, 1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.LINE_NOT_ALLOCATED, Map.of("line", "7.01.01.2.02.0001/MODAL"));
    }

    @Test
    @DisplayName("Revisi menjadi negatif ditolak, menjadi nol diterima")
    void aNegativeRevisionIsRefused() {
        year.given(budgeted())
                .when(revise(GAJI_OPS, -1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_NOT_POSITIVE, Map.of("amount", Rupiah.of(-1)));
        year.when(revise(GAJI_OPS, 0), Orang.by(Orang.OPERATOR)).then(new BudgetRevised(GAJI_OPS, Rupiah.ZERO));
    }

    @Test
    @DisplayName("Pergeseran dalam satu sub kegiatan cukup dengan tahap pergeseran, juga ke mata anggaran baru")
    void aShiftInsideASubKegiatanNeedsNoApbdChange() {
        year.given(budgeted())
                .when(shift(GAJI_OPS, GAJI_MODAL, 10, Tahap.PERGESERAN), Orang.by(Orang.OPERATOR))
                .then(new BudgetShifted(GAJI_OPS, GAJI_MODAL, Rupiah.of(10), Tahap.PERGESERAN))
                .when(revise(GAJI_MODAL, 11), Orang.by(Orang.OPERATOR))
                .then(new BudgetRevised(GAJI_MODAL, Rupiah.of(11)));
    }

    @Test
    @DisplayName("Pergeseran antar sub kegiatan memerlukan P-APBD")
    void aShiftAcrossSubKegiatanNeedsAnApbdChange() {
        year.given(budgeted())
                .when(shift(GAJI_OPS, KEUANGAN_OPS, 10, Tahap.PERGESERAN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.NEEDS_APBD_CHANGE,
                        Map.of("from", GAJI_LINE, "to", KEUANGAN_LINE, "stage", "PERGESERAN"));
        year.when(shift(GAJI_OPS, KEUANGAN_OPS, 10, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .then(new BudgetShifted(GAJI_OPS, KEUANGAN_OPS, Rupiah.of(10), Tahap.P_APBD));
    }

    @Test
    @DisplayName("Pergeseran lebih besar daripada sisa pagu ditolak dengan angka-angkanya")
    void aShiftBeyondTheRemainderIsRefused() {
        year.given(budgeted())
                .given(spent(GAJI_OPS, 40))
                .when(shift(GAJI_OPS, KEUANGAN_OPS, 61, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.INSUFFICIENT_REMAINING,
                        Map.of(
                                "line", GAJI_LINE,
                                "pagu", Rupiah.of(100),
                                "realisasi", Rupiah.of(40),
                                "remaining", Rupiah.of(60),
                                "asked", Rupiah.of(61)));
        year.when(shift(GAJI_OPS, KEUANGAN_OPS, 60, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .then(new BudgetShifted(GAJI_OPS, KEUANGAN_OPS, Rupiah.of(60), Tahap.P_APBD));
    }

    @Test
    @DisplayName("Revisi dan pergeseran bertanggal sebelum pagu terakhir ditolak, juga bila tujuannya yang lebih baru")
    void aChangeBeforeThePaguItChangesIsRefused() {
        LocalDate shifted = LocalDate.of(2023, 6, 1);
        LocalDate before = shifted.minusDays(1);
        year.given(budgeted())
                .given(Orang.OPERATOR, shifted, new BudgetShifted(GAJI_OPS, KEUANGAN_OPS, Rupiah.of(1), Tahap.P_APBD));
        year.when(revise(GAJI_OPS, 90), Orang.by(Orang.OPERATOR, before))
                .thenRefused(RefusalCode.EARLIER_THAN_ALLOTMENT, allotted(GAJI_LINE, before, shifted));
        year.when(shift(GAJI_OPS, GAJI_MODAL, 1, Tahap.PERGESERAN), Orang.by(Orang.OPERATOR, before))
                .thenRefused(RefusalCode.EARLIER_THAN_ALLOTMENT, allotted(GAJI_LINE, before, shifted));
        year.when(shift(Tahun.PELAYANAN_OPS, KEUANGAN_OPS, 1, Tahap.P_APBD), Orang.by(Orang.OPERATOR, before))
                .thenRefused(RefusalCode.EARLIER_THAN_ALLOTMENT, allotted(KEUANGAN_LINE, before, shifted));
        year.when(revise(GAJI_OPS, 90), Orang.by(Orang.OPERATOR, shifted))
                .then(new BudgetRevised(GAJI_OPS, Rupiah.of(90)));
    }

    private static Map<String, Object> allotted(String line, LocalDate date, LocalDate allotted) {
        return Map.of("line", line, "date", date, "allotted", allotted);
    }

    @Test
    @DisplayName("Pergeseran nol atau negatif ditolak")
    void aShiftOfNothingIsRefused() {
        year.given(budgeted())
                .when(shift(GAJI_OPS, KEUANGAN_OPS, 0, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.AMOUNT_NOT_POSITIVE, Map.of("amount", Rupiah.ZERO));
    }

    @Test
    @DisplayName("Pergeseran ke mata anggaran yang sama ditolak")
    void aShiftToItselfIsRefused() {
        year.given(budgeted())
                .when(shift(GAJI_OPS, GAJI_OPS, 1, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.SAME_LINE, Map.of("line", GAJI_LINE));
    }

    @Test
    @DisplayName("Pergeseran dari mata anggaran tanpa pagu ditolak")
    void aShiftFromAnUnallocatedLineIsRefused() {
        year.given(budgeted())
                .when(shift(GAJI_MODAL, GAJI_OPS, 1, Tahap.PERGESERAN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.LINE_NOT_ALLOCATED, Map.of("line", "7.01.01.2.02.0001/MODAL"));
    }

    @Test
    @DisplayName("Pergeseran ke sub kegiatan di luar RKT ditolak")
    void aShiftOutOfThePlanIsRefused() {
        year.given(budgeted())
                .when(shift(GAJI_OPS, UNPLANNED, 1, Tahap.P_APBD), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_CODE, Map.of("items", List.of("7.01.03.2.01.0001"), "tahun", TAHUN));
    }

    private static ExpenditureRecorded spent(MataAnggaran line, long amount) {
        return new ExpenditureRecorded(line, new Bulan(1), Rupiah.of(amount), "SIPD", "SP2D-1");
    }

    private static AllocateBudget allocate(MataAnggaran line, long amount) {
        return new AllocateBudget(Orang.LEDOKOMBO, TAHUN, line.subKegiatan(), line.jenis(), Rupiah.of(amount));
    }

    private static ReviseBudget revise(MataAnggaran line, long amount) {
        return new ReviseBudget(Orang.LEDOKOMBO, TAHUN, line.subKegiatan(), line.jenis(), Rupiah.of(amount));
    }

    private static ShiftBudget shift(MataAnggaran from, MataAnggaran to, long amount, Tahap stage) {
        return new ShiftBudget(Orang.LEDOKOMBO, TAHUN, from, to, Rupiah.of(amount), stage);
    }
}
