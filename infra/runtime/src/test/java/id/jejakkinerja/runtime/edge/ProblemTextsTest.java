package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.command.InvalidCommand.Defect;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.ProblemDetail;

@DisplayName("Kalimat masalah")
class ProblemTextsTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @EnumSource(Defect.class)
    @DisplayName("Tiap sebab isi tak terbaca punya kalimatnya dalam kedua bahasa")
    void everyDefectHasItsSentence(Defect defect) {
        InvalidCommand malformed = InvalidCommand.malformed(defect, "/amount");

        String indonesian = detail(malformed, INDONESIAN);
        String english = detail(malformed, Locale.ENGLISH);

        assertThat(indonesian).isNotEqualTo("MALFORMED").isNotEqualTo(english).doesNotContain("{", defect.name());
        assertThat(english).isNotEqualTo("MALFORMED").doesNotContain("{", defect.name());
    }

    @ParameterizedTest
    @EnumSource(value = Code.class, mode = EnumSource.Mode.EXCLUDE, names = "MALFORMED")
    @DisplayName("Tiap kode lain punya judul dan kalimat dalam kedua bahasa")
    void everyCodeHasItsTexts(Code code) {
        for (Locale locale : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
            ProblemDetail problem = Problem.of(code.status(), code.name(), Map.of(), locale);

            assertThat(problem.getTitle()).isNotBlank().isNotEqualTo(code.name());
            assertThat(problem.getDetail()).isNotBlank().isNotEqualTo(code.name());
        }
    }

    private static String detail(InvalidCommand e, Locale locale) {
        ProblemDetail problem = Problem.of(e.code().status(), e.code().name(), e.figures(), locale);
        return String.valueOf(problem.getDetail());
    }
}
