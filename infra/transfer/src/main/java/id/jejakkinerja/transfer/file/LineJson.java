package id.jejakkinerja.transfer.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;

/** Lines to bytes and back. A line that is not byte for byte what we would write was not written by us. */
public final class LineJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(LogLine.class);
    private static final ObjectReader READER = JSON.readerFor(LogLine.class);

    private LineJson() {}

    /** Without the new line at its end. */
    public static byte[] write(LogLine line) {
        try {
            return WRITER.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + line, e);
        }
    }

    /** @throws IllegalArgumentException for anything but what {@link #write} gives */
    static LogLine read(byte[] bytes) {
        LogLine line;
        try {
            line = READER.readValue(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        if (line == null || !Arrays.equals(write(line), bytes)) {
            throw new IllegalArgumentException("another form of the same JSON");
        }
        return line;
    }
}
