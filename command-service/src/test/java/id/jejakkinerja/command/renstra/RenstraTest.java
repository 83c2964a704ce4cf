package id.jejakkinerja.command.renstra;

import static id.jejakkinerja.command.renstra.Contoh.IKM;
import static id.jejakkinerja.command.renstra.Contoh.PERIODE;
import static id.jejakkinerja.command.renstra.Contoh.Y2023;
import static id.jejakkinerja.command.renstra.Contoh.indeks;
import static id.jejakkinerja.command.renstra.Contoh.original;
import static id.jejakkinerja.command.renstra.Contoh.renstra;
import static id.jejakkinerja.command.renstra.Contoh.sasaran;
import static id.jejakkinerja.command.renstra.Contoh.tujuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.AdoptRenstra;
import id.jejakkinerja.kernel.command.RegisterRenstra;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Renstra: pendaftaran, target, penetapan")
class RenstraTest {
    private static final LocalDate ADOPTED = LocalDate.of(2021, 9, 1);

    private final Scenario<RenstraCommand, RenstraEvent, Renstra> renstra = Contoh.story();

    @Test
    @DisplayName("Renstra didaftarkan, targetnya diubah, lalu ditetapkan")
    void aRenstraIsRegisteredChangedAndAdopted() {
        renstra.when(register(original()), Orang.by(Orang.OPERATOR))
                .then(new RenstraRegistered(original()))
                .when(target(IKM, Y2023, "83.5", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .then(new RenstraTargetSet(IKM, Y2023, Nilai.of("83.5")))
                .when(adopt(), Orang.by(Orang.BAPPEDA))
                .then(new RenstraAdopted());
    }

    @Test
    @DisplayName("Renstra yang sama tidak didaftarkan dua kali")
    void aSecondRegistrationIsRefused() {
        renstra.given(new RenstraRegistered(original()))
                .when(register(original()), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RENSTRA_ALREADY_REGISTERED, Map.of("periode", PERIODE));
    }

    @Test
    @DisplayName("Renstra yang periodenya beririsan dengan Renstra lain ditolak dengan periode itu")
    void anOverlappingPlanIsRefused() {
        PeriodeRenstra other = new PeriodeRenstra("2026-2030");
        Contoh.story(other)
                .when(register(original()), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RENSTRA_ALREADY_REGISTERED, Map.of("periode", other));
    }

    @Test
    @DisplayName("Renstra yang periodenya bersambung tanpa beririsan diterima")
    void aPlanOfTheYearsAfterIsRegistered() {
        Contoh.story(new PeriodeRenstra("2016-2020"), new PeriodeRenstra("2027-2030"))
                .when(register(original()), Orang.by(Orang.OPERATOR))
                .then(new RenstraRegistered(original()));
    }

    @Test
    @DisplayName("Target di luar periode ditolak dengan tempatnya")
    void aYearOutsideThePeriodIsRefused() {
        renstra.when(
                        new RegisterRenstra(Orang.LEDOKOMBO, new PeriodeRenstra("2021-2023"), original()),
                        Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.YEAR_OUTSIDE_PERIOD,
                        Map.of(
                                "items",
                                List.of("indikator/ikm/target/2024", "indikator/pbb/target/2024"),
                                "periode",
                                new PeriodeRenstra("2021-2023")));
    }

    @Test
    @DisplayName("Tujuan tanpa sasaran dan sasaran tanpa indikator ditolak bersama-sama")
    void emptyPartsAreRefused() {
        renstra.when(register(renstra(tujuan("t1", sasaran("s1")), tujuan("t2"))), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.EMPTY_SASARAN, Map.of("items", List.of("tujuan/t2", "sasaran/s1")));
    }

    @Test
    @DisplayName("Renstra tanpa tujuan ditolak")
    void aPlanWithoutGoalsIsRefused() {
        renstra.when(register(renstra()), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.EMPTY_SASARAN, Map.of("items", List.of("renstra")));
    }

    @Test
    @DisplayName("Id tujuan, sasaran, dan indikator yang ganda ditolak bersama-sama")
    void repeatedIdsAreRefused() {
        StrukturRenstra doubled = renstra(
                tujuan("t1", sasaran("s1", indeks("ikm", 1, 2))), tujuan("t1", sasaran("s1", indeks("ikm", 1, 2))));
        renstra.when(register(doubled), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.DUPLICATE_ID, Map.of("items", List.of("tujuan/t1", "sasaran/s1", "indikator/ikm")));
    }

    @Test
    @DisplayName("Target yang tidak mungkin dalam satuannya ditolak saat pendaftaran")
    void anImpossibleTargetIsRefusedAtRegistration() {
        renstra.when(register(renstra(tujuan("t1", sasaran("s1", indeks("ikm", 83, 101))))), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "ikm", "value", Nilai.of(101), "satuan", "indeks"));
    }

    @Test
    @DisplayName("Indeks yang dijumlahkan ditolak, jumlah dokumen diterima")
    void aSummedIndexIsRefused() {
        renstra.when(register(summed(Satuan.INDEKS)), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.INDEX_SUMMED, Map.of("items", List.of("indikator/ikm")));
        renstra.when(register(summed(Satuan.DOKUMEN)), Orang.by(Orang.OPERATOR))
                .then(new RenstraRegistered(summed(Satuan.DOKUMEN)));
    }

    private static StrukturRenstra summed(Satuan satuan) {
        return renstra(tujuan(
                "t1",
                sasaran(
                        "s1",
                        new IndikatorRenstra(IKM, "Indikator", satuan, Arah.POSITIVE, Agregasi.SUM, new TreeMap<>()))));
    }

    @Test
    @DisplayName("Penetapan bertanggal sebelum pendaftarannya ditolak")
    void anAdoptionBeforeTheRegistrationIsRefused() {
        LocalDate before = ADOPTED.minusDays(1);
        renstra.given(Orang.OPERATOR, ADOPTED, new RenstraRegistered(original()))
                .when(adopt(), Orang.by(Orang.BAPPEDA, before))
                .thenRefused(RefusalCode.EARLIER_THAN_AMENDED, Map.of("date", before, "amended", ADOPTED));
        renstra.when(adopt(), Orang.by(Orang.BAPPEDA, ADOPTED)).then(new RenstraAdopted());
    }

    @Test
    @DisplayName("Target Renstra yang belum terdaftar ditolak")
    void aTargetWithoutRenstraIsRefused() {
        renstra.when(target(IKM, Y2023, "83", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.RENSTRA_NOT_REGISTERED, Map.of("scope", "2021-2026"));
    }

    @Test
    @DisplayName("Target Renstra yang sudah ditetapkan ditolak: harus lewat perubahan")
    void aTargetOfAnAdoptedRenstraIsRefused() {
        renstra.given(Orang.BAPPEDA, ADOPTED, new RenstraRegistered(original()), new RenstraAdopted())
                .when(target(IKM, Y2023, "83", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.DOCUMENT_SIGNED, Map.of("document", "RENSTRA", "since", ADOPTED));
    }

    @Test
    @DisplayName("Target untuk tahun di luar periode ditolak")
    void aTargetOutsideThePeriodIsRefused() {
        TahunAnggaran y2027 = new TahunAnggaran(2027);
        renstra.given(new RenstraRegistered(original()))
                .when(target(IKM, y2027, "83", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.YEAR_OUTSIDE_PERIOD, Map.of("items", List.of("2027"), "periode", PERIODE));
    }

    @Test
    @DisplayName("Target indikator yang tidak ada ditolak")
    void aTargetOfAnUnknownIndicatorIsRefused() {
        renstra.given(new RenstraRegistered(original()))
                .when(target(new IndikatorId("lain"), Y2023, "83", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNKNOWN_INDICATOR, Map.of("items", List.of("lain")));
    }

    @Test
    @DisplayName("Target dalam satuan lain ditolak")
    void aTargetInAnotherUnitIsRefused() {
        renstra.given(new RenstraRegistered(original()))
                .when(target(IKM, Y2023, "83", Satuan.PERSEN), Orang.by(Orang.OPERATOR))
                .thenRefused(RefusalCode.UNIT_MISMATCH, Map.of("item", "ikm", "expected", "indeks", "given", "persen"));
    }

    @Test
    @DisplayName("Target yang tidak mungkin dalam satuannya ditolak")
    void anImpossibleTargetIsRefused() {
        renstra.given(new RenstraRegistered(original()))
                .when(target(IKM, Y2023, "-1", Satuan.INDEKS), Orang.by(Orang.OPERATOR))
                .thenRefused(
                        RefusalCode.VALUE_OUT_OF_DOMAIN,
                        Map.of("item", "ikm", "value", Nilai.of(-1), "satuan", "indeks"));
    }

    @Test
    @DisplayName("Renstra yang belum terdaftar tidak dapat ditetapkan")
    void adoptingNothingIsRefused() {
        renstra.when(adopt(), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.RENSTRA_NOT_REGISTERED, Map.of("scope", "2021-2026"));
    }

    @Test
    @DisplayName("Renstra tidak ditetapkan dua kali")
    void aSecondAdoptionIsRefused() {
        renstra.given(Orang.BAPPEDA, ADOPTED, new RenstraRegistered(original()), new RenstraAdopted())
                .when(adopt(), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.RENSTRA_ALREADY_ADOPTED, Map.of("periode", PERIODE, "since", ADOPTED));
    }

    @Test
    @DisplayName("Riwayat Renstra menghasilkan versi yang berlaku")
    void theHistoryFoldsToTheVersionInForce() {
        StrukturRenstra amended = renstra(tujuan("t1", sasaran("s1", indeks("ikm", 85, 86))));
        LocalDate amendment = LocalDate.of(2022, 10, 1);
        renstra.given(Orang.OPERATOR, LocalDate.of(2021, 3, 1), new RenstraRegistered(original()));
        renstra.given(Orang.OPERATOR, LocalDate.of(2021, 4, 1), new RenstraTargetSet(IKM, Y2023, Nilai.of("83.5")));
        assertThat(renstra.state()
                        .current()
                        .flatMap(s -> s.find(IKM))
                        .map(i -> i.target().get(Y2023)))
                .contains(Nilai.of("83.5"));
        renstra.given(Orang.BAPPEDA, ADOPTED, new RenstraAdopted());
        renstra.given(Orang.BAPPEDA, amendment, new RenstraAmended(amended, List.of(), List.of()));

        assertThat(renstra.state()).isEqualTo(new Renstra(new Renstra.Version(amended, amendment), true));
    }

    private static RegisterRenstra register(StrukturRenstra struktur) {
        return new RegisterRenstra(Orang.LEDOKOMBO, PERIODE, struktur);
    }

    private static AdoptRenstra adopt() {
        return new AdoptRenstra(Orang.LEDOKOMBO, PERIODE);
    }

    private static SetTarget target(IndikatorId id, TahunAnggaran tahun, String value, Satuan satuan) {
        return new SetTarget(Orang.LEDOKOMBO, tahun, Dokumen.RENSTRA, Masa.TAHUN, id, Nilai.of(value), satuan, PERIODE);
    }
}
