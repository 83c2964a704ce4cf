package id.jejakkinerja.command.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.command.notary.NotaryRefused.Code;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Perintah yang menandatangani")
class CommandSignerTest {
    private static final String ORIGIN = "jejak-kinerja/uji";
    private static final String TEXT = "jejak-kinerja/uji\n3\nakar\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SigningKey KEY = SigningKey.generate(ORIGIN, new SecureRandom());
    private static final SigningKey OTHER = SigningKey.generate(ORIGIN, new SecureRandom());

    @TempDir
    private Path directory;

    /** The device knows two texts and the key's signatures over them: it signs what it is given, or nothing. */
    @BeforeEach
    void teachTheDevice() throws IOException {
        Map<String, String> texts = Map.of("sesi", ORIGIN + "\nuji-kunci\n", "pos", TEXT);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            byte[] message = text.getValue().getBytes(StandardCharsets.UTF_8);
            Files.write(directory.resolve(text.getKey()), message);
            Files.write(directory.resolve(text.getKey() + ".sig"), KEY.sign(message));
        }
    }

    private static final String SIGNS = """
        cat > asked
        for text in sesi pos; do cmp -s asked $text && exec cat $text.sig; done
        echo "unknown text" >&2; exit 3
        """;

    @Test
    @DisplayName("mendapat bait yang harus ditandatangani, dan tanda tangannya terbuka dengan kunci publik")
    void signs() throws IOException {
        CommandSigner signer = proven(KEY.verifier().toString() + "\n", SIGNS, PATIENCE);

        String note = SignedNote.sign(TEXT, signer).toString();

        assertThat(note).isEqualTo(SignedNote.sign(TEXT, KEY).toString());
        assertThat(SignedNote.parse(note).textSignedBy(KEY.verifier())).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("ditolak bila tanda tangannya bukan oleh kunci itu, sebelum apa pun ditandatangani")
    void anotherKeyIsRefused() {
        assertRefused(Code.SIGNATURE_WRONG, () -> proven(OTHER.verifier().toString(), SIGNS, PATIENCE));
    }

    @Test
    @DisplayName("ditolak bila tanda tangannya atas teks lain")
    void aSignatureOfAnotherTextIsRefused() throws IOException {
        CommandSigner signer = signer(KEY.verifier(), "cat > asked; cat pos.sig", PATIENCE);

        assertThat(signer.sign(TEXT.getBytes(StandardCharsets.UTF_8))).hasSize(64);
        assertRefused(Code.SIGNATURE_WRONG, () -> signer.sign("lain\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat > asked; head -c 63 sesi.sig",
                "cat > asked; cat sesi.sig; echo",
                "cat > asked; base64 sesi.sig",
                "cat > asked; cat sesi.sig; exit 1",
                "cat > asked; head -c 1000000 /dev/zero",
                "true",
                "exit 1"
            })
    @DisplayName("ditolak bila jawabannya bukan tepat satu tanda tangan, atau perintahnya gagal")
    void anythingElseIsRefused(String script) {
        assertRefused(Code.SIGNER_FAILED, () -> proven(KEY.verifier().toString(), script, PATIENCE));
    }

    @Test
    @DisplayName("yang gagal memberi alasannya di log, tanpa argumennya")
    void failureSaysWhy() throws IOException {
        List<String> command =
                List.of(script("cat > asked; printf 'no\\ntoken \\033[2J' >&2; exit 5"), "--pin", "123456");
        CommandSigner signer = new CommandSigner(KEY.verifier(), command, PATIENCE);

        assertThatThrownBy(() -> signer.sign(new byte[] {1}))
                .hasMessageContaining("ended with 5: no token [2J")
                .hasMessageNotContaining("123456");
        assertThat(signer.toString()).doesNotContain("123456");
    }

    @Test
    @DisplayName("yang tidak menjawab dihentikan pada waktunya, bersama yang dijalankannya")
    void silenceIsBounded() throws Exception {
        CommandSigner signer =
                signer(KEY.verifier(), "sleep 600 & echo $! > child; echo $$ > asked; wait", Duration.ofSeconds(2));
        Instant began = Instant.now();

        assertRefused(Code.SIGNER_FAILED, () -> signer.sign(new byte[] {1}));

        assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE);
        for (String file : List.of("asked", "child")) {
            long pid = Long.parseLong(Files.readString(directory.resolve(file)).strip());
            Instant end = Instant.now().plus(PATIENCE);
            while (isRunning(pid) && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
            assertThat(isRunning(pid)).as(file).isFalse();
        }
    }

    private static boolean isRunning(long pid) {
        // one whom nobody waits for stays in the table, but has no command any more
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    @Test
    @DisplayName("ditolak bila programnya tidak ada")
    void noProgram() {
        CommandSigner signer = new CommandSigner(
                KEY.verifier(), List.of(directory.resolve("tidak-ada").toString()), PATIENCE);

        assertRefused(Code.SIGNER_FAILED, () -> signer.sign(new byte[] {1}));
    }

    @Test
    @DisplayName("ditolak tanpa kunci publik, atau dengan kunci log lain")
    void needsAPublicKeyOfTheLog() {
        List<String> command = List.of("true");
        String foreign =
                SigningKey.generate("log-lain", new SecureRandom()).verifier().toString();

        assertRefused(Code.KEY_UNUSABLE, () -> settings(command, null).current());
        assertRefused(Code.KEY_UNUSABLE, () -> settings(command, "bukan kunci").current());
        assertRefused(Code.KEY_UNUSABLE, () -> settings(command, foreign).current());
    }

    @Test
    @DisplayName("mendahului kunci dalam berkas, dan dapat menggantikannya")
    void goesBeforeAFile() throws IOException {
        List<String> command = List.of(script(SIGNS));
        String vkey = KEY.verifier().toString();

        assertThat(settings(command, vkey).current().verifier()).isEqualTo(KEY.verifier());
        KeyPlace change = new NotarySettings(
                        ORIGIN, directory.resolve("notary.key"), null, null, List.of(), null, command, vkey)
                .place();
        assertThat(change.current()).isInstanceOf(SigningKey.class);
        assertThat(change.next().orElseThrow().verifier()).isEqualTo(KEY.verifier());
        change.adoptNext();
        assertThat(change.current()).isInstanceOf(SigningKey.class);
    }

    private KeyPlace settings(List<String> command, @Nullable String vkey) {
        return new NotarySettings(ORIGIN, directory.resolve("notary.key"), null, null, command, vkey, List.of(), null)
                .place();
    }

    private CommandSigner proven(String vkey, String script, Duration within) throws IOException {
        return CommandSigner.proven(ORIGIN, vkey, List.of(script(script)), within);
    }

    private CommandSigner signer(VerifierKey key, String script, Duration within) throws IOException {
        return new CommandSigner(key, List.of(script(script)), within);
    }

    private String script(String text) throws IOException {
        Path script = Files.createTempFile(directory, "hsm", ".sh");
        Files.writeString(script, "#!/bin/sh\ncd '" + directory + "'\n" + text + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotaryRefused.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(code));
    }
}
