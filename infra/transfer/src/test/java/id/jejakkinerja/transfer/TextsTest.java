package id.jejakkinerja.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.transfer.refusal.Exit;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Yang dikatakan program")
class TextsTest {
    private static final Texts INDONESIAN = Texts.of(null, Map.of());
    private static final Texts ENGLISH = Texts.of("en", Map.of());

    @ParameterizedTest
    @EnumSource
    @DisplayName("Tiap kode punya teks dalam dua bahasa, dengan kode di depan dan semua angkanya")
    void everyCode(TransferRefusal code) {
        TransferRefused refused = new TransferRefused(code, "<1>", "<2>", "<3>", "<4>");

        assertThat(INDONESIAN.refusal(refused)).startsWith(code + ": ").isNotEqualTo(ENGLISH.refusal(refused));
        assertThat(figures(INDONESIAN.refusal(refused))).isEqualTo(figures(ENGLISH.refusal(refused)));
        assertThat(INDONESIAN.refusal(refused) + ENGLISH.refusal(refused))
                .doesNotContain("''")
                .doesNotContainPattern("\\{\\d}");
    }

    private static long figures(String text) {
        return Pattern.compile("<\\d>").matcher(text).results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "progress", "exported", "checked", "trusted", "untrusted", "imported"})
    @DisplayName("Tiap kabar ada dalam dua bahasa")
    void everyNews(String key) {
        Object[] figures = {1, 2, 3, 4, 5, 6, 7};
        assertThat(INDONESIAN.say(key, figures))
                .isNotEqualTo(ENGLISH.say(key, figures))
                .doesNotContainPattern("\\{\\d}")
                .doesNotContain("''");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, Pemanggilan",
                "-, id_ID.UTF-8, Pemanggilan",
                "-, C.UTF-8, Pemanggilan",
                "-, en_US.UTF-8, Wrong",
                "id, en_US.UTF-8, Pemanggilan",
                "en, id_ID.UTF-8, Wrong"
            })
    @DisplayName("Bahasa Indonesia, kecuali lingkungan atau pemanggil meminta Inggris; pemanggil menang")
    void language(@Nullable String asked, @Nullable String environment, String first) {
        Said said = asked == null ? run(environment, "ekspor") : run(environment, "ekspor", "--lang", asked);

        assertThat(said.err()).startsWith("USAGE: " + first).contains("ekspor");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --out x",
                "export --out x --from jdbc:x",
                "export --out x --data-dir d --from jdbc:x",
                "export --out",
                "export --in x",
                "check",
                "check --in x --in y",
                "check --in x --vkey bukan-kunci",
                "import --in x --to jdbc:x",
                "check x"
            })
    @DisplayName("Pemanggilan yang salah keluar dengan 2 dan tidak membuat berkas apa pun")
    void wrongCalls(String call) {
        Said said = run(null, call.split(" ", -1));

        assertThat(said.exit().code()).isEqualTo(2);
        assertThat(said.err()).startsWith("USAGE: ");
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    @DisplayName(
            "Kode keluar membedakan berkas yang ditolak dari berkas yang tidak ada, dan direktori yang salah tidak dibuat")
    void exitCodes(@TempDir Path directory) throws Exception {
        Path broken = Files.writeString(directory.resolve("rusak"), "{}\n");
        Path missing = directory.resolve("tidak-ada");

        assertThat(run(null, "help").exit()).isEqualTo(Exit.DONE);
        assertThat(run(null, "check", "--in", broken.toString()).exit().code()).isEqualTo(1);
        assertThat(run(null, "check", "--in", missing.toString()).exit().code()).isEqualTo(3);
        Said unknown = run(null, "export", "--data-dir", missing.toString(), "--out", missing + ".ndjson");
        assertThat(unknown.err()).startsWith("DATA_DIRECTORY_UNKNOWN");
        assertThat(unknown.exit().code()).isEqualTo(1);
        assertThat(missing).doesNotExist();
        Path password = Files.writeString(directory.resolve("sandi"), "x");
        Said nowhere = run(
                null,
                "import",
                "--in",
                broken.toString(),
                "--to",
                "jdbc:postgresql://127.0.0.1:1/x",
                "--password-file",
                password.toString());
        assertThat(nowhere.err()).startsWith("DATABASE_FAILED");
        assertThat(nowhere.exit().code()).isEqualTo(3);
    }

    private record Said(Exit exit, String out, String err) {}

    private static Said run(@Nullable String lang, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Exit exit = LogTransfer.run(
                lang == null ? Map.of() : Map.of("LANG", lang),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
