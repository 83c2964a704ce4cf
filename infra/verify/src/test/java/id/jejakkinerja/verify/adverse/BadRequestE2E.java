package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Permintaan yang salah bentuk ditolak sebelum ada perintah, dan tidak menyimpan apa pun")
class BadRequestE2E {
    private static final String PATH = "/api/v1/commands/RecordProfile";
    private static final Play PROFILE = Play.example("RecordProfile");
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Api api = AdversePlatform.api();
    private final EventLogReader log = new EventLogReader(api);
    private long head;

    @BeforeEach
    void rememberTheHead() {
        head = log.head();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    @DisplayName("Isi 10 MB dijawab 413, dengan maupun tanpa Content-Length, dan pengirimnya menerima jawaban itu")
    void aHugeBodyIsTooLarge() {
        byte[] huge = new byte[TEN_MEGABYTES];
        BodyPublisher withLength = BodyPublishers.ofByteArray(huge);
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge));

        Problems.assertProblem(api.send(json().POST(withLength)), 413, "TOO_LARGE");
        Problems.assertProblem(api.send(json().POST(chunked)), 413, "TOO_LARGE");
    }

    @Test
    @DisplayName("Isi sedikit di atas batas pun ditolak, dengan batasnya disebut")
    void theLimitIsNamed() {
        Answer answer = api.send(json().POST(BodyPublishers.ofString(" ".repeat((1 << 20) + 1))));

        Problems.assertProblem(answer, 413, "TOO_LARGE");
        assertThat(answer.json().path("figures").path("limit").asInt()).isEqualTo(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    @DisplayName("Jenis isi selain application/json tidak didukung")
    void onlyJsonIsTaken(String type) {
        HttpRequest.Builder request = authorised().header("Content-Type", type);

        Problems.assertProblem(api.send(request.POST(profile())), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    @DisplayName("Isi tanpa jenis tidak didukung")
    void aBodyHasAType() {
        Problems.assertProblem(api.send(authorised().POST(profile())), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    @DisplayName("Perintah hanya dikirim dengan POST")
    void commandsArePosted(String method) {
        Problems.assertProblem(api.send(json().method(method, profile())), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    @DisplayName("Alamat yang tidak ada dijawab 404")
    void anUnknownAddressIsNotFound() {
        Problems.assertProblem(api.get(Play.OPERATOR, "/api/v1/commands"), 404, "NOT_FOUND");
        Problems.assertProblem(api.get(Play.OPERATOR, "/api/v2/kecamatan"), 404, "NOT_FOUND");
    }

    @Test
    @DisplayName("Tanpa kunci, atau dengan kunci kosong, terlalu panjang atau berhuruf asing, perintah ditolak")
    void aCommandNeedsAKey() {
        HttpRequest.Builder without = api.authorised(Play.OPERATOR, PATH).header("Content-Type", "application/json");
        Problems.assertProblem(api.send(without.POST(profile())), 400, "IDEMPOTENCY_KEY_MISSING");
        for (String key : new String[] {"", "   ", "\"\"", "k".repeat(129), "a b", "a;b", "kunci\u00e9", "<script>"}) {
            Problems.assertProblem(PROFILE.send(api, key), 400, "IDEMPOTENCY_KEY_MISSING");
        }
    }

    @Test
    @DisplayName("Yang tidak menerima JSON ditolak sebelum ada yang tersimpan, bukan sesudahnya")
    void whoTakesNoJsonStoresNothing() {
        HttpRequest.Builder request = api.authorised(Play.OPERATOR, PATH)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "tidak-menerima-json")
                .header("Accept", "text/html");

        Problems.assertProblem(api.send(request.POST(profile())), 406, "NOT_ACCEPTABLE");
    }

    @Test
    @DisplayName("Tanpa token, atau dengan token yang bukan token, tidak ada yang dilayani")
    void aTokenIsNeeded() {
        assertUnauthenticated(null);
        for (String token : new String[] {"", "x", "x.y.z", "..", "a".repeat(7000)}) {
            assertUnauthenticated("Bearer " + token);
        }
        assertUnauthenticated("Basic ZGVtby1iYXBwZWRhOmRlbW8=");
    }

    @Test
    @DisplayName("Token penerbit lain, yang diubah, atau tanpa tanda tangan ditolak")
    void foreignTokensAreRefused() throws JOSEException, ParseException {
        SignedJWT real = SignedJWT.parse(api.token(Play.OPERATOR));
        RSAKey foreign =
                new RSAKeyGenerator(2048).keyID(real.getHeader().getKeyID()).generate();
        String[] parts = real.serialize().split("\\.", -1);
        String camat = SignedJWT.parse(api.token(Play.CAMAT)).serialize().split("\\.", -1)[1];

        assertUnauthenticated("Bearer " + signed(real.getHeader(), real.getJWTClaimsSet(), foreign));
        assertUnauthenticated("Bearer " + parts[0] + "." + camat + "." + parts[2]);
        assertUnauthenticated("Bearer " + new PlainJWT(real.getJWTClaimsSet()).serialize());
        assertUnauthenticated("Bearer " + parts[0] + "." + parts[1] + ".");
    }

    @Test
    @DisplayName(
            "Token yang kedaluwarsa, untuk layanan lain, atau bukan token akses ditolak walau ditandatangani penerbitnya")
    void tokensThatProveSomethingElseAreRefused() throws IOException, JOSEException, ParseException {
        SignedJWT real = SignedJWT.parse(api.token(Play.OPERATOR));
        JWTClaimsSet claims = real.getJWTClaimsSet();
        RSAKey key =
                RSAKey.parse(Files.readString(AdversePlatform.get().dataDir().resolve("issuer-key.json")));
        Date past = Date.from(Instant.now().minusSeconds(1));

        assertThat(status("Bearer " + signed(real.getHeader(), claims, key)))
                .as("the forger's hand is right")
                .isEqualTo(400);
        assertUnauthenticated("Bearer "
                + signed(real.getHeader(), changed(claims).expirationTime(past).build(), key));
        assertUnauthenticated("Bearer "
                + signed(real.getHeader(), changed(claims).audience("lain").build(), key));
        assertUnauthenticated("Bearer "
                + signed(
                        real.getHeader(),
                        changed(claims).issuer("http://evil.example").build(),
                        key));
        assertUnauthenticated("Bearer "
                + signed(real.getHeader(), changed(claims).subject("nobody").build(), key));
        JWSHeader idToken = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(real.getHeader().getKeyID())
                .build();
        assertUnauthenticated("Bearer " + signed(idToken, claims, key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?position=abc",
                "?position=-1",
                "?asOf=kemarin",
                "?asOf=%2B999999999-12-31T23:59:59Z",
                "?inForceOn=2023-02-30",
                "?position=1&asOf=2023-11-20T00:00:00Z",
                "?asOf="
            })
    @DisplayName("Saat yang tidak mungkin ditolak juga waktu membaca")
    void impossibleMomentsAreRefused(String query) {
        Answer answer = api.get(Play.AUDITOR, "/api/v1/kecamatan/35.09.28/tahun/2023/tabel/3.1" + query);

        Problems.assertProblem(answer, 400, "INVALID_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=1001",
                "?limit=x",
                "?after=x",
                "?kecamatan=28",
                "?tahun=99999",
                "?from=kemarin",
                "?to=%2B999999999-12-31T23:59:59Z",
                "?actor=%00",
                "?type=%00"
            })
    @DisplayName("Saringan jejak audit yang tidak mungkin ditolak")
    void impossibleFiltersAreRefused(String query) {
        Answer answer = api.get(Play.AUDITOR, "/api/v1/audit/events" + query);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.code()).isIn("INVALID_PARAMETER", "BAD_REQUEST");
    }

    private void assertUnauthenticated(@Nullable String authorization) {
        Problems.assertProblem(api.send(withAuthorization(authorization)), 401, "UNAUTHENTICATED");
    }

    /** A body of nothing: with a good token it is MALFORMED, so that no variant of a token can store anything. */
    private int status(String authorization) {
        return api.send(withAuthorization(authorization)).status();
    }

    private HttpRequest.Builder withAuthorization(@Nullable String authorization) {
        HttpRequest.Builder request = api.authorised(null, PATH)
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody());
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private HttpRequest.Builder authorised() {
        return api.authorised(Play.OPERATOR, PATH).header("Idempotency-Key", key());
    }

    private HttpRequest.Builder json() {
        return authorised().header("Content-Type", "application/json");
    }

    private static BodyPublisher profile() {
        return BodyPublishers.ofString(PROFILE.body());
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static JWTClaimsSet.Builder changed(JWTClaimsSet claims) {
        return new JWTClaimsSet.Builder(claims);
    }

    private static String key() {
        return "bad/" + UUID.randomUUID();
    }
}
