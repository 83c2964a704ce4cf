package id.jejakkinerja.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.command.iku.Iku;
import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.renstra.PlansAround;
import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.command.tahunkinerja.Surroundings;
import id.jejakkinerja.command.tahunkinerja.TahunKinerja;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.IkuCommand;
import id.jejakkinerja.kernel.command.KabupatenCommand;
import id.jejakkinerja.kernel.command.RenstraCommand;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.KabupatenEvent;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All streams in memory, moved by the same pure functions as the platform's. */
final class SampleWorld {
    /** What happened, where, and from which step. */
    record Happened(StreamId stream, DomainEvent event, EventMeta meta) {
        String key() {
            return meta.commandId().substring(meta.commandId().indexOf('/') + 1);
        }
    }

    record Refused(String key, Refusal refusal) {}

    private static final ObjectMapper JSON = KernelJson.received();
    private static final StreamId JEMBER = StreamId.kabupaten(DaftarKecamatan.JEMBER);
    private static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");

    private final Map<StreamId, Object> states = new HashMap<>();
    private final List<Happened> happened = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** Every step in order; a refused one is noted and changes nothing. */
    static SampleWorld played(List<SampleStep> steps) {
        SampleWorld world = new SampleWorld();
        steps.forEach(world::play);
        return world;
    }

    List<Happened> happened() {
        return List.copyOf(happened);
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }

    <E extends DomainEvent> List<E> events(StreamId stream, Class<E> type) {
        return happened.stream()
                .filter(h -> h.stream().equals(stream) && type.isInstance(h.event()))
                .map(h -> type.cast(h.event()))
                .toList();
    }

    /** The command and its metadata, read as strictly as the platform reads them. */
    static Command command(SampleStep step) {
        return read(fields(step, true), type(step));
    }

    static CommandMeta meta(SampleStep step) {
        ObjectNode fields = fields(step, false);
        JsonNode reason = fields.get("reason");
        return new CommandMeta(
                step.commandId(),
                step.actor(),
                LocalDate.parse(fields.path("effectiveDate").textValue()),
                reason == null ? null : reason.textValue(),
                fields.has("basis") ? read(fields.path("basis"), DasarHukum.class) : null,
                fields.has("provenance") ? read(fields.path("provenance"), Provenance.class) : null,
                SampleStep.VERSION,
                null);
    }

    private static Class<? extends Command> type(SampleStep step) {
        return CommandCatalogue.find(step.command())
                .orElseThrow(() -> new AssertionError(step))
                .type();
    }

    private static ObjectNode fields(SampleStep step, boolean ownOnly) {
        ObjectNode fields = (ObjectNode) read(step.body());
        return ownOnly ? fields.remove(List.of("effectiveDate", "reason", "basis", "provenance")) : fields;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(node.toString(), e);
        }
    }

    private void play(SampleStep step) {
        Command command = command(step);
        CommandMeta meta = meta(step);
        StreamId stream = command.stream();
        switch (decide(command, meta, stream)) {
            case Decision.Refused<? extends DomainEvent> no -> refused.add(new Refused(step.key(), no.refusal()));
            case Decision.Accepted<? extends DomainEvent> yes ->
                yes.events().forEach(event -> evolve(stream, event, meta.recordedAt(Instant.EPOCH)));
        }
    }

    private Decision<? extends DomainEvent> decide(Command command, CommandMeta meta, StreamId stream) {
        return switch (command) {
            case SetTarget c ->
                stream.isRenstra()
                        ? renstra(stream).decide(c, meta, plansAround(stream))
                        : year(stream).decide(c, meta, around(stream));
            case RenstraCommand c -> renstra(stream).decide(c, meta, plansAround(stream));
            case IkuCommand c -> iku(stream).decide(c, meta, plansAround(stream));
            case TahunKinerjaCommand c -> year(stream).decide(c, meta, around(stream));
            case KabupatenCommand c -> kabupaten().decide(c, meta);
        };
    }

    private void evolve(StreamId stream, DomainEvent event, EventMeta meta) {
        String id = "event-" + happened.size();
        states.put(
                stream,
                switch (event) {
                    case RenstraEvent e -> renstra(stream).evolve(e, meta, id);
                    case IkuEvent e -> iku(stream).evolve(e, meta, id);
                    case TahunKinerjaEvent e -> year(stream).evolve(e, meta, id);
                    case KabupatenEvent e -> kabupaten().evolve(e, meta, id);
                });
        happened.add(new Happened(stream, event, meta));
    }

    private Surroundings around(StreamId year) {
        StreamId plan = StreamId.renstra(year.kecamatan().orElseThrow(), PERIODE);
        return new Surroundings(kabupaten(), Optional.ofNullable((Renstra) states.get(plan)));
    }

    private PlansAround plansAround(StreamId stream) {
        return new PlansAround(states.keySet().stream()
                .filter(StreamId::isRenstra)
                .filter(id -> id.kecamatan().equals(stream.kecamatan()))
                .map(id -> id.periode().orElseThrow())
                .toList());
    }

    private Renstra renstra(StreamId stream) {
        return Objects.requireNonNullElseGet((Renstra) states.get(stream), Renstra::initial);
    }

    private Iku iku(StreamId stream) {
        return Objects.requireNonNullElseGet((Iku) states.get(stream), Iku::initial);
    }

    private TahunKinerja year(StreamId stream) {
        return Objects.requireNonNullElseGet((TahunKinerja) states.get(stream), TahunKinerja::initial);
    }

    private Kabupaten kabupaten() {
        return Objects.requireNonNullElseGet((Kabupaten) states.get(JEMBER), Kabupaten::initial);
    }
}
