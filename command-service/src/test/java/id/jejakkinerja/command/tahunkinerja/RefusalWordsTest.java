package id.jejakkinerja.command.tahunkinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.runtime.edge.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Kalimat penolakan tentang laporan")
class RefusalWordsTest {
    private static final Pattern CODE = Pattern.compile("\\b(?:TW\\d|[A-Z][A-Z_0-9]{3,})\\b");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(ReportState.class)
    @DisplayName("menyebut setiap keadaan dan masa dengan kata, bukan dengan kodenya")
    void everyStateHasAWord(ReportState state) {
        for (Masa masa : Masa.values()) {
            for (Locale language : LANGUAGES) {
                assertThat(detail(Refusal.wrongState(masa, state.name(), List.of(state)), language))
                        .isNotBlank()
                        .doesNotContainPattern(CODE);
            }
        }
    }

    @Test
    @DisplayName("menyebut bagian orang yang menyetujui pekerjaannya sendiri")
    void ownWork() {
        assertThat(detail(own("SUBMITTED"), Locale.of("id")))
                .isEqualTo("rangkap ikut menangani laporan setahun (mengajukannya) sehingga tidak dapat menyetujui atau"
                        + " memverifikasinya. Mintalah orang lain.");
        for (String part : List.of("ENTERED", "SUBMITTED", "APPROVED")) {
            LANGUAGES.forEach(
                    language -> assertThat(detail(own(part), language)).doesNotContainPattern(CODE));
        }
    }

    @Test
    @DisplayName("yang masih menyebut kode ketahuan")
    void plantedFault() {
        assertThat(detail(own("TYPED_IT"), Locale.of("id"))).containsPattern(CODE);
        assertThat(Arrays.stream(ReportState.values()).map(Enum::name))
                .allMatch(name -> CODE.matcher(name).matches());
    }

    private static Refusal own(String part) {
        return Refusal.of(RefusalCode.SELF_APPROVAL, "masa", Masa.TAHUN)
                .with("subject", "rangkap")
                .with("part", part);
    }

    private static @Nullable String detail(Refusal refusal, Locale language) {
        return Problem.of(refusal, language).getDetail();
    }
}
