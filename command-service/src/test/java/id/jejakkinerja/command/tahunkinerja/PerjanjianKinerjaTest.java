package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.HENDY;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.KEUANGAN_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PELAYANAN_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURYADI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.indikator;
import static id.jejakkinerja.command.tahunkinerja.Tahun.pagu;
import static id.jejakkinerja.command.tahunkinerja.Tahun.program1;
import static id.jejakkinerja.command.tahunkinerja.Tahun.promise;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.sasaran;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perjanjian kinerja: tanda tangan dan perubahan")
class PerjanjianKinerjaTest {
    private static final LocalDate SIGNED_ON = LocalDate.of(2023, 1, 31);
    private static final Pihak PENGGANTI = new Pihak("Camat Baru", "Camat Ledokombo");

    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("PK ditandatangani atas target dan pagu program yang berlaku")
    void thePkIsSignedOverTargetsAndPagu() {
        year.given(budgeted()).when(sign(), Orang.by(Orang.CAMAT)).then(signed());
    }

    @Test
    @DisplayName("PK tanpa RKT ditolak")
    void signingWithoutPlanIsRefused() {
        year.when(sign(), Orang.by(Orang.CAMAT)).thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("PK bertanggal sejak Desember tahun sebelumnya sampai akhir tahunnya, tidak di luarnya")
    void thePkIsDatedAroundItsYear() {
        LocalDate early = LocalDate.of(2022, 11, 30);
        LocalDate late = LocalDate.of(2024, 1, 1);
        year.given(budgeted());
        for (LocalDate date : List.of(early, late)) {
            Map<String, Object> figures = Map.of("date", date, "tahun", TAHUN);
            year.when(sign(), Orang.by(Orang.CAMAT, date)).thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, figures);
            year.when(amend(PENGGANTI, List.of()), Orang.by(Orang.CAMAT, date))
                    .thenRefused(RefusalCode.DATE_OUTSIDE_YEAR, figures);
        }
        year.when(sign(), Orang.by(Orang.CAMAT, early.plusDays(1))).then(signed());
    }

