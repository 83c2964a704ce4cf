package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.OUTPUT_GAJI;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.indikator;
import static id.jejakkinerja.command.tahunkinerja.Tahun.sasaran;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Target: perjanjian kinerja dan rencana aksi")
class TargetsTest {
    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Target tahunan diubah selama PK belum ditandatangani")
    void anAnnualTargetIsSetBeforeSigning() {
        year.given(budgeted())
                .when(annual(IKM, "86", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .then(new TargetSet(Dokumen.PK, IKM, Masa.TAHUN, Nilai.of(86)));
    }

    @Test
    @DisplayName("Target tahunan sesudah PK ditandatangani ditolak")
    void anAnnualTargetAfterSigningIsRefused() {
        year.given(budgeted())
                .given(signed())
                .when(annual(IKM, "86", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.DOCUMENT_SIGNED,
                        Map.of("items", List.of("ikm"), "document", "PK", "since", Orang.DATE));
    }

    @Test
    @DisplayName("Target sebelum ada RKT ditolak")
    void aTargetWithoutPlanIsRefused() {
        year.when(annual(IKM, "86", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("PK hanya mengenal indikator sasaran, bukan keluaran sub kegiatan")
    void anOutputHasNoTargetInThePk() {
        year.given(budgeted())
                .when(annual(OUTPUT_GAJI, "12", Satuan.ORANG_BULAN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_INDICATOR, Map.of("items", List.of("7.01.01.2.02.0001")));
    }

    @Test
    @DisplayName("Satuan lain ditolak, untuk tahun maupun triwulan")
    void anotherUnitIsRefused() {
        year.given(budgeted())
                .when(annual(IKM, "86", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNIT_MISMATCH, Map.of("item", "ikm", "expected", "indeks", "given", "persen"));
        year.when(quarter(SURAT, Masa.TW1, "1", Satuan.UNIT), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.UNIT_MISMATCH, Map.of("item", "surat", "expected", "dokumen", "given", "unit"));
    }

    @Test
    @DisplayName("Nilai yang tidak mungkin ditolak, untuk tahun maupun triwulan")
    void anImpossibleValueIsRefused() {
        year.given(budgeted())
                .when(annual(IKM, "100.5", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "ikm", "value", Nilai.of("100.5"), "satuan", "indeks"));
        year.when(quarter(SURAT, Masa.TW1, "1.5", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "surat", "value", Nilai.of("1.5"), "satuan", "dokumen"));
    }

    @Test
    @DisplayName("Target triwulan berlaku juga untuk keluaran sub kegiatan")
    void anOutputHasQuarterlyTargets() {
        year.given(budgeted())
                .when(quarter(OUTPUT_GAJI, Masa.TW1, "3", Satuan.ORANG_BULAN), Orang.by(Orang.OPERATOR))
                .then(new TargetSet(Dokumen.RENCANA_AKSI, OUTPUT_GAJI, Masa.TW1, Nilai.of(3)));
    }

    @Test
    @DisplayName("Target triwulan indikator yang tidak ada ditolak")
    void aQuarterOfAnUnknownIndicatorIsRefused() {
        year.given(budgeted())
                .when(quarter(new IndikatorId("lain"), Masa.TW1, "3", Satuan.UNIT), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_INDICATOR, Map.of("items", List.of("lain")));
    }

    @Test
    @DisplayName("Target triwulan tanpa target tahunan ditolak")
    void aQuarterWithoutItsYearIsRefused() {
        StrukturRkt open = new StrukturRkt(List.of(sasaran("s2", indikator(IKM, null))));
        year.given(new RktAdopted(open))
                .when(quarter(IKM, Masa.TW1, "80", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_MISSING, Map.of("items", List.of("ikm")));
    }

    @Test
    @DisplayName("SUM: triwulan tidak boleh bersama-sama melebihi tahunnya")
    void summedQuartersNeverExceedTheirYear() {
        year.given(budgeted())
                .given(set(SURAT, Masa.TW1, 60))
                .when(quarter(SURAT, Masa.TW2, "41", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("surat", Agregasi.SUM, "100", "101"));
    }

    @Test
    @DisplayName("SUM: keempat triwulan harus sama dengan tahunnya")
    void fourSummedQuartersEqualTheirYear() {
        year.given(budgeted())
                .given(set(SURAT, Masa.TW1, 20), set(SURAT, Masa.TW2, 20), set(SURAT, Masa.TW3, 20))
                .when(quarter(SURAT, Masa.TW4, "39", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("surat", Agregasi.SUM, "100", "99"));
        year.when(quarter(SURAT, Masa.TW4, "40", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .then(set(SURAT, Masa.TW4, 40));
    }

    @Test
    @DisplayName("LAST: triwulan keempat harus sama dengan tahunnya, yang lain bebas")
    void theLastQuarterEqualsItsYear() {
        year.given(budgeted())
                .when(quarter(PROGRAM, Masa.TW3, "75", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .then(set(PROGRAM, Masa.TW3, 75))
                .when(quarter(PROGRAM, Masa.TW4, "99", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.TARGET_CONTRADICTION,
                        contradiction("indikator-program", Agregasi.LAST, "100", "99"));
    }

    @Test
    @DisplayName("AVERAGE: rata-rata keempat triwulan harus sama dengan tahunnya")
    void fourAveragedQuartersMeetTheirYear() {
        year.given(budgeted())
                .given(set(IKM, Masa.TW1, 80), set(IKM, Masa.TW2, 90), set(IKM, Masa.TW3, 85))
                .when(quarter(IKM, Masa.TW4, "86", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("ikm", Agregasi.AVERAGE, "85", "85.25"));
        year.when(quarter(IKM, Masa.TW4, "85", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .then(set(IKM, Masa.TW4, 85));
    }

    @Test
    @DisplayName("Target tahunan yang bertentangan dengan triwulannya ditolak")
    void aYearThatContradictsItsQuartersIsRefused() {
        year.given(budgeted())
                .given(set(SURAT, Masa.TW1, 60))
                .when(annual(SURAT, "59", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("surat", Agregasi.SUM, "59", "60"));
    }

    @Test
    @DisplayName("Sesudah PK diubah, triwulan boleh didekatkan ke target baru, tetapi tidak dijauhkan")
    void quartersLeftBehindByAnAmendmentMayOnlyComeNearer() {
        year.given(budgeted())
                .given(signed())
                .given(set(SURAT, Masa.TW1, 25), set(SURAT, Masa.TW2, 25))
                .given(set(SURAT, Masa.TW3, 25), set(SURAT, Masa.TW4, 25))
                .given(new PKAmended(
                        Tahun.SURYADI,
                        Tahun.HENDY,
                        SebabPerubahan.PERUBAHAN_STRATEGI,
                        List.of(Tahun.promise(SURAT, 40)),
                        List.of(),
                        List.of()))
                .when(quarter(SURAT, Masa.TW1, "26", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("surat", Agregasi.SUM, "40", "101"));
        year.when(quarter(SURAT, Masa.TW1, "10", Satuan.DOKUMEN), Orang.by(Orang.OPERATOR))
                .then(set(SURAT, Masa.TW1, 10));
    }

    private static Map<String, Object> contradiction(String item, Agregasi agregasi, String annual, String quarters) {
        return Map.of("item", item, "agregasi", agregasi, "annual", Nilai.of(annual), "quarters", Nilai.of(quarters));
    }

    private static TargetSet set(IndikatorId id, Masa masa, long value) {
        return new TargetSet(Dokumen.RENCANA_AKSI, id, masa, Nilai.of(value));
    }

    private static SetTarget annual(IndikatorId id, String value, Satuan satuan) {
        return new SetTarget(Orang.LEDOKOMBO, TAHUN, Dokumen.PK, Masa.TAHUN, id, Nilai.of(value), satuan, null);
    }

    private static SetTarget quarter(IndikatorId id, Masa masa, String value, Satuan satuan) {
        return new SetTarget(Orang.LEDOKOMBO, TAHUN, Dokumen.RENCANA_AKSI, masa, id, Nilai.of(value), satuan, null);
    }
}
