package id.jejakkinerja.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verifier.bundle.Forgery;
import id.jejakkinerja.verifier.bundle.HonestBundle;
import id.jejakkinerja.verifier.bundle.Keys;
import id.jejakkinerja.verifier.bundle.Log;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Program pemeriksa")
class ProgramTest {
    @TempDir
    private Path directory;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final HonestBundle honest = HonestBundle.random(random);

    /** What a run gave. */
    private record Run(Exit exit, String out, String err) {}

    @Test
    @DisplayName("Menyatakan bahwa semuanya berlaku, dan tetap menyebut apa yang tidak dapat dibuktikan sebuah bundel")
    void holds() throws IOException {
        Run run = verify(honest.zip(), honest.options());

        assertThat(run.exit).as("seed %d: %s", seed, run).isEqualTo(Exit.HOLDS);
        assertThat(run.out)
                .contains(
                        "KESIMPULAN: semuanya berlaku", "Yang tidak dapat dibuktikan oleh bundel saja", honest.lastId())
                .doesNotContain("[SALAH]", "[TIDAK DIPERIKSA]");
        assertThat(run.err).isEmpty();
    }

    @Test
    @DisplayName("Tanpa kunci tidak menyatakan milik siapa bundel itu")
    void withoutKey() throws IOException {
        Run run = verify(honest.zip(), List.of());

        assertThat(run.exit).isEqualTo(Exit.HOLDS);
        assertThat(run.out)
                .contains("belum pasti milik siapa", "[TIDAK DIPERIKSA] Milik siapa")
                .doesNotContain("semuanya");
    }

    @Test
    @DisplayName("Menerima kunci sebagai teks atau sebagai berkas")
    void keyInAFile() throws IOException {
        Path key = Files.writeString(directory.resolve("kunci.vkey"), honest.oldestKey() + "\n");

        assertThat(verify(honest.zip(), List.of("--kunci", key.toString())).exit)
                .isEqualTo(Exit.HOLDS);
        assertThat(verify(
                                honest.zip(),
                                List.of(
                                        "--kunci",
                                        Keys.FOREIGN.getFirst().verifier().toString()))
                        .exit)
                .isEqualTo(Exit.FAULT);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Keluar dengan 1 untuk setiap pemalsuan dan menyebut tempatnya dalam kedua bahasa")
    void everyForgery(Forgery kind) throws IOException {
        byte[] forged = kind.of(honest, random);
        List<String> english = new ArrayList<>(honest.options());
        english.addAll(List.of("--lang", "en"));

        Run run = verify(forged, honest.options());
        Run inEnglish = verify(forged, english);

        assertThat(run.exit).as("seed %d: %s", seed, run).isEqualTo(Exit.FAULT);
        assertThat(inEnglish.exit).isEqualTo(Exit.FAULT);
        assertThat(kind.areas().stream().map(area -> "[SALAH] " + Texts.of("id").say("area." + area + ".FAILS")))
                .as("seed %d: %s", seed, run)
                .anyMatch(run.out::contains);
        assertThat(run.out).containsPattern("\n    - [A-Z_0-9]+: ").contains("Jangan pakai berkas ini sebagai bukti");
        assertThat(inEnglish.out).contains("[WRONG]", "Do not use this file as evidence");
    }

    @Test
    @DisplayName("Membandingkan dua titik periksa")
    void compare() throws IOException {
        Log log = Log.random(20, random);
        String older = write("lama.txt", log.checkpoint(7, Keys.LOG.getFirst()));
        String newer = write("baru.txt", log.checkpoint(20, Keys.LOG.getFirst()));
        String hashes = String.join(
                "\",\"",
                log.tree().consistency(7, 20).hashes().stream()
                        .map(hash -> hash.base64())
                        .toList());
        String proof = write("consistency.json", "{\"from\":7,\"to\":20,\"hashes\":[\"" + hashes + "\"]}");
        String key = Keys.LOG.getFirst().verifier().toString();

        assertThat(run("bandingkan", older, newer, "--kunci", key, "--bukti", proof))
                .satisfies(run -> assertThat(run.exit).isEqualTo(Exit.HOLDS))
                .extracting(Run::out)
                .asString()
                .contains("tidak ada yang diubah, dibuang, atau disisipkan");
        assertThat(run("bandingkan", older, newer, "--kunci", key))
                .satisfies(run -> assertThat(run.exit).isEqualTo(Exit.FAULT))
                .extracting(Run::out)
                .asString()
                .contains("PROOF_MISSING", "tidak dapat disimpulkan");
        assertThat(run("bandingkan", newer, older, "--kunci", key, "--bukti", proof).exit)
                .isEqualTo(Exit.FAULT);
        assertThat(run("bandingkan", older, newer, "--bukti", proof).exit).isEqualTo(Exit.NOT_VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cek x",
                "periksa",
                "periksa a b",
                "periksa --kunci",
                "periksa x --bukti y",
                "periksa x --jumlah tiga",
                "periksa x --jumlah 1 --jumlah 1",
                "periksa x --kunci bukan-kunci",
                "periksa x --lang fr",
                "bandingkan a",
                "bandingkan a b",
                "periksa tidak-ada.zip"
            })
    @DisplayName("Keluar dengan 2 bila tidak ada yang dapat diperiksa, dan menyebut sebabnya")
    void notVerified(String words) {
        Run run = run(words.split(" "));

        assertThat(run.exit).isEqualTo(Exit.NOT_VERIFIED);
        assertThat(run.out).isEmpty();
        assertThat(run.err).isNotBlank();
    }

    @Test
    @DisplayName("Menerangkan dirinya, juga bila dipanggil tanpa kata")
    void help() {
        assertThat(run().out).contains("periksa bundel.zip", "Kode keluar");
        assertThat(run("bantuan", "--lang", "en").out).contains("Exit codes");
        assertThat(Arrays.stream(Exit.values()).map(Exit::code)).containsExactly(0, 1, 2);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Run verify(byte[] zip, List<String> options) throws IOException {
        List<String> words = new ArrayList<>(List.of("periksa"));
        words.add(Files.write(directory.resolve("bundel.zip"), zip).toString());
        words.addAll(options);
        return run(words.toArray(String[]::new));
    }

    private static Run run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Exit exit = JejakVerifier.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
