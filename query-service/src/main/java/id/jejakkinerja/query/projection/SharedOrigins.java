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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the origins of one state have in common, each said once. Every figure carries the event behind it, and most events of a year were
 * recorded by the same few people in the same way: written out, that is more than half of a state. In JSON an origin is
 * {@code [place in the list of circumstances, event, position, recordedAt, effectiveDate]}, the moment in microseconds since 1970, as exact as
 * the log has it.
 */
final class SharedOrigins {
    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

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

        private boolean areThoseOf(Origin origin) {
            return type.equals(origin.type())
                    && actor.equals(origin.actor())
                    && Objects.equals(basis, origin.basis())
                    && Objects.equals(reason, origin.reason())
                    && Objects.equals(provenance, origin.provenance())
                    && roles.equals(origin.roles());
        }

        Origin origin(String event, long position, Instant recordedAt, LocalDate effectiveDate) {
            return new Origin(
                    event, type, position, actor, roles, recordedAt, effectiveDate, reason, basis, provenance);
        }
    }

    private final List<Circumstances> all = new ArrayList<>();
    private final Map<Circumstances, Integer> places = new HashMap<>();
    private int last;

    /** In the order in which a state mentions them first, so that equal states have equal JSON. */
    List<Circumstances> all() {
        return all;
    }

    /** Those of a state that is about to be read. */
    void know(List<Circumstances> kept) {
        all.addAll(kept);
    }

    /** Events of one kind come in rows, so mostly it is the last one's place. */
    private int place(Origin origin) {
        if (!all.isEmpty() && all.get(last).areThoseOf(origin)) {
            return last;
        }
        Circumstances circumstances = Circumstances.of(origin);
        Integer known = places.putIfAbsent(circumstances, all.size());
        if (known == null) {
            all.add(circumstances);
        }
        last = known == null ? all.size() - 1 : known;
        return last;
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
            out.writeNumber(shared.place(origin));
            out.writeString(origin.event());
            out.writeNumber(origin.position());
            out.writeNumber(micros(origin.recordedAt()));
            out.writeString(origin.effectiveDate().toString());
            out.writeEndArray();
        }
    }

    /** @throws ArithmeticException for a moment that no log of ours can have */
    private static long micros(Instant moment) {
        if (moment.getNano() % NANOS != 0) {
            throw new ArithmeticException(moment + " is finer than a microsecond");
        }
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / NANOS);
    }

    private static Instant moment(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    private static final class Reader extends JsonDeserializer<Origin> {
        @Override
        public Origin deserialize(JsonParser in, DeserializationContext context) throws IOException {
            SharedOrigins shared = (SharedOrigins) context.getAttribute(SharedOrigins.class);
            if (in.currentToken() == JsonToken.START_ARRAY) {
                int place = in.nextIntValue(-1);
                String event = in.nextTextValue();
                long position = in.nextLongValue(-1);
                long recordedAt = in.nextLongValue(Long.MIN_VALUE);
                String effectiveDate = in.nextTextValue();
                if (place >= 0
                        && place < shared.all.size()
                        && event != null
                        && position >= 0
                        && recordedAt != Long.MIN_VALUE
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
                long recordedAt,
                String effectiveDate,
                DeserializationContext context)
                throws IOException {
            try {
                return circumstances.origin(event, position, moment(recordedAt), LocalDate.parse(effectiveDate));
            } catch (DateTimeException e) {
                return context.reportInputMismatch(Origin.class, "an origin's time: %s", e.getMessage());
            }
        }
    }
}
