package id.jejakkinerja.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.command.scenario.Orang;
import id.jejakkinerja.kernel.command.AdoptRenstra;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.OpenPeriod;
import id.jejakkinerja.kernel.command.ReopenReport;
import id.jejakkinerja.kernel.command.ReturnReport;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kewenangan")
class AuthorityTest {
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    private static final KodeKecamatan KALISAT = new KodeKecamatan("35.09.27");

    @Test
    @DisplayName("Operator boleh mengirim perintah operator untuk kecamatannya sendiri")
    void anOperatorActsForTheirOwnKecamatan() {
        accepts(submit(Orang.LEDOKOMBO), Orang.by(Orang.OPERATOR));
    }

    @Test
    @DisplayName("Perintah di luar peran ditolak, dengan peran yang diperlukan dan yang dimiliki")
    void aCommandOutsideTheRoleIsRefused() {
        refuses(
                submit(Orang.LEDOKOMBO),
                Orang.by(Orang.AUDITOR),
                RefusalCode.FORBIDDEN_ROLE,
                Map.of("command", "SubmitReport", "required", List.of("OPERATOR"), "held", List.of("AUDITOR")));
    }

    @Test
    @DisplayName("Operator Kalisat tidak dapat menulis untuk Ledokombo")
    void anOperatorOfAnotherKecamatanIsRefused() {
        refuses(
                submit(Orang.LEDOKOMBO),
                Orang.by(new Actor("kalisat", Set.of(Peran.OPERATOR), KALISAT)),
                RefusalCode.FORBIDDEN_KECAMATAN,
                Map.of("kecamatan", Orang.LEDOKOMBO, "own", "35.09.27"));
    }

    @Test
    @DisplayName("Peran kecamatan tanpa kecamatan tidak berlaku di mana pun")
    void aRoleOfAKecamatanWithoutOneActsNowhere() {
        refuses(
                submit(Orang.LEDOKOMBO),
                Orang.by(new Actor("lepas", Set.of(Peran.OPERATOR), null)),
                RefusalCode.FORBIDDEN_KECAMATAN,
                Map.of("kecamatan", Orang.LEDOKOMBO, "own", "-"));
    }

    @Test
    @DisplayName("Pemegang dua peran boleh memakai keduanya di kecamatannya")
    void whoHoldsBothRolesMayUseEither() {
        accepts(submit(Orang.LEDOKOMBO), Orang.by(Orang.BOTH));
        accepts(new ApproveReport(Orang.LEDOKOMBO, TAHUN, Masa.TW1), Orang.by(Orang.BOTH));
    }

    @Test
    @DisplayName("Bappeda yang juga camat kecamatan lain boleh mengembalikan laporan sebagai Bappeda")
    void aRoleOfTheKabupatenSpansAllKecamatan() {
        accepts(
                new ReturnReport(Orang.LEDOKOMBO, TAHUN, Masa.TW1),
                Orang.by(new Actor("rangkap", Set.of(Peran.BAPPEDA, Peran.CAMAT), KALISAT)));
    }

    @Test
    @DisplayName("Kecamatan yang tidak ada dalam daftar ditolak")
    void anUnknownKecamatanIsRefused() {
        KodeKecamatan unknown = new KodeKecamatan("35.09.99");
        refuses(
                submit(unknown),
                Orang.by(Orang.OPERATOR),
                RefusalCode.UNKNOWN_KECAMATAN,
                Map.of("kecamatan", "35.09.99"));
    }

    @Test
    @DisplayName("Perintah kabupaten hanya untuk 35.09")
    void anotherKabupatenIsRefused() {
        refuses(
                new OpenPeriod(new KodeKabupaten("35.10"), TAHUN, Masa.TAHUN, null),
                Orang.by(Orang.BAPPEDA),
                RefusalCode.UNKNOWN_KECAMATAN,
                Map.of("kecamatan", "35.10"));
    }

    @Test
    @DisplayName("Perintah yang memerlukan dasar hukum ditolak tanpa dasar hukum")
    void aMissingBasisIsRefused() {
        refuses(
                new AdoptRenstra(Orang.LEDOKOMBO, new PeriodeRenstra("2021-2026")),
                Orang.withoutBasis(Orang.BAPPEDA),
                RefusalCode.BASIS_REQUIRED,
                Map.of("command", "AdoptRenstra"));
    }

    @Test
    @DisplayName("Perintah yang memerlukan alasan ditolak bila alasannya kosong")
    void aBlankReasonIsRefused() {
        refuses(
                new ReopenReport(Orang.LEDOKOMBO, TAHUN, Masa.TW1),
                Orang.withoutReason(Orang.BAPPEDA),
                RefusalCode.REASON_REQUIRED,
                Map.of("command", "ReopenReport"));
    }

    private static SubmitReport submit(KodeKecamatan kecamatan) {
        return new SubmitReport(kecamatan, TAHUN, Masa.TW1);
    }

    private static void accepts(Command command, CommandMeta meta) {
        assertThat(Authority.check(command, meta)).isEmpty();
    }

    private static void refuses(Command command, CommandMeta meta, RefusalCode code, Map<String, Object> figures) {
        assertThat(Authority.check(command, meta)).contains(new Refusal(code, figures));
    }
}
