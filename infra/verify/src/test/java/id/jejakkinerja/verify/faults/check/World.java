package id.jejakkinerja.verify.faults.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.ReceiptLine;
import id.jejakkinerja.verify.faults.check.Outcome.Refused;
import id.jejakkinerja.verify.faults.check.Outcome.Unknown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A small platform in memory, with its clients, in which everything is as it should be until somebody meddles. */
final class World {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final ProfileRecorded EVENT = new ProfileRecorded(List.of());

    final History history = new History();
    final List<LogRow> store = new ArrayList<>();
    final List<Kept.Answer> answers = new ArrayList<>();

    /** Sent, stored, answered, and its sender knows. */
    void acknowledged(String key, String stream, int events) {
        history.sending(key, "demo", "RecordProfile", "{}");
        stored(key, stream, events);
        answered(key);
        history.ended(key, receipt(key));
    }

    /** Sent, stored, answered, and its sender does not know. */
    void unheard(String key, String stream, int events) {
        history.sending(key, "demo", "RecordProfile", "{}");
        stored(key, stream, events);
        answered(key);
        history.ended(key, new Unknown("terputus"));
    }

    void refused(String key, Refused refusal) {
        history.sending(key, "demo", "RecordProfile", "{}");
        history.ended(key, refusal);
        if (refusal.isRule()) {
            answers.add(new Kept.Answer(
                    key, "RecordProfile", "{\"code\":\"%s\",\"figures\":{}}".formatted(refusal.code())));
        }
    }

    void stored(String key, String stream, int events) {
        StreamId id = new StreamId(stream);
        KodeKecamatan kecamatan = id.kecamatan().orElseThrow();
        EventMeta meta = new EventMeta(
                key,
                new Actor("demo", Set.of(Peran.OPERATOR), kecamatan),
                NOW,
                LocalDate.of(2024, 1, 2),
                null,
                null,
                null,
                "korelasi",
                null);
        EventNames.Entry name = EventNames.of(EVENT.getClass());
        int before =
                (int) store.stream().filter(row -> row.commandId().equals(key)).count();
        for (int n = before; n < before + events; n++) {
            long sequence =
                    store.stream().filter(row -> row.stream().equals(stream)).count();
            store.add(new LogRow(
                    head() + 10,
                    EventId.of(key, n),
                    stream,
                    sequence,
                    id.kind(),
                    NOW,
                    name.name(),
                    Integer.toString(name.version()),
                    EventJson.write(EVENT),
                    json(meta.toMap())));
        }
    }

    /** The platform remembers what it answers. */
    void answered(String key) {
        Ok receipt = receipt(key);
        answers.add(new Kept.Answer(
                key, "RecordProfile", json(Map.of("position", receipt.position(), "events", receipt.events()))));
    }

    Ok receipt(String key) {
        List<LogRow> rows =
                store.stream().filter(row -> row.commandId().equals(key)).toList();
        return new Ok(
                rows.getLast().position(),
                rows.stream()
                        .map(row -> new ReceiptLine(row.eventId(), row.eventName(), row.position()))
                        .collect(Collectors.toList()));
    }

    long head() {
        return store.isEmpty() ? 0 : store.getLast().position();
    }

    /** What the platform keeps: readers have read all of it, whatever it is. */
    Kept kept() {
        Fold fold = Fold.of(store);
        return new Kept(List.copyOf(store), List.copyOf(store), List.copyOf(answers), fold.streams(), fold.capaian());
    }

    List<Violation> judge() {
        return new Judge(history, 0).judge(kept());
    }

    static LogRow at(LogRow row, long position, long sequence) {
        return new LogRow(
                position,
                row.eventId(),
                row.stream(),
                sequence,
                row.kind(),
                row.recordedAt(),
                row.eventName(),
                row.eventVersion(),
                row.payload(),
                row.metadata());
    }

    private static String json(Object value) {
        try {
            return KernelJson.stored().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
