package id.jejakkinerja.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kata-kata pemeriksa")
class TextsTest {
    private static final ResourceBundle INDONESIAN = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    @DisplayName("Ada untuk setiap kesalahan dan setiap bidang, dalam kedua bahasa, dengan angka yang sama")
    void everyCodeInBothLanguages() {
        List<String> keys = new ArrayList<>(INDONESIAN.keySet());
        for (FaultCode code : FaultCode.values()) {
            keys.add(code.name());
        }
        for (Verdict verdict : Verdict.values()) {
            keys.add("verdict." + verdict);
            for (Area area : Area.values()) {
                keys.add("area." + area + "." + verdict);
            }
        }

        assertThat(ENGLISH.keySet()).isEqualTo(INDONESIAN.keySet()).containsAll(keys);
        for (String key : keys) {
            assertThat(places(ENGLISH, key)).as(key).isEqualTo(places(INDONESIAN, key));
            assertThat(ENGLISH.getString(key).replace("''", "")).as(key).doesNotContain("'");
            assertThat(INDONESIAN.getString(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @Test
    @DisplayName("Tidak dapat ditimpa oleh huruf kendali di dalam bundel")
    void noControlCharacters() {
        assertThat(Texts.of("id").say("ID_REPEATED", 7, "a\u001b[2K\rSEMUA BERLAKU\u202e\u0085"))
                .contains("a?[2K?SEMUA BERLAKU??");
    }

    private static Set<String> places(ResourceBundle bundle, String key) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(bundle.getString(key))
                .results()
                .map(place -> place.group())
                .toList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Texts.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
