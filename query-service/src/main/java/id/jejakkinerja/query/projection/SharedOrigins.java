package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.fold.Origin;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the origins of one state have in common, each said once. Every figure carries the event behind it, and most events of a year were
 * recorded by the same few people in the same way: written out, that is more than half of a state. In JSON an origin is
 * {@code [place in the list of circumstances, event, position, recordedAt, effectiveDate]}.
 */
final class SharedOrigins {
    /** What events have in common. */
    record Circumstances(
            String type,
            String actor,
            List<Peran> roles,
            @Nullable String reason,
            @Nullable DasarHukum basis,
            @Nullable Provenance provenance) {
        static Circumstances of(Origin origin) {
            return new Circumstances(
                    origin.type(),
                    origin.actor(),
                    origin.roles(),
                    origin.reason(),
                    origin.basis(),
                    origin.provenance());
        }

        Origin origin(String event, long position, Instant recordedAt, LocalDate effectiveDate) {
            return new Origin(
                    event, type, position, actor, roles, recordedAt, effectiveDate, reason, basis, provenance);
        }
    }

    private final List<Circumstances> all = new ArrayList<>();
    private final Map<Circumstances, Integer> places = new HashMap<>();

    /** In the order in which a state mentions them first, so that equal states have equal JSON. */
    List<Circumstances> all() {
        return all;
    }

    /** Those of a state that is about to be read. */
    void know(List<Circumstances> kept) {
        all.addAll(kept);
    }

    private int place(Circumstances circumstances) {
        Integer known = places.putIfAbsent(circumstances, all.size());
        if (known != null) {
            return known;
        }
        all.add(circumstances);
        return all.size() - 1;
    }

    /** For a mapper whose calls have the {@link SharedOrigins} of the state as an attribute by this class. */
    static SimpleModule module() {
        return new SimpleModule("origins")
                .addSerializer(Origin.class, new Writer())
                .addDeserializer(Origin.class, new Reader());
    }

    private static final class Writer extends JsonSerializer<Origin> {
        @Override
        public void serialize(Origin origin, JsonGenerator out, SerializerProvider provider) throws IOException {
            SharedOrigins shared = (SharedOrigins) provider.getAttribute(SharedOrigins.class);
            out.writeStartArray();
            out.writeNumber(shared.place(Circumstances.of(origin)));
            out.writeString(origin.event());
            out.writeNumber(origin.position());
            out.writeString(origin.recordedAt().toString());
            out.writeString(origin.effectiveDate().toString());
            out.writeEndArray();
        }
    }

    private static final class Reader extends JsonDeserializer<Origin> {
        @Override
        public Origin deserialize(JsonParser in, DeserializationContext context) throws IOException {
            SharedOrigins shared = (SharedOrigins) context.getAttribute(SharedOrigins.class);
            if (in.currentToken() == JsonToken.START_ARRAY) {
                int place = in.nextIntValue(-1);
                String event = in.nextTextValue();
                long position = in.nextLongValue(-1);
                String recordedAt = in.nextTextValue();
                String effectiveDate = in.nextTextValue();
                if (place >= 0
                        && place < shared.all.size()
                        && event != null
                        && position >= 0
                        && recordedAt != null
                        && effectiveDate != null
                        && in.nextToken() == JsonToken.END_ARRAY) {
                    return origin(shared.all.get(place), event, position, recordedAt, effectiveDate, context);
                }
            }
            return context.reportInputMismatch(Origin.class, "no origin, or one of unknown circumstances");
        }

        private static Origin origin(
                Circumstances circumstances,
                String event,
                long position,
                String recordedAt,
                String effectiveDate,
                DeserializationContext context)
                throws IOException {
            try {
                return circumstances.origin(event, position, Instant.parse(recordedAt), LocalDate.parse(effectiveDate));
            } catch (DateTimeException e) {
                return context.reportInputMismatch(Origin.class, "an origin's time: %s", e.getMessage());
            }
        }
    }
}
