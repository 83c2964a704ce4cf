package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.ReopenReport;
import id.jejakkinerja.kernel.command.ReturnReport;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Laporan: penyampaian, persetujuan, verifikasi")
class ReportsTest {
    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Laporan triwulan disampaikan, disetujui, diverifikasi, dibuka kembali, dan disampaikan lagi")
    void aReportGoesAllTheWayAndComesBack() {
        complete(Masa.TW1)
                .when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .then(new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.CAMAT))
                .then(new ReportApproved(Masa.TW1))
                .when(verify(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new ReportVerified(Masa.TW1))
                .when(reopen(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new ReportReopened(Masa.TW1))
                .when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .then(new ReportSubmitted(Masa.TW1));
    }

    @Test
    @DisplayName("Camat mengembalikan yang disampaikan, Bappeda mengembalikan yang disetujui")
    void aReportIsHandedBack() {
        complete(Masa.TW1)
                .given(new ReportSubmitted(Masa.TW1))
                .when(giveBack(Masa.TW1), Orang.by(Orang.CAMAT))
                .then(new ReportReturned(Masa.TW1))
                .when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .then(new ReportSubmitted(Masa.TW1));
        year.given(Orang.CAMAT, Orang.DATE, new ReportApproved(Masa.TW1))
                .when(giveBack(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .then(new ReportReturned(Masa.TW1));
    }

    @Test
    @DisplayName("Bappeda tidak mengembalikan yang baru disampaikan, camat tidak mengembalikan yang sudah disetujui")
    void onlyWhoseTurnItIsHandsBack() {
        complete(Masa.TW1)
                .given(new ReportSubmitted(Masa.TW1))
                .when(giveBack(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.FORBIDDEN_ROLE, turn("CAMAT", "BAPPEDA"));
        year.given(Orang.CAMAT, Orang.DATE, new ReportApproved(Masa.TW1))
                .when(giveBack(Masa.TW1), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.FORBIDDEN_ROLE, turn("BAPPEDA", "CAMAT"));
    }

    @Test
    @DisplayName("Langkah yang tidak sesuai keadaan ditolak dengan keadaannya")
    void aStepOutOfTurnIsRefused() {
        complete(Masa.TW1);
        year.when(approve(Masa.TW1), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.WRONG_STATE, state("DRAFT", "SUBMITTED"));
        year.when(verify(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.WRONG_STATE, state("DRAFT", "APPROVED"));
        year.when(giveBack(Masa.TW1), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.WRONG_STATE, state("DRAFT", "SUBMITTED", "APPROVED"));
        year.when(reopen(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.WRONG_STATE, state("DRAFT", "VERIFIED"));
        year.given(new ReportSubmitted(Masa.TW1))
                .when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.WRONG_STATE, state("SUBMITTED", "DRAFT", "RETURNED", "REOPENED"));
    }

    @Test
    @DisplayName("Yang menyampaikan tidak menyetujui, walaupun ia juga camat")
    void theSubmitterDoesNotApprove() {
        complete(Masa.TW1)
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
        completeYear();
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
        complete(Masa.TW1)
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
        completeYear();
        year.given(Orang.CAMAT, Orang.DATE, new RktAdopted(Tahun.rkt()), signed())
                .given(new ReportSubmitted(Masa.TAHUN))
                .when(approve(Masa.TAHUN), Orang.by(Orang.CAMAT))
                .then(new ReportApproved(Masa.TAHUN));
    }

    @Test
    @DisplayName("Yang mencatat pada triwulan lain boleh menyetujui triwulan ini, tetapi bukan laporan tahunan")
    void entriesOfOtherQuartersCountForTheYearOnly() {
        completeYear();
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
        complete(Masa.TW1)
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

    @Test
    @DisplayName("Laporan triwulan memerlukan realisasi setiap indikator sasaran")
    void aQuarterNeedsEveryIndicator() {
        Map<String, Object> findings =
                Map.of("masa", Masa.TW1, "findings", List.of("realisasi/indikator-program/TW1", "realisasi/surat/TW1"));
        year.given(budgeted())
                .given(real(IKM, Masa.TW1, 85))
                .when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.FINDINGS_OPEN, findings);
        year.given(new ReportSubmitted(Masa.TW1))
                .when(approve(Masa.TW1), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.FINDINGS_OPEN, findings);
        year.given(Orang.CAMAT, Orang.DATE, new ReportApproved(Masa.TW1))
                .when(verify(Masa.TW1), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.FINDINGS_OPEN, findings);
    }

    @Test
    @DisplayName("Laporan tahunan memerlukan PK, nilai setahun, dan analisis setiap sasaran")
    void theYearNeedsPkValuesAndAnalyses() {
        year.given(budgeted())
                .given(real(PROGRAM, Masa.TW4, 90), real(IKM, Masa.TW4, 85), real(SURAT, Masa.TAHUN, 100))
                .given(analysis("s2"))
                .when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.FINDINGS_OPEN,
                        Map.of(
                                "masa",
                                Masa.TAHUN,
                                "findings",
                                List.of("pk", "realisasi/ikm/TAHUN", "analisis/s1/TAHUN", "analisis/s3/TAHUN")));
    }

    @Test
    @DisplayName("Indikator LAST tanpa triwulan keempat belum memiliki nilai setahun")
    void anIndicatorThatCountsLastNeedsItsFourthQuarter() {
        year.given(budgeted())
                .given(signed(), analysis("s1"), analysis("s2"), analysis("s3"))
                .given(real(PROGRAM, Masa.TW3, 90), real(IKM, Masa.TAHUN, 85), real(SURAT, Masa.TAHUN, 100))
                .when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.FINDINGS_OPEN,
                        Map.of("masa", Masa.TAHUN, "findings", List.of("realisasi/indikator-program/TAHUN")));
    }

    @Test
    @DisplayName("Laporan tahunan yang lengkap disampaikan")
    void aCompleteYearIsSubmitted() {
        completeYear();
        year.when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR)).then(new ReportSubmitted(Masa.TAHUN));
    }

    @Test
    @DisplayName("Koreksi yang membuat triwulan dan tahun bertentangan menahan laporan tahunan")
    void aContradictionHoldsTheYearBack() {
        completeYear();
        year.given(real(SURAT, Masa.TW1, 100))
                .given(new RealizationCorrected("e12", SURAT, Masa.TW1, Nilai.of(101), null, null))
                .when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.FINDINGS_OPEN,
                        Map.of("masa", Masa.TAHUN, "findings", List.of("kontradiksi/surat")));
    }

