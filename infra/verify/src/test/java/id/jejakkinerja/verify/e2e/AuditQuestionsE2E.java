package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Pertanyaan auditor lewat API: peristiwa, perbandingan, perubahan, asal tiap isian")
class AuditQuestionsE2E {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2070);
    private static final String YEAR = "kecamatan=35.09.28&tahun=2023";

    private final Api api = new Api(SharedPlatform.get().uri());
    private final LogReader log = new LogReader(api);

    @Test
    @DisplayName("Halaman demi halaman, setiap peristiwa muncul tepat sekali, juga bila log bertambah di tengahnya")
    void pagesHoldEveryEventOnce() {
        List<String> expected = ids(log.query("&" + YEAR));
        List<String> read = new ArrayList<>();
        JsonNode page = get("events?" + YEAR + "&limit=7");
        read.addAll(ids(page.required("events")));
        append();
        while (!page.required("next").isNull()) {
            page = get(
                    "events?" + YEAR + "&limit=7&after=" + page.required("next").asLong());
            read.addAll(ids(page.required("events")));
        }

        assertThat(read).containsExactlyElementsOf(expected);
        assertThat(ids(log.all())).containsAll(expected).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        kecamatan=35.09.27,                 stream,        .*35\\.09\\.27.*
        tahun=2023,                         stream,        tahunkinerja:.*:2023
        stream=tahunkinerja:35.09.28:2023,  stream,        tahunkinerja:35\\.09\\.28:2023
        type=tahunkinerja.budget-shifted,   type,          tahunkinerja\\.budget-shifted
        actor=contoh.camat.35.09.28,        metadata.actor, contoh\\.camat\\.35\\.09\\.28
        effectiveFrom=2023-12-01&effectiveTo=2023-12-31, effectiveDate, 2023-12-..
        """)
    @DisplayName("Setiap saringan memberi semua yang cocok dan tidak satu pun yang lain")
    void everyFilter(String filter, String field, String pattern) {
        String pointer = "/" + field.replace('.', '/');
        Predicate<JsonNode> fits = event -> event.at(pointer).asString().matches(pattern);
        List<JsonNode> found = log.query("&" + filter);

        assertThat(found).isNotEmpty();
        assertThat(ids(found))
                .containsExactlyElementsOf(ids(log.all().stream().filter(fits).toList()));
    }

    @Test
    @DisplayName("Saringan posisi: sampai dan termasuk posisi itu, halaman demi halaman")
    void upToAPosition() {
        List<JsonNode> all = log.query("&" + YEAR);
        long until = all.get(5).required("position").asLong();

        JsonNode first = get("events?" + YEAR + "&limit=4&until=" + until);
        JsonNode second = get("events?" + YEAR + "&limit=4&until=" + until + "&after="
                + first.required("next").asLong());

        assertThat(ids(first.required("events"))).containsExactlyElementsOf(ids(all.subList(0, 4)));
        assertThat(ids(second.required("events"))).containsExactlyElementsOf(ids(all.subList(4, 6)));
        assertThat(second.required("next").isNull()).isTrue();
    }

    @Test
    @DisplayName("Saringan waktu catat: sejak waktu pertama, sebelum waktu kedua")
    void recordedBetween() {
        List<JsonNode> all = log.query("&" + YEAR);
        Instant from = recordedAt(all.get(3));
        Instant to = recordedAt(all.getLast());

        assertThat(ids(log.query("&" + YEAR + "&from=" + from + "&to=" + to)))
                .containsExactlyElementsOf(ids(all.stream()
                        .filter(e ->
                                !recordedAt(e).isBefore(from) && recordedAt(e).isBefore(to))
                        .toList()));
    }

    /** As a time: a whole second is written without a fraction, so texts do not sort like the times that they name. */
    private static Instant recordedAt(JsonNode event) {
        return Instant.parse(event.required("recordedAt").asString());
    }

    @Test
    @DisplayName("Satu peristiwa menyebut perintah yang menyebabkannya, dan tidak menyebabkan apa-apa")
    void whatCausedIt() {
        JsonNode position = append();
        String id = position.at("/events/0/id").asString();
        JsonNode event = get("events/" + id);

        assertThat(event.at("/command/causationId").asString())
                .isEqualTo(event.at("/command/id").asString())
                .isNotBlank();
        assertThat(event.at("/metadata/causationId")).isEqualTo(event.at("/command/id"));
        assertThat(event.required("caused")).isEmpty();
        assertThat(event.required("sameCommand").isArray()).isTrue();
        assertThat(event.required("sameCommand"))
                .as("no command has more than one event")
                .isEmpty();
    }

    @Test
    @DisplayName("Dua saat dibandingkan: pergeseran menambah satu baris dan mengubah pagu; dibalik, baris itu hilang")
    void twoMoments() {
        JsonNode shift =
                log.query("&" + YEAR + "&type=tahunkinerja.budget-shifted").getFirst();
        long at = shift.required("position").asLong();

        JsonNode diff = get("diff?" + YEAR + "&from=" + (at - 1) + "&to=" + at);
        assertThat(changes(diff, "refocusing")).containsExactly("added");
        assertThat(changes(diff, "3.8")).isNotEmpty().containsOnly("changed");
        assertThat(ids(diff.required("events")))
                .containsExactly(shift.required("id").asString());

        JsonNode back = get("diff?" + YEAR + "&from=" + at + "&to=" + (at - 1));
        assertThat(changes(back, "refocusing")).containsExactly("removed");
        assertThat(get("diff?" + YEAR + "&from=" + at + "&to=" + at).required("tables"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pk", "renstra"})
    @DisplayName("Setiap perubahan punya alasan, dasar, dan peristiwa; setiap isian punya peristiwa yang mengisinya")
    void changesAndBlame(String document) {
        JsonNode changes = get("changes?document=" + document + "&" + YEAR);
        assertThat(changes.required("rows")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.required("dokumen").asString()).isEqualToIgnoringCase(document);
            assertThat(row.required("alasan").asString()).isNotBlank();
            assertThat(row.required("dasar").required("number").asString()).isNotBlank();
            assertThat(get("events/" + row.required("event").asString())
                            .required("type")
                            .asString())
                    .endsWith(document.equals("pk") ? ".pk-amended" : "renstra.amended");
        });

        assertThat(get("blame?document=" + document + "&" + YEAR).required("isian"))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(field.required("event").asString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        diff?kecamatan=35.09.28&tahun=2023,                   400, INVALID_PARAMETER
        diff?kecamatan=35.09.28&tahun=2023&from=x,            400, INVALID_PARAMETER
        diff?kecamatan=35.09.28&tahun=2023&from=-1,           400, INVALID_PARAMETER
        diff?kecamatan=35.09.28&tahun=2023&from=1&limit=0,    400, INVALID_PARAMETER
        diff?kecamatan=35.09.28&from=1,                       400, BAD_REQUEST
        diff?kecamatan=35.09.99&tahun=2023&from=1,            404, NOT_FOUND
        diff?tahun=2023&from=inForceOn:2023-13-01,            400, INVALID_PARAMETER
        diff?tahun=2023,                                      400, INVALID_PARAMETER
        diff?tahun=2023&from=1&after=x,                       400, BAD_REQUEST
        events?tahun=1,                                       400, INVALID_PARAMETER
        events?kecamatan=x,                                   400, INVALID_PARAMETER
        events?from=kemarin,                                  400, INVALID_PARAMETER
        events?effectiveFrom=2023-13-01,                      400, BAD_REQUEST
        events?until=x,                                       400, BAD_REQUEST
        events?limit=1001,                                    400, INVALID_PARAMETER
        events?actor=%00,                                     400, INVALID_PARAMETER
        events/tidak-ada,                                     404, NOT_FOUND
        changes?document=rkt&kecamatan=35.09.28&tahun=2023,   400, INVALID_PARAMETER
        changes?document=pk&kecamatan=35.09.28,               400, BAD_REQUEST
        blame?document=x&kecamatan=35.09.28&tahun=2023,       400, INVALID_PARAMETER
        blame?document=pk&kecamatan=35.09.99&tahun=2023,      404, NOT_FOUND
        blame?document=pk&kecamatan=35.09.28&tahun=2023&asOf=x, 400, INVALID_PARAMETER
        """)
    @DisplayName("Pertanyaan yang salah dijawab masalah berkode, bukan kesalahan kita")
    void wrongQuestions(String question, int status, String code) {
        Answer answer = api.get("demo-auditor", "/api/v1/audit/" + question);

        assertThat(answer.status() + " " + answer.code()).isEqualTo(status + " " + code);
    }

    /** A year is opened that no other test looks at. */
    private JsonNode append() {
        int year = NEXT_YEAR.getAndIncrement();
        String body = "{\"kabupaten\":\"35.09\",\"tahun\":" + year + ",\"masa\":\"TAHUN\",\"due\":\"2099-01-31\","
                + "\"effectiveDate\":\"2025-01-02\"}";
        Answer answer =
                api.command("demo-bappeda", "OpenPeriod", UUID.randomUUID().toString(), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode get(String question) {
        Answer answer = api.get("demo-auditor", "/api/v1/audit/" + question);
        assertThat(answer.status()).as(() -> question + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> changes(JsonNode diff, String table) {
        List<String> changes = new ArrayList<>();
        for (JsonNode found : diff.required("tables")) {
            if (found.required("id").asString().equals(table)) {
                found.required("rows")
                        .forEach(row -> changes.add(row.required("change").asString()));
            }
        }
        return changes;
    }

    private static List<String> ids(Iterable<JsonNode> events) {
        List<String> ids = new ArrayList<>();
        events.forEach(event -> ids.add(event.required("id").asString()));
        return ids;
    }
}
