package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.SharedPlatform;
import id.jejakkinerja.verify.platform.Verifier;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Bukti lewat API: kepala pohon, bukti termuat, bukti berlanjut, dan bundel, semuanya diperiksa sendiri")
class AuditEvidenceE2E {
    private final Api api = new Api(SharedPlatform.get().uri());

    @Test
    @DisplayName("Kepala pohon bertanda tangan kunci yang diumumkan, dan daftarnya bertambah besar")
    void checkpoints() {
        JsonNode list = get("checkpoints?limit=5");
        List<Long> sizes = new ArrayList<>();
        list.required("checkpoints").forEach(checkpoint -> {
            assertThat(open(checkpoint).treeSize())
                    .isEqualTo(checkpoint.required("treeSize").asLong());
            sizes.add(checkpoint.required("treeSize").asLong());
        });
        assertThat(sizes).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(open(get("checkpoint")).treeSize()).isGreaterThanOrEqualTo(sizes.getLast());
    }

    @Test
    @DisplayName("Bukti termuat menuju akar yang ditandatangani, dan tidak untuk daun lain")
    void inclusion() {
        JsonNode event = get("events?kecamatan=35.09.28&tahun=2023&limit=1").at("/events/0");

        JsonNode json = get("proof?event=" + event.required("id").asString());

        InclusionProof proof = new InclusionProof(
                json.required("leafIndex").asLong(), json.required("treeSize").asLong(), hashes(json));
        TreeHash root = open(json.required("checkpoint")).root();
        byte[] leaf = json.required("leaf").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(proof.proves(TreeHash.ofLeaf(leaf), root)).isTrue();
        assertThat(proof.proves(TreeHash.EMPTY_ROOT, root)).isFalse();
    }

    @Test
    @DisplayName("Bukti berlanjut: pohon besar bermula dengan seluruh pohon kecil, dan tidak dengan pohon lain")
    void consistency() {
        Checkpoint old = open(get("checkpoints?limit=1").at("/checkpoints/0"));
        Checkpoint young = open(get("checkpoint"));

        JsonNode json = get("proof?from=" + old.treeSize() + "&to=" + young.treeSize());

        ConsistencyProof proof = new ConsistencyProof(old.treeSize(), young.treeSize(), hashes(json));
        assertThat(proof.proves(old.root(), young.root())).isTrue();
        assertThat(proof.proves(TreeHash.EMPTY_ROOT, young.root())).isFalse();
    }

    /** What the audit page says that the bundle holds. */
    private static String word(Browser auditor) {
        return found(
                ">(periksa bukti-[^<]+)<",
                auditor.get("/audit/bukti?kecamatan=35.09.28&tahun=2023").body());
    }

    private byte[] download() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        api.authorised("demo-auditor", "/api/v1/audit/bundle?kecamatan=35.09.28&tahun=2023")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    /** What an auditor may know from elsewhere, and the exit code that follows. */
    private record Word(int exit, String key, String count, String last) {}

