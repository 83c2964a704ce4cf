package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the log through the audit API, page by page. */
record LogReader(Api api) {
    /** Every event, in log order. */
    List<JsonNode> all() {
        return query("");
    }

    /** @param filter further query parameters, beginning with an ampersand */
    List<JsonNode> query(String filter) {
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        JsonNode page;
        do {
            Answer answer = api.get("demo-auditor", "/api/v1/audit/events?limit=1000&after=" + after + filter);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            page = answer.json();
            page.required("events").forEach(events::add);
            after = page.required("next").asLong(0);
        } while (!page.required("next").isNull());
        return events;
    }

    /** The only event of a type in Ledokombo's year 2023. */
    JsonNode only(String type) {
        List<JsonNode> events = query("&kecamatan=35.09.28&tahun=2023&type=" + type);
        assertThat(events).as(type).hasSize(1);
        return events.getFirst();
    }
}
