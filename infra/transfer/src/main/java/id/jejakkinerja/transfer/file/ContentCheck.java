package id.jejakkinerja.transfer.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a signature cannot say: that the events make sense. Streams count from 0 without a gap, ids are there once, and this program's
 * own code reads every event and its metadata.
 */
public final class ContentCheck implements LogFile.Reader {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final Map<String, Long> lengths = new HashMap<>();
    private final IdSet ids = new IdSet();

    @Override
    public void event(long line, LogLine.Event event) {
        long expected = lengths.getOrDefault(event.stream(), 0L);
        if (event.sequence() != expected) {
            throw new TransferRefused(TransferRefusal.SEQUENCE_WRONG, line, event.stream(), expected, event.sequence());
        }
        lengths.put(event.stream(), expected + 1);
        if (!event.stream().startsWith(event.kind() + ":")) {
            throw new TransferRefused(TransferRefusal.KIND_WRONG, line, event.stream(), event.kind());
        }
        if (!ids.add(event.id())) {
            throw new TransferRefused(TransferRefusal.EVENT_ID_REPEATED, line, event.id());
        }
        try {
            EventJson.read(event.type(), event.version(), text(event.payload()));
            Map<String, String> metadata = KernelJson.stored().readValue(text(event.metadata()), STRINGS);
            EventMeta.of(metadata, event.recorded());
            new StreamId(event.stream()).kecamatan();
        } catch (RuntimeException | JsonProcessingException | CharacterCodingException e) {
            // Whatever a constructor of the kernel throws at nonsense, it is nonsense.
            throw new TransferRefused(
                    e,
                    TransferRefusal.EVENT_UNREADABLE,
                    line,
                    event.type(),
                    event.version(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** How many streams there are. */
    public int streams() {
        return lengths.size();
    }

    @Override
    public void checkpoint() {
        // says nothing about content
    }

    @Override
    public void answer(long line, LogLine.Answer answer) {
        // only the command side knows what it means
    }

    private static String text(String base64) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(LogLine.Event.bytes(base64)))
                .toString();
    }
}