    @Test
    @DisplayName(
            "Yang hanya punya halaman dapat mengunduh semua untuk membandingkan dua titik periksa, dan tidak dengan"
                    + " bukti lain")
    void comparisonFromThePages(@TempDir Path home) throws IOException, InterruptedException {
        Browser auditor = new Browser(SharedPlatform.get().uri());
        auditor.signIn("auditor", "demo");
        String page = auditor.get("/audit/bukti").body();
        String newest = found("name=\"baru\"[^>]*value=\"(\\d+)\"", page);

        String chosen = auditor.get("/audit/bukti?lama=1&baru=" + newest).body();
        Matcher files = Pattern.compile("<li><a href=\"([^\"]+)\"[^>]*>([^<]+)</a></li>")
                .matcher(chosen.substring(chosen.indexOf("berkas-judul")));
        while (files.find()) {
            Browser.Page file = auditor.get(files.group(1).replace("&amp;", "&"));
            assertThat(file.header("Content-Disposition")).contains("filename=\"" + files.group(2) + "\"");
            Files.writeString(home.resolve(files.group(2)), file.body());
        }
        List<String> command = List.of(found(">(bandingkan [^<]+)<", chosen).split(" "));
        String[] words = command.stream()
                .map(word -> word.matches(".+\\.(txt|vkey|json)")
                        ? home.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        assertThat(verifier(words)).as(command.toString()).isZero();

        Path proof = home.resolve("consistency.json");
        Files.writeString(
                proof,
                Files.readString(proof).replaceFirst("\\[\"[^\"]+\"", "[\"" + TreeHash.EMPTY_ROOT.base64() + "\""));
        assertThat(verifier(words)).isEqualTo(1);

        Browser operator = new Browser(SharedPlatform.get().uri());
        operator.signIn("operator-ledokombo", "demo");
        for (String path : List.of("titik/1", "kunci/1", "consistency.json?from=1&to=2")) {
            assertThat(operator.get("/audit/bukti/" + path).status()).as(path).isEqualTo(403);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    @DisplayName("Program pemeriksa menerima bundel yang diunduh, dan menolaknya bila satu bita diubah")
    void bundle(@TempDir Path home) throws IOException, InterruptedException {
        Browser auditor = new Browser(SharedPlatform.get().uri());
        auditor.signIn("auditor", "demo");
        String word = word(auditor);
        byte[] zip = download();
        for (String again = word(auditor); !again.equals(word); again = word(auditor)) {
            // a checkpoint came in between
            word = again;
            zip = download();
        }
        String bundle = Files.write(home.resolve("utuh.zip"), zip).toString();
        String count = found("--jumlah (\\d+)", word);
        String last = found("--terakhir (\\S+)", word);
        assertThat(verifier("periksa", bundle)).isZero();
        for (Word given : List.of(
                new Word(0, vkey(), count, last),
                new Word(1, vkey(), count + "0", last),
                new Word(1, vkey(), count, "bukan-yang-terakhir"),
                new Word(1, foreignKey(), count, last))) {
            assertThat(verifier(
                            "periksa", bundle, "--kunci", given.key, "--jumlah", given.count, "--terakhir", given.last))
                    .as(given.toString())
                    .isEqualTo(given.exit);
        }

        for (int at : List.of(zip.length / 3, zip.length / 2, zip.length - 5)) {
            byte[] forged = zip.clone();
            forged[at] ^= 1;
            assertThat(verifier(
                            "periksa",
                            Files.write(home.resolve("diubah.zip"), forged).toString()))
                    .as("bita " + at)
                    .isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        checkpoints?limit=0,                  400, INVALID_PARAMETER
        checkpoints?after=x,                  400, INVALID_PARAMETER
        proof,                                400, INVALID_PARAMETER
        proof?event=tidak-ada,                404, NOT_FOUND
        proof?event=%00,                      400, INVALID_PARAMETER
        proof?event=a&from=1,                 400, INVALID_PARAMETER
        proof?from=0&to=3,                    400, INVALID_PARAMETER
        proof?from=9&to=3,                    400, INVALID_PARAMETER
        proof?from=1&to=999999999,            409, NOT_YET
        bundle?kecamatan=35.09.28,            400, BAD_REQUEST
        bundle?kecamatan=9&tahun=2023,        400, INVALID_PARAMETER
        bundle?kecamatan=35.09.28&tahun=1,    400, INVALID_PARAMETER
        bundle?kecamatan=35.09.99&tahun=2023, 404, NOT_FOUND
        """)
    @DisplayName("Pertanyaan yang salah dijawab masalah berkode, bukan kesalahan kita")
    void wrongQuestions(String question, int status, String code) {
        Answer answer = api.get("demo-auditor", "/api/v1/audit/" + question);

        assertThat(answer.status() + " " + answer.code()).isEqualTo(status + " " + code);
    }

    /** Signed by the only key there is. */
    private Checkpoint open(JsonNode checkpoint) {
        return Checkpoint.open(checkpoint.required("note").asString(), VerifierKey.parse(vkey()));
    }

    private String vkey() {
        return get("checkpoints?limit=1").at("/keys/0/vkey").asString();
    }

    private String foreignKey() {
        return SigningKey.generate(VerifierKey.parse(vkey()).name(), new SecureRandom())
                .verifier()
                .toString();
    }

    private static List<TreeHash> hashes(JsonNode proof) {
        List<TreeHash> hashes = new ArrayList<>();
        proof.required("hashes")
                .forEach(hash -> hashes.add(TreeHash.ofBase64(hash.asString()).orElseThrow()));
        return hashes;
    }

    private static int verifier(String... words) throws IOException, InterruptedException {
        return Verifier.run(words).exit();
    }

    private JsonNode get(String question) {
        Answer answer = api.get("demo-auditor", "/api/v1/audit/" + question);
        assertThat(answer.status()).as(() -> question + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
