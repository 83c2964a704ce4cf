package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_MODAL;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.HENDY;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURYADI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.kabupaten;
import static id.jejakkinerja.command.tahunkinerja.Tahun.promise;
import static id.jejakkinerja.command.tahunkinerja.Tahun.renstra;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.CorrectExpenditure;
import id.jejakkinerja.kernel.command.CorrectRealization;
import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.command.RecordProfile;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.ReviseBudget;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code used()} is six events: e5 is a realisasi of TW1, e6 spending of January. */
@DisplayName("Kunci: apa yang mengunci perintah apa")
class LocksTest {
    private static final List<TahunKinerjaCommand> FIGURES_OF_TW1 = List.of(
            realization(Masa.TW1),
            new CorrectRealization(Orang.LEDOKOMBO, TAHUN, "e5", Nilai.of(86), null, null),
            spending(3),
            new CorrectExpenditure(Orang.LEDOKOMBO, TAHUN, "e6", Rupiah.of(2)),
            new RecordAnalysis(Orang.LEDOKOMBO, TAHUN, new SasaranId("s1"), Masa.TW1, "a", "b", "c"));

    private static final List<TahunKinerjaCommand> REST_OF_THE_YEAR = List.of(
            new SetTarget(Orang.LEDOKOMBO, TAHUN, Dokumen.PK, Masa.TAHUN, IKM, Nilai.of(1), Satuan.INDEKS, null),
            quarterTarget(Masa.TW2),
            new AllocateBudget(Orang.LEDOKOMBO, TAHUN, GAJI, JenisBelanja.MODAL, Rupiah.of(1)),
            new ReviseBudget(Orang.LEDOKOMBO, TAHUN, GAJI, JenisBelanja.OPERASIONAL, Rupiah.of(99)),
            new ShiftBudget(Orang.LEDOKOMBO, TAHUN, GAJI_OPS, GAJI_MODAL, Rupiah.of(1), Tahap.PERGESERAN),
            new RecordProfile(
                    Orang.LEDOKOMBO, TAHUN, List.of(new ProfilKecamatan("Jumlah desa", "10", "desa", "Profil"))));

    private static final List<TahunKinerjaCommand> CAMATS_PART = List.of(
            new AdoptRkt(Orang.LEDOKOMBO, TAHUN, rkt()),
            new SignPK(Orang.LEDOKOMBO, TAHUN, SURYADI, HENDY),
            amend(SURYADI, List.of()));

    @Test
    @DisplayName("Selama masa belum dibuka, angkanya tidak dapat diisi")
    void nothingIsEnteredBeforeThePeriodIsOpen() {
        Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story = used(Kabupaten.initial());
        FIGURES_OF_TW1.forEach(command -> story.when(command, Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.PERIOD_NOT_OPEN, Map.of("tahun", TAHUN, "masa", Masa.TW1)));
    }

    @Test
    @DisplayName("Nilai setahun memerlukan tahunnya terbuka, bukan hanya triwulannya")
    void theValueOfTheYearNeedsTheYearOpen() {
        used(kabupaten(new PeriodOpened(TAHUN, Masa.TW1, null)))
                .when(realization(Masa.TAHUN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.PERIOD_NOT_OPEN, Map.of("tahun", TAHUN, "masa", Masa.TAHUN));
    }

    @Test
    @DisplayName("Masa yang ditutup Bappeda mengunci angkanya, dengan siapa dan kapan")
    void aClosedPeriodLocksItsFigures() {
        Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story =
                used(kabupaten(new PeriodOpened(TAHUN, Masa.TAHUN, null), new PeriodClosed(TAHUN, Masa.TW1)));
        FIGURES_OF_TW1.forEach(command -> story.when(command, Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.PERIOD_LOCKED, locked(Masa.TW1, "CLOSED", "bappeda", Scenario.START)));
        story.when(spending(4), Orang.by(Orang.OPERATOR, LocalDate.of(2023, 4, 30)))
                .then(new ExpenditureRecorded(GAJI_OPS, new Bulan(4), Rupiah.of(1), "SIPD", "B"));
    }

    @Test
    @DisplayName("Laporan triwulan yang disampaikan mengunci angka dan target triwulan itu saja")
    void aSubmittedQuarterLocksItself() {
        Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story =
                used(Tahun.open()).given(new ReportSubmitted(Masa.TW1));
        Map<String, Object> figures = locked(Masa.TW1, "SUBMITTED", "sri", at(6));
        FIGURES_OF_TW1.forEach(command ->
                story.when(command, Orang.by(Orang.OPERATOR)).thenRefused(RefusalCode.PERIOD_LOCKED, figures));
        story.when(quarterTarget(Masa.TW1), Orang.by(Orang.OPERATOR)).thenRefused(RefusalCode.PERIOD_LOCKED, figures);
        story.when(quarterTarget(Masa.TW2), Orang.by(Orang.OPERATOR))
                .then(new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW2, Nilai.of(1)));
    }

