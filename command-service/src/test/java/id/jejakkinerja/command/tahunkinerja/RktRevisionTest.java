package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.GAJI_OPS;
import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.PROGRAM;
import static id.jejakkinerja.command.tahunkinerja.Tahun.SURAT;
import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.budgeted;
import static id.jejakkinerja.command.tahunkinerja.Tahun.indikator;
import static id.jejakkinerja.command.tahunkinerja.Tahun.program1;
import static id.jejakkinerja.command.tahunkinerja.Tahun.program2;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.sasaran;
import static id.jejakkinerja.command.tahunkinerja.Tahun.signed;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RKT: revisi")
class RktRevisionTest {
    @Test
    @DisplayName("Revisi tidak boleh membuang butir yang memiliki pagu atau realisasi")
    void aRevisionKeepsWhatIsInUse() {
        year().given(
                        new RktAdopted(rkt()),
                        new BudgetAllocated(GAJI_OPS, Rupiah.of(100)),
                        new RealizationRecorded(
                                SURAT, Masa.TW1, Nilai.of(20), null, null, Satuan.DOKUMEN, "Agenda", List.of()))
                .when(adopt(plan(sasaran("s2", indikator(IKM, null), program2(null)))), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.CODE_DROPPED, Map.of("items", List.of("7.01.01.2.02.0001", "surat")));
    }

    @Test
    @DisplayName("Revisi tidak boleh mengubah atau membuang target PK yang sudah ditandatangani")
    void aRevisionKeepsWhatIsPromised() {
        StrukturRkt revised = plan(
                sasaran("s1", indikator(PROGRAM, null), program1(null)),
                sasaran("s2", indikator(IKM, Nilai.of(84)), program2(null)));
        refusesAfterSigning(revised, "indikator-program", "ikm", "surat");
    }

    @Test
    @DisplayName("Revisi tidak boleh memberi nama atau cara mengukur lain kepada yang diperjanjikan")
    void aRevisionKeepsHowThePromisedIsMeasured() {
        List.of(
                        new IndikatorRkt(IKM, "Lain", Satuan.INDEKS, Arah.POSITIVE, Agregasi.AVERAGE, Nilai.of(85)),
                        new IndikatorRkt(IKM, "IKM", Satuan.PERSEN, Arah.POSITIVE, Agregasi.AVERAGE, Nilai.of(85)),
                        new IndikatorRkt(IKM, "IKM", Satuan.INDEKS, Arah.NEGATIVE, Agregasi.AVERAGE, Nilai.of(85)),
                        new IndikatorRkt(IKM, "IKM", Satuan.INDEKS, Arah.POSITIVE, Agregasi.LAST, Nilai.of(85)))
                .forEach(changed -> refusesAfterSigning(withIkm(changed), "ikm"));
    }

    @Test
    @DisplayName("Target yang ditetapkan di luar RKT boleh tetap kosong atau ditulis dalam revisi sesudah PK")
    void aRevisionMayStateThePromise() {
        for (IndikatorRkt ikm : List.of(indikator(IKM, null), indikator(IKM, Nilai.of(85)))) {
            StrukturRkt revised = withIkm(ikm);
            year().given(
                            new RktAdopted(withIkm(indikator(IKM, null))),
                            new TargetSet(Dokumen.PK, IKM, Masa.TAHUN, Nilai.of(85)),
                            signed())
                    .when(adopt(revised), Orang.by(Orang.CAMAT))
                    .then(new RktAdopted(revised));
        }
    }

    /** The Renstra measures nothing here, so that only the signature speaks. */
    private static void refusesAfterSigning(StrukturRkt revised, String... items) {
        LocalDate signedOn = LocalDate.of(2023, 1, 31);
        Surroundings around = new Surroundings(Tahun.open(), Optional.of(Tahun.renstraOf(revised)));
        year(around)
                .given(budgeted())
                .given(Orang.CAMAT, signedOn, signed())
                .when(adopt(revised), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.DOCUMENT_SIGNED,
                        Map.of("items", List.of(items), "document", "PK", "since", signedOn));
    }

    @Test
    @DisplayName("Revisi yang menyisakan semuanya diterima")
    void aRevisionThatKeepsEverythingIsAdopted() {
        year().given(budgeted())
                .given(signed())
                .when(adopt(rkt()), Orang.by(Orang.CAMAT))
                .then(new RktAdopted(rkt()));
    }

    @Test
    @DisplayName(
            "Revisi yang targetnya bertentangan dengan triwulan yang sudah ditetapkan ditolak, juga untuk keluaran")
    void aRevisionThatContradictsItsQuartersIsRefused() {
        TahunKinerjaEvent[] quarters = {
            new RktAdopted(rkt()),
            new TargetSet(Dokumen.RENCANA_AKSI, SURAT, Masa.TW1, Nilai.of(60)),
            new TargetSet(Dokumen.RENCANA_AKSI, Tahun.OUTPUT_GAJI, Masa.TW1, Nilai.of(12))
        };
        year().given(quarters).when(adopt(withSurat(60)), Orang.by(Orang.CAMAT)).then(new RktAdopted(withSurat(60)));
        year().given(quarters)
                .when(adopt(withSurat(59)), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("surat", 59, 60));
        year().given(quarters)
                .given(new TargetSet(Dokumen.RENCANA_AKSI, Tahun.OUTPUT_GAJI, Masa.TW2, Nilai.of(1)))
                .when(adopt(rkt()), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.TARGET_CONTRADICTION, contradiction("7.01.01.2.02.0001", 12, 13));
    }

    private static StrukturRkt withSurat(long target) {
        return plan(
                sasaran("s1", indikator(PROGRAM, Nilai.of(100)), program1(null)),
                sasaran("s3", indikator(SURAT, Nilai.of(target))));
    }

    private static Map<String, Object> contradiction(String item, long annual, long quarters) {
        return Map.of(
                "item", item, "agregasi", Agregasi.SUM, "annual", Nilai.of(annual), "quarters", Nilai.of(quarters));
    }

    private static StrukturRkt withIkm(IndikatorRkt ikm) {
        return plan(
                sasaran("s1", indikator(PROGRAM, Nilai.of(100)), program1(null)),
                sasaran("s2", ikm, program2(null)),
                sasaran("s3", indikator(SURAT, Nilai.of(100))));
    }

    private static AdoptRkt adopt(StrukturRkt struktur) {
        return new AdoptRkt(Orang.LEDOKOMBO, TAHUN, struktur);
    }

    private static StrukturRkt plan(SasaranRkt... sasaran) {
        return new StrukturRkt(List.of(sasaran));
    }
}
