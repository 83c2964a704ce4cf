package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Lengkap.analysis;
import static id.jejakkinerja.command.tahunkinerja.Lengkap.complete;
import static id.jejakkinerja.command.tahunkinerja.Lengkap.completeYear;
import static id.jejakkinerja.command.tahunkinerja.Lengkap.real;
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
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Laporan: penyampaian, persetujuan, verifikasi")
class ReportsTest {
    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Laporan triwulan disampaikan, disetujui, diverifikasi, dibuka kembali, dan disampaikan lagi")
    void aReportGoesAllTheWayAndComesBack() {
        complete(year, Masa.TW1)
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
        complete(year, Masa.TW1)
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
        complete(year, Masa.TW1)
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
        complete(year, Masa.TW1);
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
        completeYear(year);
        year.when(submit(Masa.TAHUN), Orang.by(Orang.OPERATOR)).then(new ReportSubmitted(Masa.TAHUN));
    }

    @Test
    @DisplayName("Koreksi yang membuat triwulan dan tahun bertentangan menahan laporan tahunan")
    void aContradictionHoldsTheYearBack() {
        completeYear(year);
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
        completeYear(year);
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

    private static Map<String, Object> state(String state, String... allowed) {
        return Map.of("masa", Masa.TW1, "state", state, "allowed", List.of(allowed));
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
