package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.Optional;

/** Kept states and rows as JSON. */
final class StateJson {
    private StateJson() {}

    static String write(Object value) {
        try {
            return KernelJson.stored().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return KernelJson.stored().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept " + type.getSimpleName(), e);
        }
    }

    /** A kept text as a value; empty where it is none, because somebody spoilt it. */
    static <T> Optional<T> readable(String json, Class<T> type) {
        try {
            return Optional.of(KernelJson.stored().readValue(json, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
