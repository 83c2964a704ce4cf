package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.OUTPUT_GAJI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.CorrectRealization;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan is {@code e1}, so the first realisasi is {@code e2}. */
@DisplayName("Realisasi: pencatatan dan koreksi")
class RealisasiTest {
    private static final Bukti BUKTI = new Bukti("survei.pdf", "0".repeat(64));

    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Nilai dicatat dengan sumber dan bukti")
    void aValueIsRecorded() {
        planned()
                .when(record(IKM, Masa.TW1, "84.21", null, null, Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .then(recorded(IKM, Masa.TW1, "84.21", null, null, Satuan.INDEKS));
    }

    @Test
    @DisplayName("Persen dihitung dari pembilang dan penyebut, dibulatkan dua angka")
    void aPercentageIsComputedFromItsParts() {
        planned()
                .when(record(PROGRAM, Masa.TAHUN, null, "2", "3", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .then(recorded(PROGRAM, Masa.TAHUN, "66.67", "2", "3", Satuan.PERSEN));
    }

    @Test
    @DisplayName("Keluaran sub kegiatan dicatat dengan kodenya")
    void anOutputIsRecordedUnderItsCode() {
        planned()
                .when(record(OUTPUT_GAJI, Masa.TW1, "3", null, null, Satuan.ORANG_BULAN), Orang.by(Orang.OPERATOR))
                .then(recorded(OUTPUT_GAJI, Masa.TW1, "3", null, null, Satuan.ORANG_BULAN));
    }

    @Test
    @DisplayName("Realisasi sebelum ada RKT ditolak")
    void aRealisasiWithoutPlanIsRefused() {
        year.when(record(IKM, Masa.TW1, "84", null, null, Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("Indikator yang tidak ada ditolak")
    void anUnknownIndicatorIsRefused() {
        planned()
                .when(record(new IndikatorId("lain"), Masa.TW1, "1", null, null, Satuan.UNIT), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_INDICATOR, Map.of("items", List.of("lain")));
    }

    @Test
    @DisplayName("Satuan lain, dan pembilang/penyebut untuk yang bukan persen, ditolak")
    void anotherUnitIsRefused() {
        planned()
                .when(record(IKM, Masa.TW1, "84", null, null, Satuan.NILAI), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNIT_MISMATCH, Map.of("item", "ikm", "expected", "indeks", "given", "nilai"));
        year.when(record(IKM, Masa.TW1, null, "84", "100", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNIT_MISMATCH, Map.of("item", "ikm", "expected", "indeks", "given", "persen"));
    }

    @Test
    @DisplayName("Nilai yang tidak mungkin ditolak")
    void anImpossibleValueIsRefused() {
        planned()
                .when(record(SURAT, Masa.TW1, "0.5", null, null, Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "surat", "value", Nilai.of("0.5"), "satuan", "dokumen"));
    }

    @Test
    @DisplayName("Pembilang yang lebih besar daripada penyebut ditolak, betapa pun besarnya")
    void aPartBiggerThanTheWholeIsRefused() {
        planned()
                .when(
                        record(PROGRAM, Masa.TW1, null, "999999999999999", "0.0001", Satuan.PERSEN),
                        Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of(
                                "item",
                                "indikator-program",
                                "value",
                                Nilai.of("999999999999999"),
                                "satuan",
                                "persen",
                                "denominator",
                                Nilai.of("0.0001")));
    }

    @Test
    @DisplayName("Nilai yang kosong, pembilang tanpa penyebut, dan penyebut nol ditolak")
    void anIncompleteValueIsRefused() {
        planned();
        Map<String, Object> figures = Map.of("item", "indikator-program");
        year.when(record(PROGRAM, Masa.TW1, null, null, null, Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RATIO_INCOMPLETE, figures);
        year.when(record(PROGRAM, Masa.TW1, "50", "1", null, Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RATIO_INCOMPLETE, figures);
        year.when(record(PROGRAM, Masa.TW1, "50", null, "2", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RATIO_INCOMPLETE, figures);
        year.when(record(PROGRAM, Masa.TW1, null, "0", "0", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RATIO_INCOMPLETE, figures);
    }

    @Test
    @DisplayName("Persen yang tidak sesuai pembilang dan penyebutnya ditolak dengan hasil yang benar")
    void aPercentageThatItsPartsDoNotGiveIsRefused() {
        planned()
                .when(record(PROGRAM, Masa.TW1, "66.66", "2", "3", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.RATIO_MISMATCH,
                        Map.of(
                                "item", "indikator-program",
                                "numerator", Nilai.of(2),
                                "denominator", Nilai.of(3),
                                "computed", Nilai.of("66.67"),
                                "stated", Nilai.of("66.66")));
    }

    @Test
    @DisplayName("Realisasi kedua untuk masa yang sama ditolak: harus dikoreksi")
    void aSecondRealisasiIsRefused() {
        planned()
                .given(recorded(IKM, Masa.TW1, "84", null, null, Satuan.INDEKS))
                .when(record(IKM, Masa.TW1, "85", null, null, Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.ALREADY_RECORDED, Map.of("item", IKM, "masa", Masa.TW1, "event", "e2"));
    }

    @Test
    @DisplayName("Nilai tahunan yang bertentangan dengan triwulannya ditolak, ke dua arah")
    void yearAndQuartersDoNotContradictEachOther() {
        planned()
                .given(recorded(SURAT, Masa.TW1, "60", null, null, Satuan.DOKUMEN))
                .when(record(SURAT, Masa.TAHUN, "59", null, null, Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.REALIZATION_CONTRADICTION,
                        Map.of(
                                "item",
                                "surat",
                                "agregasi",
                                Agregasi.SUM,
                                "annual",
                                Nilai.of(59),
                                "quarters",
                                Nilai.of(60)));
        year.given(recorded(PROGRAM, Masa.TAHUN, "91", null, null, Satuan.PERSEN))
                .when(record(PROGRAM, Masa.TW4, "90", null, null, Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.REALIZATION_CONTRADICTION,
                        Map.of(
                                "item",
                                "indikator-program",
                                "agregasi",
                                Agregasi.LAST,
                                "annual",
                                Nilai.of(91),
                                "quarters",
                                Nilai.of(90)));
    }

    @Test
    @DisplayName("Rata-rata triwulan cukup sama dengan nilai tahunan seteliti yang dicetak")
    void aMeanMeetsItsYearAsPrinted() {
        planned()
                .given(recorded(IKM, Masa.TW1, "84.21", null, null, Satuan.INDEKS))
                .given(recorded(IKM, Masa.TW2, "84.22", null, null, Satuan.INDEKS))
                .given(recorded(IKM, Masa.TW3, "84.23", null, null, Satuan.INDEKS))
                .given(recorded(IKM, Masa.TW4, "84.27", null, null, Satuan.INDEKS))
                .when(record(IKM, Masa.TAHUN, "84.23", null, null, Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .then(recorded(IKM, Masa.TAHUN, "84.23", null, null, Satuan.INDEKS));
    }

    @Test
    @DisplayName("Koreksi menggantikan nilainya dan tunduk pada aturan yang sama")
    void aCorrectionReplacesTheValueUnderTheSameRules() {
        planned()
                .given(recorded(PROGRAM, Masa.TW1, "50", null, null, Satuan.PERSEN))
                .when(correct("e2", "101", null, null), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "indikator-program", "value", Nilai.of(101), "satuan", "persen"));
        year.when(correct("e2", null, "1", null), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RATIO_INCOMPLETE, Map.of("item", "indikator-program"));
        year.when(correct("e2", null, "2", "3"), Orang.by(Orang.OPERATOR))
                .then(new RealizationCorrected("e2", PROGRAM, Masa.TW1, Nilai.of("66.67"), Nilai.of(2), Nilai.of(3)));
    }

    @Test
    @DisplayName("Koreksi yang tidak mengubah apa pun ditolak")
    void aCorrectionWithoutChangeIsRefused() {
        planned()
                .given(recorded(PROGRAM, Masa.TW1, "50", "1", "2", Satuan.PERSEN))
                .when(correct("e2", null, "1", "2"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.NO_CHANGE, Map.of("document", "e2"));
    }

    @Test
    @DisplayName("Catatan yang sudah dikoreksi ditolak, dengan catatan yang menggantikannya")
    void aSecondCorrectionOfTheSameRecordIsRefused() {
        planned()
                .given(
                        recorded(IKM, Masa.TW1, "84", null, null, Satuan.INDEKS),
                        new RealizationCorrected("e2", IKM, Masa.TW1, Nilai.of(85), null, null))
                .when(correct("e2", "86", null, null), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.ALREADY_CORRECTED, Map.of("event", "e2", "by", "e3"));
        year.when(correct("e3", "86", null, null), Orang.by(Orang.OPERATOR))
                .then(new RealizationCorrected("e3", IKM, Masa.TW1, Nilai.of(86), null, null));
    }

    @Test
    @DisplayName("Catatan yang bukan realisasi tidak dapat dikoreksi sebagai realisasi")
    void anUnknownRecordIsRefused() {
        planned()
                .when(correct("e1", "84", null, null), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_EVENT, Map.of("event", "e1"));
    }

    private Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> planned() {
        return year.given(new RktAdopted(rkt()));
    }

    private static RealizationRecorded recorded(
            IndikatorId id,
            Masa masa,
            String value,
            @Nullable String numerator,
            @Nullable String denominator,
            Satuan satuan) {
        return new RealizationRecorded(
                id, masa, Nilai.of(value), nilai(numerator), nilai(denominator), satuan, "SUKMA-e", List.of(BUKTI));
    }

    private static RecordRealization record(
            IndikatorId id,
            Masa masa,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            Satuan satuan) {
        return new RecordRealization(
                Orang.LEDOKOMBO,
                TAHUN,
                id,
                masa,
                nilai(value),
                nilai(numerator),
                nilai(denominator),
                satuan,
                "SUKMA-e",
                List.of(BUKTI));
    }

    private static CorrectRealization correct(
            String event, @Nullable String value, @Nullable String numerator, @Nullable String denominator) {
        return new CorrectRealization(
                Orang.LEDOKOMBO, TAHUN, event, nilai(value), nilai(numerator), nilai(denominator));
    }

    private static @Nullable Nilai nilai(@Nullable String number) {
        return number == null ? null : Nilai.of(number);
    }
}
