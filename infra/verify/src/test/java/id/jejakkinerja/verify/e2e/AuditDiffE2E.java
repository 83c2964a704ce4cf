package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Dua saat mana pun dibandingkan: posisi, waktu catat, tanggal berlaku, dan campurannya")
class AuditDiffE2E {
    private static final String LEDOKOMBO = "kecamatan=35.09.28&tahun=2023";
    private static final String KABUPATEN = "tahun=2023";

    private final Api api = new Api(SharedPlatform.get().uri());
    private final LogReader log = new LogReader(api);
    private final JsonNode shift = log.only("tahunkinerja.budget-shifted");
    private final JsonNode verified = log.only("tahunkinerja.report-verified");

    @Test
    @DisplayName("Kecamatan menurut waktu catat: pergeseran saja yang ada di antara kedua saat")
    void kecamatanAsOf() {
        JsonNode diff = diff(
                LEDOKOMBO,
                recorded(shift).minusMillis(1).toString(),
                recorded(shift).toString());

        assertThat(changes(diff, "refocusing")).containsExactly("added");
        assertThat(ids(diff)).containsExactly(id(shift));
        assertThat(diff.at("/to/position").asLong()).isEqualTo(position(shift));
    }

    @Test
    @DisplayName("Kecamatan menurut tanggal berlaku: pergeseran berlaku sejak 21 November 2023")
    void kecamatanInForceOn() {
        JsonNode diff = diff(LEDOKOMBO, "inForceOn:2023-11-20", "inForceOn:2023-11-21");

        assertThat(changes(diff, "refocusing")).containsExactly("added");
        assertThat(ids(diff)).contains(id(shift));
        assertThat(diff.required("events"))
                .allMatch(e -> e.required("effectiveDate").asString().equals("2023-11-21"));
    }

    @Test
    @DisplayName("Campuran: yang berlaku pada 2023-11-20 di samping yang tercatat sampai posisi pergeseran")
    void kecamatanMixed() {
        JsonNode there = diff(LEDOKOMBO, "inForceOn:2023-11-20", Long.toString(position(shift)));
        JsonNode back = diff(LEDOKOMBO, Long.toString(position(shift)), "inForceOn:2023-11-20");

        assertThat(changes(there, "refocusing")).containsExactly("added");
        assertThat(changes(back, "refocusing")).containsExactly("removed");
        assertThat(ids(there)).contains(id(shift)).isEqualTo(ids(back));
        for (JsonNode event : there.required("events")) {
            boolean known = event.required("position").asLong() <= position(shift);
            boolean inForce = event.required("effectiveDate").asString().compareTo("2023-11-20") <= 0;
            assertThat(known).isNotEqualTo(inForce);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "asOf", "inForceOn"})
    @DisplayName(
            "Kabupaten: verifikasi Ledokombo mengubah satu baris, menurut jam mana pun, dan di antaranya hanya aliran"
                    + " tahun itu")
    void kabupaten(String clock) {
        String effective = verified.required("effectiveDate").asString();
        String before = switch (clock) {
            case "position" -> Long.toString(position(verified) - 1);
            case "asOf" -> recorded(verified).minusMillis(1).toString();
            default -> "inForceOn:" + LocalDate.parse(effective).minusDays(1);
        };
        String after = switch (clock) {
            case "position" -> Long.toString(position(verified));
            case "asOf" -> recorded(verified).toString();
            default -> "inForceOn:" + effective;
        };

        JsonNode diff = diff(KABUPATEN, before, after);

        assertThat(ids(diff)).contains(id(verified));
        JsonNode row = diff.required("tables")
                .get(0)
                .required("rows")
                .valueStream()
                .filter(r -> r.required("row").asString().equals("35.09.28"))
                .findFirst()
                .orElseThrow();
        assertThat(row.at("/after/status").asString()).isEqualTo("TERVERIFIKASI");
        assertThat(row.at("/before/status").asString()).isNotEqualTo("TERVERIFIKASI");
    }

