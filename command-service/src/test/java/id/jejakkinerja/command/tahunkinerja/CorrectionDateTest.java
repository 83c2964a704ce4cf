package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.IKM;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.CorrectRealization;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Realisasi: tanggal koreksi")
class CorrectionDateTest {
    private static final LocalDate RECORDED = LocalDate.of(2023, 3, 31);
    private static final CorrectRealization CORRECTION =
            new CorrectRealization(Orang.LEDOKOMBO, Tahun.TAHUN, "e2", Nilai.of(85), null, null);

    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = Tahun.year()
            .given(new RktAdopted(Tahun.rkt()))
            .given(
                    Orang.OPERATOR,
                    RECORDED,
                    new RealizationRecorded(
                            IKM, Masa.TW1, Nilai.of(84), null, null, Satuan.INDEKS, "SUKMA-e", List.of()));

    @Test
    @DisplayName("Koreksi bertanggal sebelum realisasi yang dikoreksinya ditolak")
    void aCorrectionBeforeItsRecordIsRefused() {
        LocalDate before = RECORDED.minusDays(1);
        year.when(CORRECTION, Orang.by(Orang.OPERATOR, before))
                .thenRefused(RefusalCode.EARLIER_THAN_CORRECTED, Map.of("date", before, "corrected", RECORDED));
    }

    @Test
    @DisplayName("Koreksi pada tanggal yang sama diterima")
    void aCorrectionOnTheSameDayIsAccepted() {
        year.when(CORRECTION, Orang.by(Orang.OPERATOR, RECORDED))
                .then(new RealizationCorrected("e2", IKM, Masa.TW1, Nilai.of(85), null, null));
    }
}
