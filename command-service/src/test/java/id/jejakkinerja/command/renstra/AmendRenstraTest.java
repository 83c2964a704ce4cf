package id.jejakkinerja.command.renstra;

import static id.jejakkinerja.command.renstra.Contoh.IKM;
import static id.jejakkinerja.command.renstra.Contoh.PBB;
import static id.jejakkinerja.command.renstra.Contoh.PERIODE;
import static id.jejakkinerja.command.renstra.Contoh.TRANTIB;
import static id.jejakkinerja.command.renstra.Contoh.added;
import static id.jejakkinerja.command.renstra.Contoh.changed;
import static id.jejakkinerja.command.renstra.Contoh.dropped;
import static id.jejakkinerja.command.renstra.Contoh.indeks;
import static id.jejakkinerja.command.renstra.Contoh.kept;
import static id.jejakkinerja.command.renstra.Contoh.original;
import static id.jejakkinerja.command.renstra.Contoh.renstra;
import static id.jejakkinerja.command.renstra.Contoh.replaced;
import static id.jejakkinerja.command.renstra.Contoh.sasaran;
import static id.jejakkinerja.command.renstra.Contoh.tujuan;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.command.scenario.Scenario;
import id.jejakkinerja.kernel.command.AmendRenstra;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perubahan Renstra: setiap perbedaan dijelaskan")
class AmendRenstraTest {
    private static final LocalDate ADOPTED = LocalDate.of(2021, 9, 1);
    private static final StrukturRenstra NEW_TARGET =
            renstra(tujuan("t1", sasaran("s1", indeks("ikm", 85, 84)), sasaran("s2", indeks("pbb", 70, 75))));
    private static final StrukturRenstra REPLACED =
            renstra(tujuan("t1", sasaran("s1", indeks("ikm", 83, 84)), sasaran("s3", indeks("trantib", 70, 80))));

    private final Scenario<RenstraCommand, RenstraEvent, Renstra> renstra = Contoh.story();

    @Test
    @DisplayName("Target yang berubah dicatat dengan nilai sebelum, sesudah, dan alasannya")
    void aChangedTargetIsRecordedWithItsReason() {
        List<Pemetaan> mapping = List.of(changed(IKM, "capaian 2022 sudah 84"), kept(PBB));
        adopted()
                .when(amend(NEW_TARGET, mapping), Orang.by(Orang.BAPPEDA))
                .then(new RenstraAmended(
                        NEW_TARGET,
                        mapping,
                        List.of(new Perubahan(
                                JenisPerubahan.DIUBAH,
                                "indikator/ikm/target/2023",
                                "83",
                                "85",
                                "capaian 2022 sudah 84"))));
    }

    @Test
    @DisplayName("Alasan yang paling rinci mengalahkan alasan dari pemetaan")
    void theMostPreciseReasonWins() {
        List<Pemetaan> mapping = List.of(changed(IKM, "umum"), kept(PBB));
        adopted()
                .when(
                        amend(NEW_TARGET, mapping, new AlasanPerubahan("indikator/ikm/target/2023", "rinci")),
                        Orang.by(Orang.BAPPEDA))
                .then(new RenstraAmended(
                        NEW_TARGET,
                        mapping,
                        List.of(new Perubahan(
                                JenisPerubahan.DIUBAH, "indikator/ikm/target/2023", "83", "85", "rinci"))));
    }

    @Test
    @DisplayName("Indikator yang diganti dibandingkan dengan penggantinya, sasaran baru dan lama ikut tercatat")
    void aReplacedIndicatorIsComparedWithItsSuccessor() {
        List<Pemetaan> mapping = List.of(kept(IKM), replaced(PBB, TRANTIB, "bukan kewenangan kecamatan"));
        adopted()
                .when(
                        amend(
                                REPLACED,
                                mapping,
                                new AlasanPerubahan("sasaran/s3", "sasaran baru"),
                                new AlasanPerubahan("sasaran/s2", "sasaran lama")),
                        Orang.by(Orang.BAPPEDA))
                .then(new RenstraAmended(
                        REPLACED,
                        mapping,
                        List.of(
                                ganti("indikator/trantib", "pbb", "trantib"),
                                new Perubahan(
                                        JenisPerubahan.DITAMBAH, "sasaran/s3", null, "Sasaran s3", "sasaran baru"),
                                new Perubahan(JenisPerubahan.DITAMBAH, "sasaran/s3/tujuan", null, "t1", "sasaran baru"),
                                ganti("indikator/trantib/nama", "Indikator pbb", "Indikator trantib"),
                                ganti("indikator/trantib/sasaran", "s2", "s3"),
                                ganti("indikator/trantib/target/2024", "75", "80"),
                                new Perubahan(JenisPerubahan.DIHAPUS, "sasaran/s2", "Sasaran s2", null, "sasaran lama"),
                                new Perubahan(
                                        JenisPerubahan.DIHAPUS, "sasaran/s2/tujuan", "t1", null, "sasaran lama"))));
    }

    @Test
    @DisplayName("Semua perubahan tanpa alasan disebut sekaligus")
    void everyUnexplainedChangeIsNamed() {
        adopted()
                .when(amend(REPLACED, List.of(kept(IKM), replaced(PBB, TRANTIB, "diganti"))), Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.UNEXPLAINED_CHANGE,
                        Map.of("items", List.of("sasaran/s3", "sasaran/s3/tujuan", "sasaran/s2", "sasaran/s2/tujuan")));
    }

