package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("long")
@DisplayName("Satu lembar belanja yang dikirim")
class OneSheetE2E {
    private static final String SHEET = "/kecamatan/35.09.28/tahun/2024/belanja/TW1";
    private static final String DOCUMENT = "lembar/";
    private static final Pattern CELL = Pattern.compile("name=\"([^\"]+:[123])\"");

    private final Api api = AdversePlatform.api();

    @Test
    @DisplayName("menjadi beberapa perintah dengan satu korelasi: dari satu pembukuan auditor sampai ke yang lain")
    void staysTogether() {
        List<JsonNode> before = booked();
        send("1.001", "1.002");
        List<JsonNode> sheet = new ArrayList<>(booked());
        sheet.removeAll(before);
        send("1.003", "1.004");

        assertThat(sheet).hasSize(2);
        JsonNode one = walk(sheet.get(0));
        JsonNode other = walk(sheet.get(1));
        assertThat(one.at("/command/id")).isNotEqualTo(other.at("/command/id"));
        assertThat(one.at("/command/correlationId")).isEqualTo(other.at("/command/correlationId"));
        assertThat(one.required("sameCorrelation").findValuesAsString("id"))
                .containsExactly(other.required("id").asString());
        assertThat(other.required("sameCorrelation").findValuesAsString("id"))
                .containsExactly(one.required("id").asString());
    }

    /** Two amounts in the first two cells. */
    private void send(String first, String second) {
        Browser operator = new Browser(api.uri());
        operator.signIn("operator-ledokombo", "demo");
        Browser.Page form = operator.get(SHEET);
        Matcher cells = CELL.matcher(form.body());
        Map<String, String> typed = new HashMap<>(Map.of(
                "_csrf",
                form.csrf(),
                "aksi",
                "kirim",
                "source",
                "SIPD AKLAP",
                "dokumen.1",
                DOCUMENT + first,
                "dokumen.2",
                DOCUMENT + second,
                "dokumen.3",
                DOCUMENT + second));
        for (String amount : List.of(first, second)) {
            assertThat(cells.find()).as(form.body()).isTrue();
            typed.put(cells.group(1), amount);
        }
        Browser.Page answer = operator.post(SHEET, typed);
        assertThat(answer.location()).as(answer.body()).contains("tersimpan=");
    }

    private List<JsonNode> booked() {
        return get("/api/v1/audit/events?kecamatan=35.09.28&tahun=2024&limit=1000&type=tahunkinerja.expenditure-recorded")
                .required("events")
                .valueStream()
                .filter(e -> e.at("/payload/documentNumber").asString().startsWith(DOCUMENT))
                .toList();
    }

    private JsonNode walk(JsonNode event) {
        return get("/api/v1/audit/events/" + event.required("id").asString());
    }

    private JsonNode get(String path) {
        Answer answer = api.get(Play.AUDITOR, path);
        assertThat(answer.status()).as(() -> path + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
