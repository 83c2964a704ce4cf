package id.jejakkinerja.transfer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Berkas log")
class TamperedFileTest {
    private static final SigningKey KEY = SigningKey.generate("uji/log", new SecureRandom());
    private static final SigningKey FOREIGN = SigningKey.generate("uji/log", new SecureRandom());
    private static final int EVENTS = 2345;
    private static final int ANSWERS = 120;
    private static final int MUTATIONS_PER_KIND = 20;

    @TempDir
    private static Path directory;

    private static List<String> honest = List.of();
    private static List<String> namesake = List.of();
    private static List<String> foreign = List.of();

    @BeforeAll
    static void files() throws IOException {
        honest = lines("a", KEY);
        namesake = lines("b", KEY);
        foreign = lines("a", FOREIGN);
    }

    private static List<String> lines(String run, SigningKey key) throws IOException {
        Path file = directory.resolve(run + key.hashCode());
        HonestFile.write(file, key, HonestFile.events(EVENTS, run), HonestFile.answers(ANSWERS, run));
        return Files.readAllLines(file);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,3", "1,0", "1,1", "999,0", "1000,0", "1000,5", "1001,2", "2000,0", "2345,120", "3000,1001"})
    @DisplayName("Yang jujur selalu diterima, dengan jumlah dan akar yang sama di tiap pemeriksaan")
    void honestFilesPass(int events, int answers) throws IOException {
        Path file = directory.resolve("jujur-%d-%d".formatted(events, answers));
        HonestFile.write(file, KEY, HonestFile.events(events, "j"), HonestFile.answers(answers, "j"));

        LogFile checked = check(file);

        assertThat(checked.events()).isEqualTo(events);
        assertThat(checked.answers()).isEqualTo(answers);
        assertThat(checked).isEqualTo(check(file));
        assertThat(checked.lines()).isEqualTo(Files.readAllLines(file).size());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Yang diubah tanpa kunci selalu ditolak, dan baris yang disebut tidak jauh dari yang diubah")
    void tamperedFilesAreRefused(Mutation.Kind kind) throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path file = directory.resolve("diubah-" + kind);
        for (int i = 0; i < MUTATIONS_PER_KIND; i++) {
            Mutation mutation = Mutation.of(kind, honest, namesake, foreign, random);
            Files.write(file, mutation.bytes());

            TransferRefused refused = catchThrowableOfType(TransferRefused.class, () -> check(file));

            String told = "%s no. %d, seed %d, line %d: %s".formatted(kind, i, seed, mutation.line(), refused);
            assertThat(refused).as(told).isNotNull();
            int named =
                    Integer.parseInt(Objects.requireNonNull(refused).figures().getFirst());
            assertThat(named).as(told).isBetween(mutation.line(), latest(mutation.line()));
        }
    }

    /** A change among the events shows at the next checkpoint, any other at the end. */
    private static int latest(int line) {
        boolean amongEvents = line > 1 && line <= EVENTS + 4;
        return amongEvents ? line + LogFileWriter.EVENTS_PER_CHECKPOINT + 2 : honest.size() + 1;
    }

    @Test
    @DisplayName(
            "Yang seluruhnya ditandatangani ulang dengan kunci lain ditolak di baris 1 bila kunci yang benar diminta")
    void signedByAnotherKey() throws IOException {
        Path file = Files.write(directory.resolve("asing"), foreign);

        assertThat(refused(file)).isEqualTo(TransferRefusal.KEY_NOT_TRUSTED);
        assertThat(LogFileReader.read(file, null, new ContentCheck()).key()).isEqualTo(FOREIGN.verifier());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500, 1001, 1002, 1003, 2348, 2349, 2350, 2469, 2470})
    @DisplayName("Yang terpotong di akhir baris mana pun ditolak")
    void cutAfterAnyLine(int kept) throws IOException {
        Path file =
                Files.write(directory.resolve("potong-" + kept), honest.subList(0, Math.min(kept, honest.size() - 1)));

        assertThatThrownBy(() -> check(file)).isInstanceOfSatisfying(TransferRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(TransferRefusal.FILE_TRUNCATED);
            assertThat(refused.figures()).containsExactly(Integer.toString(Math.min(kept, honest.size() - 1) + 1));
        });
    }

    @Test
    @DisplayName("Yang ditandatangani dengan benar tetapi isinya tidak masuk akal ditolak dengan alasannya")
    void signedNonsense() {
        assertThat(refused(signed("id", "n-0"))).isEqualTo(TransferRefusal.EVENT_ID_REPEATED);
        assertThat(refused(signed("sequence", 5L))).isEqualTo(TransferRefusal.SEQUENCE_WRONG);
        assertThat(refused(signed("position", 3L))).isEqualTo(TransferRefusal.POSITION_NOT_INCREASING);
        assertThat(refused(signed("kind", "iku"))).isEqualTo(TransferRefusal.KIND_WRONG);
        assertThat(refused(signed("type", "kabupaten.unknown"))).isEqualTo(TransferRefusal.EVENT_UNREADABLE);
        assertThat(refused(signed("version", 9))).isEqualTo(TransferRefusal.EVENT_UNREADABLE);
        assertThat(refused(signed("payload", HonestFile.base64("{\"tahun\":"))))
                .isEqualTo(TransferRefusal.EVENT_UNREADABLE);
        assertThat(refused(signed("payload", "/w=="))).isEqualTo(TransferRefusal.EVENT_UNREADABLE);
        assertThat(refused(signed("metadata", HonestFile.base64("{}")))).isEqualTo(TransferRefusal.EVENT_UNREADABLE);
    }

    @Test
    @DisplayName("Jawaban yang ganda atau tidak berurutan ditolak walaupun ditandatangani")
    void answersOutOfOrder() {
        List<LogLine.Answer> answers = new java.util.ArrayList<>(HonestFile.answers(4, "u"));
        Collections.swap(answers, 1, 2);
        Path file = HonestFile.write(directory.resolve("urutan"), KEY, HonestFile.events(1, "u"), answers);

        assertThat(refused(file)).isEqualTo(TransferRefusal.ANSWER_OUT_OF_ORDER);
    }

    @Test
    @DisplayName("Yang belum selesai ditulis tidak meninggalkan apa pun, dan yang sudah ada tidak ditimpa")
    void neverHalf() throws IOException {
        Path file = directory.resolve("separuh");
        try (LogFileWriter writer = LogFileWriter.begin(
                file, KEY, HonestFile.events(1, "s").getFirst().recorded(), 3, 3)) {
            writer.event(HonestFile.events(1, "s").getFirst());
        }
        assertThat(file).doesNotExist();
        assertThat(directory).isDirectoryNotContaining(path -> path.toString().endsWith(".draft"));

        Files.writeString(file, "milik orang");
        assertThatThrownBy(() -> HonestFile.write(file, KEY, List.of(), List.of()))
                .isInstanceOfSatisfying(
                        TransferRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(TransferRefusal.OUTPUT_EXISTS));
        assertThat(file).hasContent("milik orang");
    }

    @Test
    @DisplayName("Yang bukan berkas log sama sekali ditolak, juga yang kosong")
    void notALog() throws IOException {
        for (String text :
                new String[] {"", "\n", "{}\n", "null\n", "[1]\n", "{\"line\":\"header\"}\n", "bukan JSON\n"}) {
            Path file = Files.write(directory.resolve("bukan"), text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> check(file)).as(text).isInstanceOf(TransferRefused.class);
        }
    }

    /** A file about 30 events whose last one has another value in one field, signed all the same. */
    private static Path signed(String field, Object value) {
        List<LogLine.Event> events = new java.util.ArrayList<>(HonestFile.events(30, "n"));
        LogLine.Event e = events.getLast();
        events.set(
                29,
                new LogLine.Event(
                        e.leafIndex(),
                        field.equals("id") ? (String) value : e.id(),
                        field.equals("position") ? (long) value : e.position(),
                        e.stream(),
                        field.equals("sequence") ? (long) value : e.sequence(),
                        field.equals("kind") ? (String) value : e.kind(),
                        field.equals("type") ? (String) value : e.type(),
                        field.equals("version") ? (int) value : e.version(),
                        e.recordedAt(),
                        field.equals("payload") ? (String) value : e.payload(),
                        field.equals("metadata") ? (String) value : e.metadata()));
        Path file = directory.resolve("bertanda-" + field + Arrays.hashCode(new Object[] {value}));
        return HonestFile.write(file, KEY, events, List.of());
    }

    private static TransferRefusal refused(Path file) {
        return Objects.requireNonNull(catchThrowableOfType(TransferRefused.class, () -> check(file)))
                .code();
    }

    private static LogFile check(Path file) throws IOException {
        return LogFileReader.read(file, KEY.verifier(), new ContentCheck());
    }
}