    @Test
    @DisplayName("Alasan yang tidak menjelaskan apa pun ditolak")
    void aReasonWithoutChangeIsRefused() {
        adopted()
                .when(
                        amend(
                                NEW_TARGET,
                                List.of(changed(IKM, "naik"), new Pemetaan(PBB, PBB, JenisPerubahan.TETAP, "tetap")),
                                new AlasanPerubahan("tujuan/t1/nama", "diperjelas")),
                        Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.REASON_WITHOUT_CHANGE, Map.of("items", List.of("tujuan/t1/nama", "indikator/pbb")));
    }

    @Test
    @DisplayName("Perubahan yang tidak mengubah apa pun ditolak; urutan cetak bukan isi")
    void anAmendmentWithoutDifferenceIsRefused() {
        StrukturRenstra reordered =
                renstra(tujuan("t1", sasaran("s2", indeks("pbb", 70, 75)), sasaran("s1", indeks("ikm", 83, 84))));
        adopted()
                .when(amend(reordered, List.of(kept(IKM), kept(PBB))), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.NO_CHANGE, Map.of("document", "RENSTRA"));
    }

    @Test
    @DisplayName("Pemetaan yang tidak benar atau tidak lengkap ditolak dengan setiap butirnya")
    void anUntrueMappingIsRefusedWithEveryEntry() {
        adopted()
                .when(
                        amend(
                                NEW_TARGET,
                                List.of(
                                        kept(IKM),
                                        changed(IKM, "lagi"),
                                        dropped(PBB, "hapus"),
                                        added(TRANTIB, "tambah"))),
                        Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.MAPPING_INVALID,
                        Map.of(
                                "entries",
                                List.of(
                                        "ikm -> ikm TETAP: DIFFERS",
                                        "ikm -> ikm DIUBAH: NAMED_TWICE",
                                        "pbb -> - DIHAPUS: STILL_IN_NEW_VERSION",
                                        "- -> trantib DITAMBAH: NOT_IN_NEW_VERSION")));
    }

    @Test
    @DisplayName("Indikator yang tidak dipetakan, dan yang katanya berubah padahal tetap, ditolak")
    void anUnnamedIndicatorIsRefused() {
        adopted()
                .when(amend(REPLACED, List.of(changed(IKM, "berubah"), dropped(PBB, "hapus"))), Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.MAPPING_INVALID,
                        Map.of("entries", List.of("ikm -> ikm DIUBAH: DOES_NOT_DIFFER", "trantib: NOT_NAMED")));
    }

    @Test
    @DisplayName("Bentuk pemetaan harus sesuai jenisnya")
    void anEntryOfTheWrongShapeIsRefused() {
        adopted()
                .when(
                        amend(NEW_TARGET, List.of(replaced(IKM, IKM, "sama"), replaced(PBB, TRANTIB, "tidak ada"))),
                        Orang.by(Orang.BAPPEDA))
                .thenRefused(
                        RefusalCode.MAPPING_INVALID,
                        Map.of(
                                "entries",
                                List.of(
                                        "ikm -> ikm DIGANTI: WRONG_SHAPE",
                                        "pbb -> trantib DIGANTI: STILL_IN_NEW_VERSION")));
    }

    @Test
    @DisplayName("Renstra yang belum terdaftar tidak dapat diubah")
    void amendingNothingIsRefused() {
        renstra.when(amend(NEW_TARGET, List.of()), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.RENSTRA_NOT_REGISTERED, Map.of("scope", "2021-2026"));
    }

    @Test
    @DisplayName("Renstra yang belum ditetapkan tidak diubah dengan perubahan Renstra")
    void amendingBeforeAdoptionIsRefused() {
        renstra.given(new RenstraRegistered(original()))
                .when(amend(NEW_TARGET, List.of()), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.RENSTRA_NOT_ADOPTED, Map.of("periode", PERIODE));
    }

    @Test
    @DisplayName("Perubahan yang bertanggal sebelum versi yang diubahnya ditolak")
    void anAmendmentDatedBeforeItsVersionIsRefused() {
        LocalDate before = ADOPTED.minusDays(1);
        adopted()
                .when(amend(NEW_TARGET, List.of()), Orang.by(Orang.BAPPEDA, before))
                .thenRefused(RefusalCode.EARLIER_THAN_AMENDED, Map.of("date", before, "amended", ADOPTED));
    }

    @Test
    @DisplayName("Versi baru harus memenuhi aturan struktur yang sama")
    void theNewVersionObeysTheSameRules() {
        adopted()
                .when(amend(renstra(tujuan("t1")), List.of()), Orang.by(Orang.BAPPEDA))
                .thenRefused(RefusalCode.EMPTY_SASARAN, Map.of("items", List.of("tujuan/t1")));
    }

    private Scenario<RenstraCommand, RenstraEvent, Renstra> adopted() {
        return renstra.given(Orang.BAPPEDA, ADOPTED, new RenstraRegistered(original()), new RenstraAdopted());
    }

    private static Perubahan ganti(String item, String before, String after) {
        return new Perubahan(JenisPerubahan.DIGANTI, item, before, after, "bukan kewenangan kecamatan");
    }

    private static AmendRenstra amend(StrukturRenstra struktur, List<Pemetaan> mapping, AlasanPerubahan... reasons) {
        return new AmendRenstra(Orang.LEDOKOMBO, PERIODE, struktur, mapping, List.of(reasons));
    }
}
