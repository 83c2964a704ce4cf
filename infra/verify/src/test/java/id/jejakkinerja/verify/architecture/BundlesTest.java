package id.jejakkinerja.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.deployment.ProjectFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Kata-kata proyek")
class BundlesTest {
    private static final String ENGLISH = "_en.properties";

    /** The English bundles of every module. */
    static Stream<String> english() {
        return Pattern.compile("<module>(.+)</module>")
                .matcher(ProjectFiles.read("pom.xml"))
                .results()
                .map(module -> module.group(1) + "/src/main/resources")
                .filter(ProjectFiles::exists)
                .flatMap(resources -> ProjectFiles.below(resources, ENGLISH).stream());
    }

    @Test
    @DisplayName("ditemukan di setiap modul yang berbicara kepada orang")
    void everyModule() {
        assertThat(english())
                .anyMatch(path -> path.endsWith("pages/pages_en.properties"))
                .anyMatch(path -> path.endsWith("tabel/tabel_en.properties"))
                .anyMatch(path -> path.startsWith("infra/local/"))
                .anyMatch(path -> path.startsWith("infra/runtime/"))
                .anyMatch(path -> path.startsWith("infra/verifier/"));
    }

    @ParameterizedTest
    @MethodSource("english")
    @DisplayName("punya setiap kunci satu kali, dan kunci yang sama dalam kedua bahasa")
    void onceInBothLanguages(String path) {
        Bundle english = Bundle.of(ProjectFiles.read(path));
        Bundle indonesian = Bundle.of(ProjectFiles.read(indonesian(path)));

        assertThat(english.twice()).isEmpty();
        assertThat(indonesian.twice()).isEmpty();
        assertThat(english.keys()).isEqualTo(indonesian.keys());
    }

    @Test
    @DisplayName("yang punya sebuah kunci dua kali ditemukan")
    void plantedFault() {
        Bundle planted = Bundle.of("a=satu\nb=dua \\\n  a=bukan kunci\na=tiga\n");

        assertThat(planted.twice()).containsExactly("a");
        assertThat(planted.keys()).containsExactly("a", "b");
        assertThat(Bundle.of("# a=x\na=satu\nA=dua\n").twice()).isEmpty();
    }

    private static String indonesian(String path) {
        String base = path.substring(0, path.length() - ENGLISH.length());
        return ProjectFiles.below(base.substring(0, base.lastIndexOf('/')), ".properties").stream()
                .filter(other -> other.equals(base + "_id.properties") || other.equals(base + ".properties"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("only in English: " + path));
    }

    /**
     * What a file of words holds.
     *
     * @param twice the keys that stand in it again: of two meanings the first one is lost
     */
    private record Bundle(Set<String> keys, List<String> twice) {
        static Bundle of(String text) {
            Lines lines = new Lines();
            try {
                lines.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Bundle(new TreeSet<>(lines.stringPropertyNames()), lines.twice);
        }
    }

    /** Notes a key that is put again. */
    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1;

        private final transient List<String> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                twice.add(key.toString());
            }
            return super.put(key, value);
        }
    }
}