    @Test
    @DisplayName("PK tidak ditandatangani dua kali")
    void aSecondSignatureIsRefused() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .when(sign(), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.PK_ALREADY_SIGNED, Map.of("tahun", TAHUN, "since", SIGNED_ON));
    }

    @Test
    @DisplayName("PK dengan indikator tanpa target ditolak dengan indikatornya")
    void aMissingTargetIsRefused() {
        year.given(new RktAdopted(new StrukturRkt(List.of(
                        sasaran("s1", indikator(PROGRAM, null), program1(null)), sasaran("s2", indikator(IKM, null))))))
                .when(sign(), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.TARGET_MISSING, Map.of("items", List.of("indikator-program", "ikm")));
    }

    @Test
    @DisplayName("PK dengan sub kegiatan tanpa pagu ditolak dengan kodenya")
    void aMissingPaguIsRefused() {
        year.given(new RktAdopted(rkt()), new BudgetAllocated(GAJI_OPS, Rupiah.of(100)))
                .when(sign(), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.PAGU_NOT_ALLOCATED,
                        Map.of("items", List.of("7.01.01.2.02.0003", "7.01.02.2.01.0002")));
    }

    @Test
    @DisplayName("RKT tanpa program tidak dapat diperjanjikan")
    void aPlanWithoutProgramIsNotSigned() {
        year.given(new RktAdopted(new StrukturRkt(List.of(sasaran("s2", indikator(IKM, Nilai.of(85)))))))
                .when(sign(), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.PAGU_NOT_ALLOCATED, Map.of("items", List.of("rkt")));
    }

    @Test
    @DisplayName("PK Perubahan mencatat target, pagu, dan pihak yang berubah, masing-masing dengan alasan")
    void anAmendmentRecordsEveryChangeWithItsReason() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .given(new BudgetRevised(PELAYANAN_OPS, Rupiah.of(31)))
                .when(
                        amend(
                                PENGGANTI,
                                List.of(promise(IKM, 84)),
                                new AlasanPerubahan("pihak/pertama", "mutasi"),
                                new AlasanPerubahan("target/ikm", "hasil survei"),
                                new AlasanPerubahan("program/7.01.02", "P-APBD")),
                        Orang.by(Orang.CAMAT))
                .then(new PKAmended(
                        PENGGANTI,
                        HENDY,
                        SebabPerubahan.PERGANTIAN_PEJABAT,
                        List.of(promise(PROGRAM, 100), promise(IKM, 84), promise(SURAT, 100)),
                        List.of(pagu("7.01.01", 120), pagu("7.01.02", 31)),
                        List.of(
                                diubah("pihak/pertama/nama", "Mochamad Suryadi", "Camat Baru", "mutasi"),
                                diubah("target/ikm", "85", "84", "hasil survei"),
                                diubah("program/7.01.02/pagu", "30", "31", "P-APBD"))));
    }

    @Test
    @DisplayName("Semua perubahan tanpa alasan disebut sekaligus, juga pagu yang bergeser")
    void everyUnexplainedChangeIsNamed() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .given(new BudgetShifted(KEUANGAN_OPS, PELAYANAN_OPS, Rupiah.of(5), Tahap.P_APBD))
                .when(amend(PENGGANTI, List.of()), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.UNEXPLAINED_CHANGE,
                        Map.of("items", List.of("pihak/pertama/nama", "program/7.01.01/pagu", "program/7.01.02/pagu")));
    }

    @Test
    @DisplayName("Nama dan jabatan pihak dibandingkan sendiri-sendiri, juga bila terbaca sama dalam satu baris")
    void namesAndOfficesAreComparedApart() {
        PKSigned before =
                new PKSigned(new Pihak("Suryadi, S.Sos", "Camat"), HENDY, signed().targets(), signed().pagu());
        Pihak moved = new Pihak("Suryadi", "S.Sos, Camat");
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, before)
                .when(amend(moved, List.of()), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.UNEXPLAINED_CHANGE,
                        Map.of("items", List.of("pihak/pertama/nama", "pihak/pertama/jabatan")));
    }

    @Test
    @DisplayName("Alasan yang tidak menjelaskan apa pun ditolak")
    void aReasonWithoutChangeIsRefused() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .when(
                        amend(
                                PENGGANTI,
                                List.of(),
                                new AlasanPerubahan("pihak/pertama", "mutasi"),
                                new AlasanPerubahan("target/ikm", "naik")),
                        Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.REASON_WITHOUT_CHANGE, Map.of("items", List.of("target/ikm")));
    }

    @Test
    @DisplayName("Alasan yang hanya menyebut jenis butir tidak menjelaskan apa pun; yang menyebut butirnya menjelaskan")
    void aReasonThatNamesNothingIsRefused() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .when(
                        amend(SURYADI, List.of(promise(IKM, 84)), new AlasanPerubahan("target", "hasil survei")),
                        Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.REASON_WITHOUT_CHANGE, Map.of("items", List.of("target")));
        year.when(
                        amend(SURYADI, List.of(promise(IKM, 84)), new AlasanPerubahan("target/ikm", "hasil survei")),
                        Orang.by(Orang.CAMAT))
                .then(new PKAmended(
                        SURYADI,
                        HENDY,
                        SebabPerubahan.PERGANTIAN_PEJABAT,
                        List.of(promise(PROGRAM, 100), promise(IKM, 84), promise(SURAT, 100)),
                        signed().pagu(),
                        List.of(diubah("target/ikm", "85", "84", "hasil survei"))));
    }

    @Test
    @DisplayName("PK Perubahan yang tidak mengubah apa pun ditolak")
    void anAmendmentWithoutChangeIsRefused() {
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .when(amend(SURYADI, List.of(promise(IKM, 85))), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.NO_CHANGE, Map.of("document", "PK"));
    }

    @Test
    @DisplayName("PK yang belum ditandatangani tidak dapat diubah")
    void amendingBeforeSigningIsRefused() {
        year.given(budgeted())
                .when(amend(PENGGANTI, List.of()), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.PK_NOT_SIGNED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("PK Perubahan yang bertanggal sebelum PK yang diubahnya ditolak")
    void anEarlierAmendmentIsRefused() {
        LocalDate before = SIGNED_ON.minusDays(1);
        year.given(budgeted())
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .when(amend(PENGGANTI, List.of()), Orang.by(Orang.CAMAT, before))
                .thenRefused(RefusalCode.EARLIER_THAN_AMENDED, Map.of("date", before, "amended", SIGNED_ON));
    }

    @Test
    @DisplayName("Target ganda, tidak dikenal, atau tidak mungkin dalam PK Perubahan ditolak")
    void faultyTargetsAreRefused() {
        year.given(budgeted()).given(Orang.CAMAT, SIGNED_ON, signed());
        year.when(amend(SURYADI, List.of(promise(IKM, 84), promise(IKM, 83))), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.DUPLICATE_ID, Map.of("items", List.of("ikm")));
        year.when(amend(SURYADI, List.of(promise(new IndikatorId("lain"), 84))), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.UNKNOWN_INDICATOR, Map.of("items", List.of("lain")));
        year.when(amend(SURYADI, List.of(promise(IKM, 101))), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "ikm", "value", Nilai.of(101), "satuan", "indeks"));
    }

    @Test
    @DisplayName("Indikator yang ditambahkan revisi RKT memerlukan target dalam PK Perubahan")
    void anAddedIndicatorNeedsATarget() {
        StrukturRkt before = new StrukturRkt(List.of(sasaran("s1", indikator(PROGRAM, Nilai.of(100)), program1(null))));
        StrukturRkt after = new StrukturRkt(List.of(
                sasaran("s1", indikator(PROGRAM, Nilai.of(100)), program1(null)), sasaran("s2", indikator(IKM, null))));
        year.given(new RktAdopted(before))
                .given(Orang.CAMAT, SIGNED_ON, signed())
                .given(new RktAdopted(after))
                .when(amend(PENGGANTI, List.of()), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.TARGET_MISSING, Map.of("items", List.of("ikm")));
    }

    private static Perubahan diubah(String item, String before, String after, String reason) {
        return new Perubahan(JenisPerubahan.DIUBAH, item, before, after, reason);
    }

    private static SignPK sign() {
        return new SignPK(Orang.LEDOKOMBO, TAHUN, SURYADI, HENDY);
    }

    private static AmendPK amend(Pihak pertama, List<TargetPK> targets, AlasanPerubahan... reasons) {
        return new AmendPK(
                Orang.LEDOKOMBO, TAHUN, pertama, HENDY, SebabPerubahan.PERGANTIAN_PEJABAT, targets, List.of(reasons));
    }
}
