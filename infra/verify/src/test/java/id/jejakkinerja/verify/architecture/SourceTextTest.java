package id.jejakkinerja.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen per method and a sitting per file: the house aims at 40 and 250 lines, and stops at 60 and 300. */
class SourceTextTest {
    private static final int FILE_LIMIT = 300;
    private static final int METHOD_LIMIT = 60;
    private static final SourceTree PROJECT = new SourceTree(projectRoot());

    @Test
    void everyFileFitsOneSitting() {
        assertThat(PROJECT.filesLongerThan(FILE_LIMIT)).isEmpty();
    }

    @Test
    void everyMethodFitsOneScreen() {
        assertThat(PROJECT.methodsLongerThan(METHOD_LIMIT)).isEmpty();
    }

    @Test
    void nothingIsPostponed() {
        assertThat(PROJECT.postponements()).isEmpty();
    }

    @Test
    void whatIsTooLongOrPostponedIsFound(@TempDir Path planted) throws IOException {
        Path file = Files.createDirectories(planted.resolve("src/main/java")).resolve("Endless.java");
        Files.writeString(file, "class Endless {\n    void run() {\n" + "        // TODO\n".repeat(298) + "    }\n}\n");
        SourceTree tree = new SourceTree(planted);

        assertThat(tree.filesLongerThan(301)).containsExactly("src/main/java/Endless.java: 302");
        assertThat(tree.filesLongerThan(302)).isEmpty();
        assertThat(tree.methodsLongerThan(299))
                .singleElement()
                .asString()
                .endsWith("src/main/java/Endless.java: run, 300");
        assertThat(tree.methodsLongerThan(300)).isEmpty();
        assertThat(tree.postponements()).hasSize(298);
    }

    /** The directory with the wrapper, wherever the test was started. */
    private static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = Objects.requireNonNull(here.getParent(), "started outside the project");
        }
        return here;
    }
}
