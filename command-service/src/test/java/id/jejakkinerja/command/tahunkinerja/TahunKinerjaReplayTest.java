package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_MODAL;
import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.HENDY;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.KEUANGAN_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PELAYANAN_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURYADI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.pagu;
import static id.jejakkinerja.command.tahunkinerja.Tahun.promise;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
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
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

@DisplayName("Tahun kinerja: memutar ulang riwayat")
class TahunKinerjaReplayTest {
    private static final LocalDate AMENDED_ON = LocalDate.of(2023, 10, 30);
    private static final Budget.Allotment ALLOTTED = new Budget.Allotment(Orang.DATE, Orang.DATE);
    private static final Bulan MARET = new Bulan(3);
    private static final List<TargetPK> TARGETS = List.of(promise(PROGRAM, 100), promise(IKM, 84), promise(SURAT, 100));

    @Test
    @DisplayName("Riwayat setahun dengan setiap jenis peristiwa menghasilkan keadaan yang diharapkan")
    void theGoldenYearFoldsToTheExpectedState() {
        TahunKinerja state = year().given(budgeted())
                .given(Orang.CAMAT, Orang.DATE, signed())
                .given(
                        new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(25)),
                        new BudgetRevised(PELAYANAN_OPS, Rupiah.of(35)),
                        new BudgetShifted(GAJI_OPS, GAJI_MODAL, Rupiah.of(10), Tahap.PERGESERAN),
                        new RealizationRecorded(
                                IKM, Masa.TW1, Nilai.of(83), null, null, Satuan.INDEKS, "SUKMA-e", List.of()),
                        new RealizationCorrected("e9", IKM, Masa.TW1, Nilai.of(84), null, null))
                .given(
                        Orang.OTHER_OPERATOR,
                        Orang.DATE,
                        new ExpenditureRecorded(GAJI_OPS, MARET, Rupiah.of(50), "SIPD", "A"),
                        new ExpenditureCorrected("e11", GAJI_OPS, MARET, Rupiah.of(49)),
                        new AnalysisRecorded(new SasaranId("s1"), Masa.TAHUN, "sebab", "kendala", "rencana"),
                        new ProfileRecorded(List.of()))
                .given(
                        Orang.CAMAT,
                        AMENDED_ON,
                        new PKAmended(
                                SURYADI,
                                HENDY,
                                SebabPerubahan.PERUBAHAN_PRIORITAS,
                                TARGETS,
                                List.of(pagu("7.01.01", 120), pagu("7.01.02", 35)),
                                List.of()))
                .given(new ReportSubmitted(Masa.TW1), new ReportReturned(Masa.TW1), new ReportSubmitted(Masa.TW2))
                .given(Orang.CAMAT, AMENDED_ON, new ReportApproved(Masa.TW2))
                .given(Orang.BAPPEDA, AMENDED_ON, new ReportVerified(Masa.TW2), new ReportReopened(Masa.TW2))
                .state();

        assertThat(state)
                .isEqualTo(new TahunKinerja(
                        new Rkt(rkt()),
                        targets(),
                        new PerjanjianKinerja(new PerjanjianKinerja.Version(
                                AMENDED_ON,
                                SURYADI,
                                HENDY,
                                TARGETS,
                                List.of(pagu("7.01.01", 120), pagu("7.01.02", 35)))),
                        new Budget(
                                new TreeMap<>(Map.of(
                                        GAJI_OPS, Rupiah.of(90),
                                        GAJI_MODAL, Rupiah.of(10),
                                        KEUANGAN_OPS, Rupiah.of(20),
                                        PELAYANAN_OPS, Rupiah.of(35))),
                                new TreeMap<>(Map.of(
                                        GAJI_OPS,
                                        ALLOTTED,
                                        GAJI_MODAL,
                                        ALLOTTED,
                                        KEUANGAN_OPS,
                                        ALLOTTED,
                                        PELAYANAN_OPS,
                                        ALLOTTED))),
                        spending(),
                        realisasi(),
                        new Analyses(Set.of(new Analyses.Explained(new SasaranId("s1"), Masa.TAHUN))),
                        new Reports(new TreeMap<>(Map.of(
                                Masa.TW1, new Report(ReportState.RETURNED, "sri", at(16), "sri", null),
                                Masa.TW2, new Report(ReportState.REOPENED, "bappeda", at(20), "sri", "suryadi")))),
                        new Contributors(Set.of(
                                new Contributors.Contribution(Masa.TAHUN, "sri"),
                                new Contributors.Contribution(Masa.TW1, "sri"),
                                new Contributors.Contribution(Masa.TW1, "budi"),
                                new Contributors.Contribution(Masa.TAHUN, "budi")))));
    }

    private static Targets targets() {
        return new Targets(
                new TreeMap<>(Map.of(PROGRAM, Nilai.of(100), IKM, Nilai.of(84), SURAT, Nilai.of(100))),
                new TreeMap<>(Map.of(SURAT, new TreeMap<>(Map.of(Masa.TW1, Nilai.of(25))))));
    }

    private static Spending spending() {
        return new Spending(
                HashTreePMap.from(Map.of(
                        "e11", new Spending.Entry(GAJI_OPS, MARET, Rupiah.of(50), "A", Orang.DATE, "e12"),
                        "e12", new Spending.Entry(GAJI_OPS, MARET, Rupiah.of(49), "A", Orang.DATE, null))),
                HashTreePMap.singleton(GAJI_OPS, Rupiah.of(49)),
                HashTreePMap.singleton(new Spending.Document(GAJI_OPS, MARET, "A"), "e12"));
    }

    private static Realisasi realisasi() {
        return new Realisasi(new TreeMap<>(Map.of(
                "e9", entry(83, "e10"),
                "e10", entry(84, null))));
    }

    private static Realisasi.Entry entry(long value, @Nullable String correctedBy) {
        Nilai nilai = Nilai.of(value);
        return new Realisasi.Entry(IKM, Masa.TW1, nilai, new StatedValue(nilai, null, null), Orang.DATE, correctedBy);
    }

    /** When the event with this place in the story, counted from 0, was recorded. */
    private static Instant at(long place) {
        return Scenario.START.plusSeconds(60 * place);
    }
}
