package id.jejakkinerja.command.tahunkinerja;

import static id.jejakkinerja.command.tahunkinerja.Tahun.TAHUN;
import static id.jejakkinerja.command.tahunkinerja.Tahun.rkt;
import static id.jejakkinerja.command.tahunkinerja.Tahun.year;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.command.RecordProfile;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Analisis sasaran dan profil kecamatan")
class AnalysesTest {
    private final Scenario<TahunKinerjaCommand, TahunKinerjaEvent, TahunKinerja> year = year();

    @Test
    @DisplayName("Analisis dicatat, dan yang kemudian menggantikan yang terdahulu")
    void anAnalysisIsRecordedAndReplaced() {
        AnalysisRecorded recorded =
                new AnalysisRecorded(new SasaranId("s1"), Masa.TAHUN, "sebab", "kendala", "rencana");
        year.given(new RktAdopted(rkt()))
                .when(analyse("s1"), Orang.by(Orang.OPERATOR))
                .then(recorded)
                .when(analyse("s1"), Orang.by(Orang.OPERATOR))
                .then(recorded);
    }

    @Test
    @DisplayName("Analisis sebelum ada RKT ditolak")
    void anAnalysisWithoutPlanIsRefused() {
        year.when(analyse("s1"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RKT_NOT_ADOPTED, Map.of("tahun", TAHUN));
    }

    @Test
    @DisplayName("Analisis sasaran yang tidak ada dalam RKT ditolak")
    void anAnalysisOfAnUnknownSasaranIsRefused() {
        year.given(new RktAdopted(rkt()))
                .when(analyse("s9"), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_SASARAN, Map.of("items", List.of("s9")));
    }

    @Test
    @DisplayName("Profil kecamatan dicatat apa adanya, juga sebelum ada RKT")
    void aProfileIsRecorded() {
        List<ProfilKecamatan> facts = List.of(new ProfilKecamatan("Luas wilayah", "156,9", "km²", "BPS"));
        year.when(new RecordProfile(Orang.LEDOKOMBO, TAHUN, facts), Orang.by(Orang.OPERATOR))
                .then(new ProfileRecorded(facts));
    }

    @Test
    @DisplayName("Profil kosong bukan profil")
    void anEmptyProfileIsNoProfile() {
        assertThatThrownBy(() -> new RecordProfile(Orang.LEDOKOMBO, TAHUN, List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("not a facts: []");
    }

    private static RecordAnalysis analyse(String sasaran) {
        return new RecordAnalysis(
                Orang.LEDOKOMBO, TAHUN, new SasaranId(sasaran), Masa.TAHUN, "sebab", "kendala", "rencana");
    }
}