    @Test
    @DisplayName("Laporan triwulan yang disampaikan mengunci RKT dan target PK, bukan pagu dan pihaknya")
    void aSubmittedQuarterLocksThePlanItIsMeasuredAgainst() {
        Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story =
                used(Tahun.open()).given(signed()).given(new ReportSubmitted(Masa.TW1));
        Map<String, Object> figures = locked(Masa.TW1, "SUBMITTED", "sri", at(7));
        story.when(new AdoptRkt(Orang.LEDOKOMBO, TAHUN, rkt()), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.PERIOD_LOCKED, figures);
        story.when(amend(SURYADI, List.of(promise(IKM, 84)), "target/ikm"), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.PERIOD_LOCKED, figures);
        story.when(amend(HENDY, List.of(promise(IKM, 85)), "pihak/pertama"), Orang.by(Orang.CAMAT))
                .then(new PKAmended(
                        HENDY,
                        HENDY,
                        SebabPerubahan.PERUBAHAN_STRATEGI,
                        signed().targets(),
                        signed().pagu(),
                        List.of(
                                new Perubahan(
                                        JenisPerubahan.DIUBAH,
                                        "pihak/pertama/nama",
                                        "Mochamad Suryadi",
                                        "Hendy Siswanto",
                                        "alasan"),
                                new Perubahan(
                                        JenisPerubahan.DIUBAH,
                                        "pihak/pertama/jabatan",
                                        "Camat Ledokombo",
                                        "Bupati Jember",
                                        "alasan"))));
    }

    @Test
    @DisplayName("Laporan triwulan yang dikembalikan membuka kunci RKT dan target PK")
    void aReturnedQuarterUnlocksThePlan() {
        used(Tahun.open())
                .given(signed(), new ReportSubmitted(Masa.TW1), new ReportReturned(Masa.TW1))
                .when(new AdoptRkt(Orang.LEDOKOMBO, TAHUN, rkt()), Orang.by(Orang.CAMAT))
                .then(new RktAdopted(rkt()));
    }

    @Test
    @DisplayName("Laporan tahunan yang disampaikan, disetujui, atau diverifikasi mengunci seluruh tahun")
    void aSubmittedYearLocksEverything() {
        Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story =
                used(Tahun.open()).given(new ReportSubmitted(Masa.TAHUN));
        allLocked(story, locked(Masa.TAHUN, "SUBMITTED", "sri", at(6)));
        story.given(Orang.CAMAT, Orang.DATE, new ReportApproved(Masa.TAHUN));
        allLocked(story, locked(Masa.TAHUN, "APPROVED", "suryadi", at(7)));
        story.given(Orang.BAPPEDA, Orang.DATE, new ReportVerified(Masa.TAHUN));
        allLocked(story, locked(Masa.TAHUN, "VERIFIED", "bappeda", at(8)));
    }

    @Test
    @DisplayName("Laporan yang dikembalikan membuka kuncinya")
    void aReturnedReportUnlocks() {
        used(Tahun.open())
                .given(new ReportSubmitted(Masa.TAHUN), new ReportReturned(Masa.TAHUN))
                .when(spending(3), Orang.by(Orang.OPERATOR, LocalDate.of(2023, 3, 1)))
                .then(new ExpenditureRecorded(GAJI_OPS, new Bulan(3), Rupiah.of(1), "SIPD", "B"));
    }

    private static void allLocked(
            Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> story, Map<String, Object> figures) {
        FIGURES_OF_TW1.forEach(command ->
                story.when(command, Orang.by(Orang.OPERATOR)).thenRefused(RefusalCode.PERIOD_LOCKED, figures));
        REST_OF_THE_YEAR.forEach(command ->
                story.when(command, Orang.by(Orang.OPERATOR)).thenRefused(RefusalCode.PERIOD_LOCKED, figures));
        CAMATS_PART.forEach(
                command -> story.when(command, Orang.by(Orang.CAMAT)).thenRefused(RefusalCode.PERIOD_LOCKED, figures));
    }

    private static Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> used(Kabupaten kabupaten) {
        return year(new Surroundings(kabupaten, Optional.of(renstra())))
                .given(budgeted())
                .given(
                        new RealizationRecorded(
                                IKM, Masa.TW1, Nilai.of(85), null, null, Satuan.INDEKS, "SUKMA-e", List.of()),
                        new ExpenditureRecorded(GAJI_OPS, new Bulan(1), Rupiah.of(1), "SIPD", "A"));
    }

    private static Instant at(long minutes) {
        return Scenario.START.plusSeconds(60 * minutes);
    }

    private static Map<String, Object> locked(Masa masa, String state, String by, Instant since) {
        return Map.of("tahun", TAHUN, "masa", masa, "state", state, "by", by, "since", since);
    }

    private static SetTarget quarterTarget(Masa masa) {
        return new SetTarget(
                Orang.LEDOKOMBO, TAHUN, Dokumen.RENCANA_AKSI, masa, SURAT, Nilai.of(1), Satuan.DOKUMEN, null);
    }

    private static AmendPK amend(Pihak first, List<TargetPK> targets, String... explained) {
        return new AmendPK(
                Orang.LEDOKOMBO,
                TAHUN,
                first,
                HENDY,
                SebabPerubahan.PERUBAHAN_STRATEGI,
                targets,
                Stream.of(explained)
                        .map(item -> new AlasanPerubahan(item, "alasan"))
                        .toList());
    }

    private static RecordRealization realization(Masa masa) {
        return new RecordRealization(
                Orang.LEDOKOMBO, TAHUN, SURAT, masa, Nilai.of(1), null, null, Satuan.DOKUMEN, "Agenda", List.of());
    }

    private static RecordExpenditure spending(int month) {
        return new RecordExpenditure(
                Orang.LEDOKOMBO, TAHUN, GAJI, JenisBelanja.OPERASIONAL, new Bulan(month), Rupiah.of(1), "SIPD", "B");
    }
}
