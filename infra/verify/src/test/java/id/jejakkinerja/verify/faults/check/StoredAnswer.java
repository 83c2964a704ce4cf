package id.jejakkinerja.verify.faults.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.ReceiptLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads receipts and refusals, as callers get them and as {@code command.command_answer} keeps them. */
public final class StoredAnswer {
    private StoredAnswer() {}

    /** Null for what is no receipt. */
    public static @Nullable Ok receipt(@Nullable String json) {
        JsonNode node = read(json);
        if (!node.has("position")) {
            return null;
        }
        List<ReceiptLine> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            events.add(new ReceiptLine(
                    event.path("id").asText(),
                    event.path("type").asText(),
                    event.path("position").asLong()));
        }
        return new Ok(node.path("position").asLong(), events);
    }

    /** The code; "" for what is no refusal. */
    public static String refusal(@Nullable String json) {
        return read(json).path("code").asText();
    }

    private static JsonNode read(@Nullable String json) {
        try {
            return KernelJson.stored().readTree(json == null || json.isEmpty() ? "{}" : json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
