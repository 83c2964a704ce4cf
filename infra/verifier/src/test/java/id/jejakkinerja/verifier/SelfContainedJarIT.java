package id.jejakkinerja.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verifier.bundle.Forgery;
import id.jejakkinerja.verifier.bundle.HonestBundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an auditor gets it, in a process of its own. Needs what Maven's phase "package" leaves. */
@DisplayName("jejak-verifier.jar")
class SelfContainedJarIT {
    private static final Path JAR = Path.of("target/jejak-verifier.jar").toAbsolutePath();

    @TempDir
    private Path directory;

    private record Run(int exit, String said) {}

    @Test
    @DisplayName("Hanya berisi pemeriksa dan kelas bukti dari kernel, dan tidak memerlukan apa pun selain java.base")
    void nothingElse() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("id/jejakkinerja/verifier/")
                            || name.startsWith("id/jejakkinerja/kernel/evidence/"));
        }
    }

    @Test
    @DisplayName("Memeriksa sendirian, di direktori mana pun, dan memberi tahu hasilnya dengan kode keluar")
    void verifiesAlone() throws IOException, InterruptedException {
        Random random = new Random();
        HonestBundle honest = HonestBundle.random(random);
        List<String> words = new ArrayList<>(List.of("periksa", "bundel.zip"));
        words.addAll(honest.options());

        Files.write(directory.resolve("bundel.zip"), honest.zip());
        assertThat(run(words)).satisfies(run -> {
            assertThat(run.exit).as(run.said).isZero();
            assertThat(run.said).contains("KESIMPULAN: semuanya berlaku");
        });
        Files.write(directory.resolve("bundel.zip"), Forgery.EDIT_EVENT.of(honest, random));
        assertThat(run(words)).satisfies(run -> {
            assertThat(run.exit).as(run.said).isEqualTo(1);
            assertThat(run.said).contains("[SALAH]", "Jangan pakai berkas ini sebagai bukti");
        });
        Files.delete(directory.resolve("bundel.zip"));
        assertThat(run(words).exit).isEqualTo(2);
    }

    /** Only the one module of the JDK: no network, no database, no XML. */
    private Run run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules=java.base",
                "-jar",
                JAR.toString()));
        command.addAll(words);
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
