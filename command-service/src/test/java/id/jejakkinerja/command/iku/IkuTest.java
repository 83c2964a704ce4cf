package id.jejakkinerja.command.iku;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.IkuCommand;
import id.jejakkinerja.kernel.command.IssueIku;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.IkuIssued;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.iku.Jabatan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IKU: keputusan camat")
class IkuTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final LocalDate LATER = LocalDate.of(2023, 1, 3);
    private static final IndikatorIku IKM = indikator("ikm", "Nilai hasil survei", "Seksi Pelayanan Umum");
    private static final IndikatorIku TRANTIB = indikator("trantib", "Selesai / laporan x 100", "seksi trantib");

    private static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");

    private final Scenario<IkuCommand, IkuEvent, Iku> iku = story(PERIODE);

    @Test
    @DisplayName("Camat menetapkan IKU dengan formula, penanggung jawab, dan sumber data")
    void indicatorsAreDecreed() {
        iku.when(issue(IKM, TRANTIB), Orang.by(Orang.CAMAT, FIRST)).then(new IkuIssued(List.of(IKM, TRANTIB)));
    }

    @Test
    @DisplayName("Keputusan baru pada tanggal yang sama atau sesudahnya menggantikan yang lama")
    void aLaterDecreeReplacesTheOneBefore() {
        iku.given(Orang.CAMAT, FIRST, new IkuIssued(List.of(IKM)))
                .when(issue(TRANTIB), Orang.by(Orang.CAMAT, FIRST))
                .then(new IkuIssued(List.of(TRANTIB)));
    }

    @Test
    @DisplayName("Keputusan yang bertanggal lebih awal daripada yang digantikannya ditolak")
    void anEarlierDecreeIsRefused() {
        iku.given(Orang.CAMAT, LATER, new IkuIssued(List.of(IKM)))
                .when(issue(TRANTIB), Orang.by(Orang.CAMAT, FIRST))
                .thenRefused(RefusalCode.EARLIER_THAN_AMENDED, Map.of("date", FIRST, "amended", LATER));
    }

    @Test
    @DisplayName("Indikator tanpa formula ditolak dengan namanya")
    void aMissingFormulaIsRefused() {
        iku.when(issue(IKM, indikator("trantib", " ", "Camat")), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.FORMULA_MISSING, Map.of("items", List.of("trantib")));
    }

    @Test
    @DisplayName("Penanggung jawab yang bukan jabatan kecamatan ditolak beserta jabatan yang ada")
    void anUnknownOwnerIsRefused() {
        iku.when(issue(indikator("ikm", "survei", "Kepala Dinas")), Orang.by(Orang.CAMAT))
                .thenRefused(
                        RefusalCode.OWNER_UNKNOWN,
                        Map.of(
                                "items",
                                List.of("ikm"),
                                "allowed",
                                Arrays.stream(Jabatan.values())
                                        .map(Jabatan::printed)
                                        .toList()));
    }

    @Test
    @DisplayName("Id indikator yang ganda ditolak")
    void aRepeatedIdIsRefused() {
        iku.when(issue(IKM, IKM), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.DUPLICATE_ID, Map.of("items", List.of("ikm")));
    }

    @Test
    @DisplayName("Keputusan untuk periode tanpa Renstra ditolak, juga bila Renstra periode lain ada")
    void aDecreeWithoutItsRenstraIsRefused() {
        story(new PeriodeRenstra("2016-2020"))
                .when(issue(IKM), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.RENSTRA_NOT_REGISTERED, Map.of("scope", "2021-2026"));
    }

    @Test
    @DisplayName("Keputusan tanpa indikator ditolak")
    void anEmptyDecreeIsRefused() {
        iku.when(issue(), Orang.by(Orang.CAMAT))
                .thenRefused(RefusalCode.EMPTY_SASARAN, Map.of("items", List.of("iku")));
    }

    @Test
    @DisplayName("Riwayat keputusan menghasilkan keputusan yang terakhir")
    void theHistoryFoldsToTheLastDecree() {
        Iku state = iku.given(Orang.CAMAT, FIRST, new IkuIssued(List.of(IKM)))
                .given(Orang.CAMAT, LATER, new IkuIssued(List.of(IKM, TRANTIB)))
                .state();

        assertThat(state).isEqualTo(new Iku(LATER, List.of(IKM, TRANTIB)));
    }

    private static Scenario<IkuCommand, IkuEvent, Iku> story(PeriodeRenstra... registered) {
        PlansAround around = new PlansAround(List.of(registered));
        return new Scenario<>(
                Iku.initial(), (state, command, meta) -> state.decide(command, meta, around), Iku::evolve);
    }

    private static IssueIku issue(IndikatorIku... indikator) {
        return new IssueIku(Orang.LEDOKOMBO, PERIODE, List.of(indikator));
    }

    private static IndikatorIku indikator(String id, String formula, String owner) {
        return new IndikatorIku(new IndikatorId(id), "Kinerja " + id, "Indikator " + id, formula, owner, "SUKMA-e");
    }
}
