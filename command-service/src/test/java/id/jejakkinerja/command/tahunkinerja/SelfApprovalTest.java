package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Lengkap.complete;
import static id.jejakkinerja.command.tahunkinerja.Lengkap.completeYear;
import static id.jejakkinerja.command.tahunkinerja.Lengkap.real;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Tahap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Laporan: tidak ada yang menyetujui pekerjaannya sendiri")
class SelfApprovalTest {
    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Yang menyampaikan tidak menyetujui, walaupun ia juga camat")
    void theSubmitterDoesNotApprove() {
        complete(year, Masa.TW1)
                .given(Orang.BOTH, Orang.DATE, new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.BOTH))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TW1, "rangkap", "SUBMITTED"));
    }

    @Test
    @DisplayName("Yang mencatat belanja, koreksi, atau analisis masa itu tidak menyetujui")
    void whoEnteredAnythingDoesNotApprove() {
        List<TahunKinerjaEvent> entries = List.of(
                new ExpenditureRecorded(GAJI_OPS, new Bulan(3), Rupiah.of(1), "SIPD", "A"),
                new RealizationCorrected("e6", IKM, Masa.TW1, Nilai.of(86), null, null),
                new AnalysisRecorded(new SasaranId("s1"), Masa.TW1, "sebab", "kendala", "rencana"));
        for (TahunKinerjaEvent entry : entries) {
            Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story = complete(year(), Masa.TW1);
            story.given(Orang.BOTH, Orang.DATE, entry)
                    .given(new ReportSubmitted(Masa.TW1))
                    .when(approve(Masa.TW1), Orang.by(Orang.BOTH))
                    .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TW1, "rangkap", "ENTERED"));
        }
    }

    @ParameterizedTest
    @MethodSource("entriesOfTheYear")
    @DisplayName("Yang menetapkan target, pagu, atau profil tidak menyetujui laporan tahunan")
    void whoSetWhatTheYearIsMeasuredAgainstDoesNotApproveIt(TahunKinerjaEvent entry) {
        completeYear(year);
        year.given(Orang.BOTH, Orang.DATE, entry)
                .given(new ReportSubmitted(Masa.TAHUN))
                .when(approve(Masa.TAHUN), Orang.by(Orang.BOTH))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TAHUN, "rangkap", "ENTERED"));
    }

    static List<TahunKinerjaEvent> entriesOfTheYear() {
        return List.of(
                new TargetSet(Dokumen.PK, SURAT, Masa.TAHUN, Nilai.of(100)),
                new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(25)),
                new BudgetAllocated(Tahun.GAJI_MODAL, Rupiah.of(1)),
                new BudgetRevised(GAJI_OPS, Rupiah.of(99)),
                new BudgetShifted(GAJI_OPS, Tahun.GAJI_MODAL, Rupiah.of(1), Tahap.PERGESERAN),
                new ProfileRecorded(List.of(new ProfilKecamatan("Jumlah desa", "10", "desa", "Profil"))));
    }

    @Test
    @DisplayName("Target triwulan dihitung untuk triwulannya, bukan untuk triwulan lain")
    void aQuarterTargetCountsForItsQuarter() {
        complete(year, Masa.TW1)
                .given(Orang.BOTH, Orang.DATE, new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW2, Nilai.of(25)))
                .given(new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.BOTH))
                .then(new ReportApproved(Masa.TW1));
        complete(year(), Masa.TW1)
                .given(Orang.BOTH, Orang.DATE, new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(25)))
                .given(new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.BOTH))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TW1, "rangkap", "ENTERED"));
    }

    @Test
    @DisplayName("Camat yang menetapkan RKT dan menandatangani PK tetap menyetujui laporannya")
    void theCamatsOwnActsAreNoEntries() {
        completeYear(year);
        year.given(Orang.CAMAT, Orang.DATE, new RktAdopted(Tahun.rkt()), signed())
                .given(new ReportSubmitted(Masa.TAHUN))
                .when(approve(Masa.TAHUN), Orang.by(Orang.CAMAT))
                .then(new ReportApproved(Masa.TAHUN));
    }

    @Test
    @DisplayName("Yang mencatat pada triwulan lain boleh menyetujui triwulan ini, tetapi bukan laporan tahunan")
    void entriesOfOtherQuartersCountForTheYearOnly() {
        completeYear(year);
        year.given(Orang.BOTH, Orang.DATE, new ExpenditureRecorded(GAJI_OPS, new Bulan(4), Rupiah.of(1), "SIPD", "A"))
                .given(real(PROGRAM, Masa.TW1, 90), real(IKM, Masa.TW1, 85), real(SURAT, Masa.TW1, 20))
                .given(new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.BOTH))
                .then(new ReportApproved(Masa.TW1));
        year.given(new ReportSubmitted(Masa.TAHUN))
                .when(approve(Masa.TAHUN), Orang.by(Orang.BOTH))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TAHUN, "rangkap", "ENTERED"));
    }

    @Test
    @DisplayName("Yang menyetujui, menyampaikan, atau mencatat tidak memverifikasi")
    void nobodyVerifiesTheirOwnApproval() {
        Actor both = new Actor("merangkap", Set.of(Peran.CAMAT, Peran.BAPPEDA, Peran.OPERATOR), Orang.LEDOKOMBO);
        complete(year, Masa.TW1)
                .given(new ReportSubmitted(Masa.TW1))
                .given(both, Orang.DATE, new ReportApproved(Masa.TW1))
                .when(verify(Masa.TW1), Orang.by(both))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TW1, "merangkap", "APPROVED"));
        complete(year(), Masa.TW1)
                .given(both, Orang.DATE, new ReportSubmitted(Masa.TW1))
                .given(Orang.CAMAT, Orang.DATE, new ReportApproved(Masa.TW1))
                .when(verify(Masa.TW1), Orang.by(both))
                .thenRefused(RefusalCode.SELF_APPROVAL, part(Masa.TW1, "merangkap", "SUBMITTED"));
    }

    private static Map<String, Object> part(Masa masa, String subject, String part) {
        return Map.of("masa", masa, "subject", subject, "part", part);
    }

    private static ApproveReport approve(Masa masa) {
        return new ApproveReport(Orang.LEDOKOMBO, TAHUN, masa);
    }

    private static VerifyReport verify(Masa masa) {
        return new VerifyReport(Orang.LEDOKOMBO, TAHUN, masa);
    }
}
