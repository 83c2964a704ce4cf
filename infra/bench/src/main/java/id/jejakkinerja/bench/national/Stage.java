package id.jejakkinerja.bench.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one territory's history is decided and written down: it gives commands their metadata, and turns what a stream decided into rows.
 *
 * @param own code under which the rows are stored
 * @param stage code under which they are decided; null for a kabupaten's own stream
 */
record Stage(String seed, String own, @Nullable KodeKecamatan stage, Clock clock, Row.Sink sink) {
    private static final Provenance SYNTHETIC =
            new Provenance(Provenance.Kind.SYNTHETIC, "Data sintetis, bukan data nyata");

    /** The platform's clock in the history: every event a little later than the one before, in all territories. */
    static final class Clock {
        private Instant now = Instant.EPOCH;
        private long stepMillis = 1;

        void startAt(Instant start, long newStepMillis) {
            now = start;
            stepMillis = newStepMillis;
        }

        Instant next() {
            now = now.plusMillis(stepMillis);
            return now;
        }
    }

    /** The metadata of a command, as it is decided on. */
    CommandMeta meta(long number, Peran role, LocalDate date, @Nullable String reason) {
        KodeKecamatan kecamatan = role == Peran.BAPPEDA ? null : stage;
        return meta(number, role, date, reason, kecamatan);
    }

    private CommandMeta meta(
            long number, Peran role, LocalDate date, @Nullable String reason, @Nullable KodeKecamatan kecamatan) {
        return new CommandMeta(
                "nasional-" + seed + "/" + own + "/" + number,
                new Actor(role.name().toLowerCase(Locale.ROOT) + "." + own, Set.of(role), kecamatan),
                date,
                reason,
                new DasarHukum("Dokumen pelaksanaan anggaran", "DPA/" + own, date.withDayOfYear(1)),
                SYNTHETIC,
                "nasional-" + seed,
                null);
    }

    /** What the stream decided; a history that its own rules refuse is a mistake of this generator. */
    static <E extends DomainEvent> List<E> accepted(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E> yes -> yes.events();
            case Decision.Refused<E> no ->
                throw new IllegalStateException(no.refusal().toString());
        };
    }

    /** Writes an event down, and gives what the stream's state needs to evolve. */
    Written write(StreamId stream, long sequence, DomainEvent event, CommandMeta decided, int index) {
        Instant at = clock.next();
        String id = EventId.of(decided.commandId(), index);
        EventNames.Entry name = EventNames.of(event.getClass());
        KodeKecamatan stored = decided.actor().kecamatan() == null ? null : new KodeKecamatan(own);
        Actor actor = new Actor(decided.actor().subject(), decided.actor().roles(), stored);
        CommandMeta meta = new CommandMeta(
                decided.commandId(),
                actor,
                decided.effectiveDate(),
                decided.reason(),
                decided.basis(),
                decided.provenance(),
                decided.correlationId(),
                decided.causationId());
        sink.take(
                new Row(id, stream, sequence, at, name.name(), name.version(), EventJson.write(event), metadata(meta)));
        return new Written(id, decided.recordedAt(at));
    }

    record Written(String id, EventMeta meta) {}

    private static String metadata(CommandMeta meta) {
        try {
            return KernelJson.stored().writeValueAsString(meta.stored());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
