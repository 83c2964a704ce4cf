package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.ContractTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The whole log, read by an auditor. */
final class EventLogReader {
    /** One event as the audit API shows it. */
    record Event(
            String id, long position, String stream, long sequence, String type, String commandId, JsonNode payload) {}

    private static final Duration CATCH_UP = Duration.ofSeconds(20);

    private final Api api;

    EventLogReader(Api api) {
        this.api = api;
    }

    /** The last position there is. */
    long head() {
        return page(Long.MAX_VALUE - 1, 1).path("position").asLong();
    }

    List<Event> all() {
        List<Event> all = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonNode page = page(after, 1000);
            for (JsonNode event : page.path("events")) {
                all.add(new Event(
                        event.path("id").asString(),
                        event.path("position").asLong(),
                        event.path("stream").asString(),
                        event.path("sequence").asLong(),
                        event.path("type").asString(),
                        event.path("metadata").path("commandId").asString(),
                        event.path("payload")));
            }
            if (page.path("next").isNull()) {
                return all;
            }
            after = page.path("next").asLong();
        }
    }

    /** The ids of the events each command left behind, in log order. */
    static Map<String, List<String>> idsByCommand(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        Event::commandId, TreeMap::new, Collectors.mapping(Event::id, Collectors.toList())));
    }

    /** Every stream counts 0, 1, 2 ... in log order, and nothing is there twice. */
    static void assertSequencesAreGapFree(List<Event> events) {
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(events).extracting(Event::position).isSorted().doesNotHaveDuplicates();
        Map<String, List<Long>> sequences = events.stream()
                .collect(Collectors.groupingBy(
                        Event::stream, TreeMap::new, Collectors.mapping(Event::sequence, Collectors.toList())));
        sequences.forEach((stream, sequence) -> assertThat(sequence)
                .as(stream)
                .containsExactlyElementsOf(
                        LongStream.range(0, sequence.size()).boxed().toList()));
    }

    /** Every table of every year there is: what the live view shows is what a fold of the log up to its head gives. */
    void assertLiveTablesEqualTheFold(List<Event> events) {
        awaitLiveView();
        long head = head();
        Set<String> paths = new HashSet<>();
        for (Event event : events) {
            String[] stream = event.stream().split(":", -1);
            if (stream[0].equals("tahunkinerja")) {
                ContractTables.IDS.forEach(table ->
                        paths.add("/api/v1/kecamatan/" + stream[1] + "/tahun/" + stream[2] + "/tabel/" + table));
                paths.add("/api/v1/kabupaten/35.09/tahun/" + stream[2] + "/capaian");
            }
        }
        assertThat(paths).isNotEmpty();
        for (String path : paths) {
            Answer live = api.get(Play.AUDITOR, path);
            assertThat(live.status()).as("%s: %s", path, live).isEqualTo(200);
            assertThat(live.json())
                    .as(path)
                    .isEqualTo(api.get(Play.AUDITOR, path + "?position=" + head).json());
        }
    }

    /** Waits until the live view has folded the whole log. */
    void awaitLiveView() {
        long head = head();
        Awaitility.await()
                .atMost(CATCH_UP)
                .untilAsserted(() -> assertThat(livePosition()).isGreaterThanOrEqualTo(head));
    }

    private long livePosition() {
        return api.get(Play.AUDITOR, "/api/v1/kabupaten/35.09/tahun/2023/capaian")
                .json()
                .path("position")
                .asLong();
    }

    private JsonNode page(long after, int limit) {
        Answer answer = api.get(Play.AUDITOR, "/api/v1/audit/events?after=" + after + "&limit=" + limit);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
