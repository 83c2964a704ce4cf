package id.jejakkinerja.kernel.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.anggaran.ShiftRules.Standing;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of a shift")
class ShiftRulesTest {
    private static final MataAnggaran GAJI = line("7.01.01.2.02.0001");
    private static final MataAnggaran GEDUNG = line("7.01.01.2.09.0009");
    private static final LocalDate ALLOTTED = LocalDate.of(2023, 1, 2);
    private static final Standing GIVING = new Standing(Rupiah.of(100), Rupiah.of(40), ALLOTTED);
    private static final Standing TAKING = new Standing(Rupiah.of(10), Rupiah.ZERO, ALLOTTED.plusMonths(3));
    private static final Standing NEVER = new Standing(null, Rupiah.ZERO, null);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    @DisplayName("are not broken by what is left, on the day both lines were last changed")
    void nothingBroken() {
        assertThat(codes(shift(GAJI, GEDUNG, 60, Tahap.P_APBD), ALLOTTED.plusMonths(3), GIVING, TAKING))
                .isEmpty();
        assertThat(codes(shift(GAJI, GEDUNG, 60, Tahap.P_APBD), DAY, GIVING, NEVER))
                .isEmpty();
    }

    @Test
    @DisplayName("are each broken alone by what breaks them")
    void eachAlone() {
        ShiftBudget good = shift(GAJI, GEDUNG, 60, Tahap.P_APBD);
        assertThat(codes(good, LocalDate.of(2024, 1, 1), GIVING, TAKING))
                .containsExactly(RefusalCode.DATE_OUTSIDE_YEAR);
        assertThat(codes(shift(GAJI, GEDUNG, 0, Tahap.P_APBD), DAY, GIVING, TAKING))
                .containsExactly(RefusalCode.AMOUNT_NOT_POSITIVE);
        assertThat(codes(shift(GAJI, GAJI, 1, Tahap.PERGESERAN), DAY, GIVING, GIVING))
                .containsExactly(RefusalCode.SAME_LINE);
        assertThat(codes(good, ALLOTTED.plusMonths(3).minusDays(1), GIVING, TAKING))
                .containsExactly(RefusalCode.EARLIER_THAN_ALLOTMENT);
        assertThat(codes(good, ALLOTTED, TAKING, GIVING))
                .as("of the line that gives, too")
                .contains(RefusalCode.EARLIER_THAN_ALLOTMENT);
        assertThat(codes(shift(GAJI, GEDUNG, 61, Tahap.P_APBD), DAY, GIVING, TAKING))
                .containsExactly(RefusalCode.INSUFFICIENT_REMAINING);
        assertThat(codes(shift(GAJI, GEDUNG, 60, Tahap.PERGESERAN), DAY, GIVING, TAKING))
                .containsExactly(RefusalCode.NEEDS_APBD_CHANGE);
        assertThat(new ShiftRules(good, DAY, GIVING, TAKING, false).broken().map(Refusal::code))
                .containsExactly(RefusalCode.UNKNOWN_CODE);
        assertThat(codes(shift(GAJI, GEDUNG, 1, Tahap.P_APBD), DAY, NEVER, TAKING))
                .containsExactly(RefusalCode.LINE_NOT_ALLOCATED, RefusalCode.INSUFFICIENT_REMAINING);
    }

    @Test
    @DisplayName("are all told, the one that decides first")
    void allTold() {
        LocalDate before = LocalDate.of(2022, 12, 31);

        assertThat(codes(shift(GAJI, GEDUNG, 61, Tahap.PERGESERAN), before, GIVING, TAKING))
                .containsExactly(
                        RefusalCode.DATE_OUTSIDE_YEAR,
                        RefusalCode.EARLIER_THAN_ALLOTMENT,
                        RefusalCode.EARLIER_THAN_ALLOTMENT,
                        RefusalCode.INSUFFICIENT_REMAINING,
                        RefusalCode.NEEDS_APBD_CHANGE);
    }

    private static List<RefusalCode> codes(ShiftBudget shift, LocalDate date, Standing from, Standing to) {
        return new ShiftRules(shift, date, from, to, true)
                .broken()
                .map(Refusal::code)
                .toList();
    }

    private static ShiftBudget shift(MataAnggaran from, MataAnggaran to, long amount, Tahap stage) {
        return new ShiftBudget(
                new KodeKecamatan("35.09.28"), new TahunAnggaran(2023), from, to, Rupiah.of(amount), stage);
    }

    private static MataAnggaran line(String kode) {
        return new MataAnggaran(new KodeSubKegiatan(kode), JenisBelanja.OPERASIONAL);
    }
}