    @Test
    @DisplayName("Kabupaten dari awal sampai kini: semua aliran tahun itu, rencana, dan kabupaten; tidak satu pun dari"
            + " tahun lain")
    void kabupatenFromTheBeginning() {
        JsonNode diff = diff(KABUPATEN, "0", "inForceOn:2099-12-31");
        Set<String> streams = new TreeSet<>();
        allBetween(KABUPATEN, "0", "inForceOn:2099-12-31")
                .forEach(e -> streams.add(e.required("stream").asString()));

        assertThat(streams)
                .contains("kabupaten:35.09", "tahunkinerja:35.09.28:2023", "iku:35.09.28:2021-2026")
                .contains("tahunkinerja:35.09.27:2023", "renstra:35.09.28:2021-2026")
                .as("a year knows the two before it")
                .noneMatch(s -> s.startsWith("tahunkinerja:") && !s.matches(".*:202[123]"));
        assertThat(changes(diff, "kabupaten/capaian")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "Campuran untuk kabupaten: berlaku sampai akhir 2022 di samping posisi kini; dibalik, peristiwanya sama")
    void kabupatenMixed() {
        String head = Long.toString(position(verified));
        List<JsonNode> there = allBetween(KABUPATEN, "inForceOn:2022-12-31", head);
        List<JsonNode> back = allBetween(KABUPATEN, head, "inForceOn:2022-12-31");

        assertThat(there).extracting(AuditDiffE2E::id).contains(id(verified)).doesNotHaveDuplicates();
        assertThat(back).isEqualTo(there);
    }

    @Test
    @DisplayName("Peristiwa di antaranya disaring menurut jenis, pelaku, dan aliran, halaman demi halaman")
    void eventsBetweenAreFiltered() {
        String whole = LEDOKOMBO + "&limit=1000";
        List<JsonNode> all = diff(whole, "0", "inForceOn:2099-12-31")
                .required("events")
                .valueStream()
                .toList();
        String actor = all.getLast().required("actor").asString();
        for (String[] filter : new String[][] {
            {"type", "tahunkinerja.budget-shifted"}, {"actor", actor}, {"stream", "tahunkinerja:35.09.28:2023"}
        }) {
            List<String> expected = all.stream()
                    .filter(e -> e.required(filter[0]).asString().equals(filter[1]))
                    .map(AuditDiffE2E::id)
                    .toList();
            assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(ids(diff(whole + "&" + filter[0] + "=" + filter[1], "0", "inForceOn:2099-12-31")))
                    .isEqualTo(expected);
        }
        JsonNode first = diff(LEDOKOMBO + "&limit=2&actor=" + actor, "0", "inForceOn:2099-12-31");
        JsonNode second = diff(
                LEDOKOMBO + "&limit=2&actor=" + actor + "&after="
                        + first.required("next").asLong(),
                "0",
                "inForceOn:2099-12-31");
        assertThat(second.required("events"))
                .allMatch(e -> e.required("actor").asString().equals(actor));
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    /** Page by page. */
    private List<JsonNode> allBetween(String whose, String from, String to) {
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        JsonNode page;
        do {
            page = diff(whose + "&limit=1000&after=" + after, from, to);
            page.required("events").forEach(events::add);
            after = page.required("next").asLong(0);
        } while (!page.required("next").isNull());
        return events;
    }

    private JsonNode diff(String whose, String from, String to) {
        String question = "/api/v1/audit/diff?" + whose + "&from=" + from + "&to=" + to;
        Answer answer = api.get("demo-auditor", question);
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

    private static List<String> ids(JsonNode diff) {
        return diff.required("events").valueStream().map(AuditDiffE2E::id).toList();
    }

    private static String id(JsonNode event) {
        return event.required("id").asString();
    }

    private static long position(JsonNode event) {
        return event.required("position").asLong();
    }

    private static Instant recorded(JsonNode event) {
        return Instant.parse(event.required("recordedAt").asString());
    }
}