    @Test
    @DisplayName("Triwulan yang tertinggal oleh PK Perubahan menahan laporan tahunan sampai mengikutinya")
    void quartersLeftBehindByAnAmendmentHoldTheYearBack() {
        completeYear();
        year.given(new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(60)))
                .given(new PKAmended(
                        Tahun.SURYADI,
                        Tahun.HENDY,
                        SebabPerubahan.PERUBAHAN_STRATEGI,
                        List.of(Tahun.promise(SURAT, 40)),
                        List.of(),
                        List.of()))
                .when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.FINDINGS_OPEN,
                        Map.of("masa", Masa.TAHUN, "findings", List.of("kontradiksi-target/surat")));
        year.given(new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(40)))
                .when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .then(new ReportSubmitted(Masa.TAHUN));
    }

    @Test
    @DisplayName("Laporan sebelum ada RKT ditolak")
    void aReportWithoutPlanIsRefused() {
        year.when(submit(Masa.TW1), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    /** All indicators have a realisasi of the period; events e5 to e7. */
    private Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> complete(Masa masa) {
        return complete(year, masa);
    }

    private static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> complete(
            Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story, Masa masa) {
        return story.given(budgeted()).given(real(PROGRAM, masa, 90), real(IKM, masa, 85), real(SURAT, masa, 100));
    }

    /** The PK is e8; the analyses follow. */
    private void completeYear() {
        complete(Masa.TAHUN).given(signed()).given(analysis("s1"), analysis("s2"), analysis("s3"));
    }

    private static RealizationRecorded real(IndikatorId id, Masa masa, long value) {
        Satuan satuan = id.equals(PROGRAM) ? Satuan.PERSEN : id.equals(IKM) ? Satuan.INDEKS : Satuan.DOKUMEN;
        return new RealizationRecorded(id, masa, Nilai.of(value), null, null, satuan, "Agenda", List.of());
    }

    private static AnalysisRecorded analysis(String sasaran) {
        return new AnalysisRecorded(new SasaranId(sasaran), Masa.TAHUN, "sebab", "kendala", "rencana");
    }

    private static Map<String, Object> state(String state, String... allowed) {
        return Map.of("masa", Masa.TW1, "state", state, "allowed", List.of(allowed));
    }

    private static Map<String, Object> part(Masa masa, String subject, String part) {
        return Map.of("masa", masa, "subject", subject, "part", part);
    }

    private static Map<String, Object> turn(String required, String held) {
        return Map.of("command", "ReturnReport", "required", List.of(required), "held", List.of(held));
    }

    private static SubmitReport submit(Masa masa) {
        return new SubmitReport(Orang.LEDOKOMBO, TAHUN, masa);
    }

    private static ApproveReport approve(Masa masa) {
        return new ApproveReport(Orang.LEDOKOMBO, TAHUN, masa);
    }

    private static VerifyReport verify(Masa masa) {
        return new VerifyReport(Orang.LEDOKOMBO, TAHUN, masa);
    }

    private static ReturnReport giveBack(Masa masa) {
        return new ReturnReport(Orang.LEDOKOMBO, TAHUN, masa);
    }

    private static ReopenReport reopen(Masa masa) {
        return new ReopenReport(Orang.LEDOKOMBO, TAHUN, masa);
    }
}
