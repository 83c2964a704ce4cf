package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jejakkinerja.query.projection.SharedOrigins.Circumstances;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Kept states and rows as JSON: an object, before whose own fields stands what its {@link SharedOrigins origins} have in common. */
public final class StateJson {
    private static final String CIRCUMSTANCES = "circumstances";
    private static final TypeReference<List<Circumstances>> LIST = new TypeReference<>() {};
    private static final ObjectMapper JSON = KernelJson.stored().copy().registerModule(SharedOrigins.module());

    private StateJson() {}

    /** A state or row as it is kept. Equal ones are kept equally. */
    public static String write(Object value) {
        try {
            SharedOrigins shared = new SharedOrigins();
            String json =
                    JSON.writer().withAttribute(SharedOrigins.class, shared).writeValueAsString(value);
            return shared.all().isEmpty()
                    ? json
                    : "{\"" + CIRCUMSTANCES + "\":" + JSON.writeValueAsString(shared.all()) + "," + json.substring(1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return parse(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept " + type.getSimpleName(), e);
        }
    }

    /** A kept text as a value; empty where it is none, because somebody spoilt it. */
    static <T> Optional<T> readable(String json, Class<T> type) {
        try {
            return Optional.ofNullable(parse(json, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A kept text as it is; empty where it is no JSON, because somebody spoilt it. */
    static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static <T> T parse(String json, Class<T> type) throws JsonProcessingException {
        try (JsonParser in = JSON.createParser(json)) {
            SharedOrigins shared = new SharedOrigins();
            if (in.nextToken() == JsonToken.START_OBJECT && CIRCUMSTANCES.equals(in.nextFieldName())) {
                in.nextToken();
                shared.know(JSON.readValue(in, LIST));
                in.nextToken();
            }
            return JSON.readerFor(type)
                    .withAttribute(SharedOrigins.class, shared)
                    .readValue(in);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has none
        }
    }
}
