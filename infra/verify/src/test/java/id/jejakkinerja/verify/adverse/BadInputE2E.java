package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Isi perintah yang salah ditolak dengan kodenya dan tidak menyimpan apa pun")
class BadInputE2E {
    private static final Play SPEND = Play.example("RecordExpenditure");
    private static final Play REALISE = Play.example("RecordRealization");
    private static final Play SHIFT = Play.example("ShiftBudget");
    private static final Play ADOPT = Play.example("AdoptRkt");
    private static final String AMOUNT = "\"amount\":1250000";
    private static final String SOURCE = "\"SIPD AKLAP\"";

    private final Api api = AdversePlatform.api();
    private final EventLogReader log = new EventLogReader(api);
    private long head;

    /** A body, and what is wrong with it. */
    record Bad(String what, Play play) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeEach
    void rememberTheHead() {
        head = log.head();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(log.head()).isEqualTo(head);
    }

    static Stream<Bad> malformed() {
        String body = SPEND.body();
        return Stream.of(
                new Bad("isi kosong", raw("")),
                new Bad("hanya spasi", raw("  \n")),
                new Bad("terpotong", raw(body.substring(0, body.length() / 2))),
                new Bad("bukan JSON", raw("amount=1250000")),
                new Bad("larik", raw("[" + body + "]")),
                new Bad("teks", raw("\"" + "x".repeat(10) + "\"")),
                new Bad("null", raw("null")),
                new Bad("buntut", raw(body + " {}")),
                new Bad("dua objek", raw(body + body)),
                new Bad("properti ganda", SPEND.withText(AMOUNT, AMOUNT + "," + AMOUNT)),
                new Bad("properti ganda di dalam", SHIFT.withText("\"from\":{", "\"from\":{\"jenis\":\"MODAL\",")),
                new Bad("properti asing", SPEND.with("jumlah", 1)),
                new Bad(
                        "properti asing di dalam",
                        SPEND.with("basis", Map.of("kind", "x", "number", "1", "date", "2024-01-01", "oleh", "y"))),
                new Bad("properti asing bernama panjang", SPEND.with("x".repeat(5000), 1)),
                new Bad("properti kurang", SPEND.without("amount")),
                new Bad("properti null", SPEND.withText(AMOUNT, "\"amount\":null")),
                new Bad("properti di dalam kurang", SHIFT.with("from", Map.of("jenis", "MODAL"))),
                new Bad("teks untuk angka", SPEND.withText(AMOUNT, "\"amount\":\"1250000\"")),
                new Bad("angka untuk teks", SPEND.withText(SOURCE, "12")),
                new Bad("angka untuk kode", SPEND.with("kecamatan", 35)),
                new Bad("pecahan untuk tahun", SPEND.withText("\"tahun\":2024", "\"tahun\":2024.5")),
                new Bad("tahun melampaui int", SPEND.withText("\"tahun\":2024", "\"tahun\":99999999999")),
                new Bad("boolean untuk teks", SPEND.withText(SOURCE, "true")),
                new Bad("objek untuk teks", SPEND.withText(SOURCE, "{}")),
                new Bad("teks untuk larik", REALISE.with("evidence", "survei.pdf")),
                new Bad("teks untuk objek", SPEND.with("basis", "DPPA")),
                new Bad("larik untuk tanggal", SPEND.with("effectiveDate", new int[] {2024, 2, 20})),
                new Bad("angka untuk tanggal", SPEND.with("effectiveDate", 20240220)),
                new Bad("NaN", SPEND.withText(AMOUNT, "\"amount\":NaN")),
                new Bad("tak hingga", SPEND.withText(AMOUNT, "\"amount\":-Infinity")),
                new Bad("heksadesimal", SPEND.withText(AMOUNT, "\"amount\":0x10")),
                new Bad("nol di depan", SPEND.withText(AMOUNT, "\"amount\":01250000")),
                new Bad("pangkat tanpa batas", SPEND.withText(AMOUNT, "\"amount\":1e9999999999")),
                new Bad("seribu angka lebih", SPEND.withText(AMOUNT, "\"amount\":" + "9".repeat(1500))),
                new Bad("larik bersarang 5.000", raw("[".repeat(5000))),
                new Bad("objek bersarang 5.000", raw("{\"a\":".repeat(5000) + "1" + "}".repeat(5000))),
                new Bad("kutip tunggal", raw(body.replace('"', '\''))),
                new Bad("komentar", raw("/* */" + body)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatCannotBeReadIsMalformed(Bad bad) {
        Problems.assertProblem(send(bad.play()), 400, "MALFORMED");
        Problems.assertEnglishProblem(sendInEnglish(bad.play()), 400, "MALFORMED");
    }

    static Stream<Bad> invalid() {
        return Stream.of(
                new Bad("kecamatan salah bentuk", SPEND.with("kecamatan", "35.9.28")),
                new Bad("sub kegiatan salah bentuk", SPEND.with("subKegiatan", "7.01.03")),
                new Bad("jenis belanja asing", SPEND.with("jenis", "HIBAH")),
                new Bad("jenis belanja berhuruf kecil", SPEND.with("jenis", "modal")),
                new Bad("satuan asing", REALISE.with("satuan", "kilogram")),
                new Bad("masa asing", REALISE.with("masa", "TW5")),
                new Bad("bulan 13", SPEND.with("bulan", 13)),
                new Bad("tahun 99999", SPEND.with("tahun", 99999)),
                new Bad("tahun -1", SPEND.with("tahun", -1)),
                new Bad("tiga desimal", SPEND.withText(AMOUNT, "\"amount\":0.001")),
                new Bad("dua puluh desimal", SPEND.withText(AMOUNT, "\"amount\":1.12345678901234567891")),
                new Bad("10^30", SPEND.withText(AMOUNT, "\"amount\":1000000000000000000000000000000")),
                new Bad("1e999999", SPEND.withText(AMOUNT, "\"amount\":1e999999")),
                new Bad("1e-999999", SPEND.withText(AMOUNT, "\"amount\":1e-999999")),
                new Bad("nilai lima desimal", REALISE.withText("85.5", "85.50001")),
                new Bad("30 Februari", SPEND.with("effectiveDate", "2023-02-30")),
                new Bad("bulan ke-13 pada tanggal", SPEND.with("effectiveDate", "2024-13-01")),
                new Bad("tanggal kosong", SPEND.with("effectiveDate", "")),
                new Bad("tanggal dengan jam", SPEND.with("effectiveDate", "2024-02-20T00:00:00Z")),
                new Bad("tahun 99999 pada tanggal", SPEND.with("effectiveDate", "+99999-01-01")),
                new Bad("tahun nol pada tanggal", SPEND.with("effectiveDate", "0000-01-01")),
                new Bad(
                        "tanggal dasar hukum",
                        ADOPT.with("basis", Map.of("kind", "x", "number", "1", "date", "2023-02-30"))),
                new Bad("NUL", SPEND.withText(SOURCE, "\"SIPD\\u0000\"")),
                new Bad("separuh pasangan surogat", SPEND.withText(SOURCE, "\"SIPD\\ud800\"")),
                new Bad("separuh pasangan surogat kedua", SPEND.withText(SOURCE, "\"\\udc00SIPD\"")),
                new Bad("surogat pada nama properti", SPEND.withText("\"source\"", "\"\\ud800\"")),
                new Bad("teks kosong", SPEND.with("source", "   ")),
                new Bad("teks 100.000 huruf", SPEND.with("source", "x".repeat(100_000))),
                new Bad("alasan 2.000 huruf", SPEND.with("reason", "x".repeat(2_000))),
                new Bad(
                        "sidik bukti salah",
                        REALISE.with("evidence", new Object[] {Map.of("fileName", "a", "sha256", "b")})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void whatNoValueCanBeIsInvalid(Bad bad) {
        Problems.assertProblem(send(bad.play()), 422, "INVALID_VALUE");
        Problems.assertEnglishProblem(sendInEnglish(bad.play()), 422, "INVALID_VALUE");
    }

    /** A command that is understood and refused. */
    record Refused(Play play, int status, String code) {
        @Override
        public String toString() {
            return code + " " + play.command() + " " + play.client();
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused(new Play(Play.OPERATOR, "DropTable", "{}"), 404, "UNKNOWN_COMMAND"),
                new Refused(new Play(Play.OPERATOR, "recordexpenditure", SPEND.body()), 404, "UNKNOWN_COMMAND"),
                new Refused(SPEND.with("kecamatan", "35.09.99"), 422, "UNKNOWN_KECAMATAN"),
                new Refused(SPEND.with("kecamatan", "36.71.01"), 422, "UNKNOWN_KECAMATAN"),
                new Refused(Play.example("OpenPeriod").with("kabupaten", "35.10"), 422, "UNKNOWN_KECAMATAN"),
                new Refused(REALISE.with("satuan", "persen"), 409, "UNIT_MISMATCH"),
                new Refused(REALISE.with("indikator", "tidak-ada"), 409, "UNKNOWN_INDICATOR"),
                new Refused(SPEND.withText(AMOUNT, "\"amount\":-0"), 409, "AMOUNT_NOT_POSITIVE"),
                new Refused(SPEND.withText(AMOUNT, "\"amount\":-1"), 409, "AMOUNT_NOT_POSITIVE"),
                new Refused(SPEND.with("amount", 999_999_999_999_999L), 409, "EXCEEDS_PAGU"),
                new Refused(ADOPT.without("basis"), 422, "BASIS_REQUIRED"),
                new Refused(SHIFT.without("reason"), 422, "REASON_REQUIRED"),
                new Refused(SPEND.by(Play.STRANGER), 403, "FORBIDDEN_KECAMATAN"),
                new Refused(SPEND.by(Play.CAMAT), 403, "FORBIDDEN_ROLE"),
                new Refused(SPEND.by(Play.AUDITOR), 403, "FORBIDDEN_ROLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatARuleForbidsIsRefused(Refused refused) {
        Problems.assertProblem(send(refused.play()), refused.status(), refused.code());
        Problems.assertEnglishProblem(sendInEnglish(refused.play()), refused.status(), refused.code());
    }

    @Test
    @DisplayName("Isi yang bukan UTF-8 tidak terbaca")
    void invalidUtf8IsMalformed() {
        byte[] latin = SPEND.withText("SIPD AKLAP", "SIPD é").body().getBytes(StandardCharsets.ISO_8859_1);

        Answer answer = api.send(api.authorised(SPEND.client(), "/api/v1/commands/RecordExpenditure")
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin)));

        Problems.assertProblem(answer, 400, "MALFORMED");
    }

    private Answer send(Play play) {
        return play.send(api, key());
    }

    private Answer sendInEnglish(Play play) {
        return api.send(api.authorised(play.client(), "/api/v1/commands/" + play.command())
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(play.body())));
    }

    private static Play raw(String body) {
        return new Play(SPEND.client(), SPEND.command(), body);
    }

    private static String key() {
        return "bad/" + UUID.randomUUID();
    }
}
