package id.jejakkinerja.runtime.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what events say about themselves. Of most of them little more than the ids and the date is new. So those are cut out of the text,
 * and a rest that was there before is not read again but shared. Not for several threads, and not for longer than one answer of the
 * database.
 */
final class MetaReader {
    /** What differs from command to command, in the order in which it is stored. Between the quotes of a text no such thing can stand. */
    private static final List<String> OWN =
            List.of("\"commandId\":\"", "\"effectiveDate\":\"", "\"correlationId\":\"", "\"causationId\":\"");

    private final Map<String, Frame> known = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private @Nullable Frame last;

    /**
     * Metadata as stored, read as {@link EventMeta#of} reads it.
     *
     * @throws IllegalArgumentException for anything but an object of texts
     */
    EventMeta read(String json, Instant recordedAt) {
        @Nullable String[] own = last == null ? null : last.own(json);
        if (last != null && own != null) {
            return meta(last.like, own, recordedAt);
        }
        Cut cut = Cut.of(json);
        Frame frame = known.get(cut.rest);
        if (frame == null) {
            EventMeta meta = EventMeta.of(metadata(json), recordedAt);
            if (cut.isWhole()) {
                last = new Frame(cut, meta);
                known.put(cut.rest, last);
            }
            return meta;
        }
        last = frame;
        return meta(frame.like, cut.own, recordedAt);
    }

    private EventMeta meta(EventMeta like, @Nullable String[] own, Instant recordedAt) {
        String date = own[1];
        return new EventMeta(
                own[0] == null ? like.commandId() : own[0],
                like.actor(),
                recordedAt,
                date == null ? like.effectiveDate() : dates.computeIfAbsent(date, LocalDate::parse),
                like.reason(),
                like.basis(),
                like.provenance(),
                own[2] == null ? like.correlationId() : own[2],
                own[3] == null ? like.causationId() : own[3]);
    }

    /**
     * A rest that was there before, in the pieces between what was cut out. Mostly the next text has the one of the text before it, which is
     * seen without cutting it.
     */
    private static final class Frame {
        private final EventMeta like;
        private final List<String> pieces = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        Frame(Cut cut, EventMeta like) {
            this.like = like;
            int from = 0;
            for (int i = 0; i < cut.own.length; i++) {
                if (cut.own[i] != null) {
                    int end = cut.rest.indexOf(OWN.get(i), from) + OWN.get(i).length();
                    pieces.add(cut.rest.substring(from, end));
                    places.add(i);
                    from = end;
                }
            }
            pieces.add(cut.rest.substring(from));
        }

        /** What a text of this frame has of its own; null for a text of another. */
        @Nullable
        String @Nullable [] own(String json) {
            @Nullable String[] own = new String[OWN.size()];
            int from = 0;
            for (int i = 0; i < places.size(); i++) {
                int start = from + pieces.get(i).length();
                int end = json.startsWith(pieces.get(i), from) ? json.indexOf('"', start) : -1;
                if (end < 0 || !isPlain(json, start, end)) {
                    return null;
                }
                own[places.get(i)] = json.substring(start, end);
                from = end;
            }
            String rest = pieces.getLast();
            return json.length() - from == rest.length() && json.startsWith(rest, from) ? own : null;
        }
    }

    /** Whether a text means what it looks like: no escape in it, and nothing that would have to be one. */
    private static boolean isPlain(String json, int start, int end) {
        for (int i = start; i < end; i++) {
            if (json.charAt(i) == '\\' || json.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * A text without what is its own. What was not found where it belongs is still in the rest.
     *
     * @param own in the order of {@link #OWN}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Cut(String rest, @Nullable String[] own) {
        static Cut of(String json) {
            StringBuilder rest = new StringBuilder(json.length());
            @Nullable String[] own = new String[OWN.size()];
            int from = 0;
            for (int i = 0; i < own.length; i++) {
                int key = json.indexOf(OWN.get(i), from);
                int start = key + OWN.get(i).length();
                int end = key < 0 ? -1 : json.indexOf('"', start);
                if (end >= 0 && isPlain(json, start, end)) {
                    rest.append(json, from, start);
                    own[i] = json.substring(start, end);
                    from = end;
                }
            }
            return new Cut(rest.append(json, from, json.length()).toString(), own);
        }

        /** Whether the rest says nothing twice: where a name comes again, the last one counts, and that is not the one cut out. */
        boolean isWhole() {
            return OWN.stream().allMatch(key -> rest.indexOf(key) == rest.lastIndexOf(key));
        }
    }

    private static Map<String, String> metadata(String json) {
        try (JsonParser in = KernelJson.stored().createParser(json)) {
            Map<String, String> said = new HashMap<>();
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("metadata is no object: " + json);
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                String value = in.nextTextValue();
                if (value == null) {
                    throw new IllegalArgumentException("metadata has " + name + ", which is no text: " + json);
                }
                said.put(name, value);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read metadata " + json, e);
        }
    }
}
