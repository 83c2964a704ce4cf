package id.jejakkinerja.transfer.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejakkinerja.kernel.evidence.Leaf;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file. The order of lines: a header, events with a checkpoint after every thousand and after the last, answers, the end.
 * Every line has exactly one JSON text, the one that {@link LineJson} writes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LogLine.Header.class, name = "header"),
    @JsonSubTypes.Type(value = LogLine.Event.class, name = "event"),
    @JsonSubTypes.Type(value = LogLine.Signed.class, name = "checkpoint"),
    @JsonSubTypes.Type(value = LogLine.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = LogLine.End.class, name = "end")
})
public sealed interface LogLine {
    /**
     * The first line.
     *
     * @param key C2SP verifier key of the signatures in this file
     * @param firstPosition of the events; both are 0 when there are none
     */
    record Header(String format, int version, String exportedAt, String key, long firstPosition, long lastPosition)
            implements LogLine {
        static final String FORMAT = "jejak-kinerja-log";
        static final int VERSION = 1;
    }

    /**
     * An event, with the fields of {@code events.ndjson} in an evidence bundle and Axon's kind of stream.
     *
     * @param payload base64 of the stored bytes, as {@code metadata} is
     */
    record Event(
            long leafIndex,
            String id,
            long position,
            String stream,
            long sequence,
            String kind,
            String type,
            int version,
            String recordedAt,
            String payload,
            String metadata)
            implements LogLine {
        /** @throws IllegalArgumentException for what is no base64 or no time */
        @JsonIgnore
        public Leaf leaf() {
            return new Leaf(
                    id,
                    position,
                    stream,
                    sequence,
                    type,
                    version,
                    Times.read(recordedAt),
                    Leaf.sha256(bytes(payload)),
                    Leaf.sha256(bytes(metadata)));
        }

        @JsonIgnore
        public Instant recorded() {
            return Times.read(recordedAt);
        }

        static byte[] bytes(String base64) {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                throw new IllegalArgumentException("base64 with stray bits");
            }
            return bytes;
        }
    }

    /**
     * The head of the tree over all events before it.
     *
     * @param note C2SP signed note
     */
    record Signed(String note) implements LogLine {}

    /**
     * What a command id was answered with, so that it is answered alike after a move.
     *
     * @param answer JSON text as stored
     */
    record Answer(
            String commandId,
            String command,
            String subject,
            String bodySha256,
            String answeredAt,
            @Nullable String answer)
            implements LogLine {
        @JsonIgnore
        public Instant answered() {
            return Times.read(answeredAt);
        }
    }

    /**
     * The last line.
     *
     * @param note signs the counts and the digest of every byte before this line
     */
    record End(long events, long answers, String note) implements LogLine {}
}
