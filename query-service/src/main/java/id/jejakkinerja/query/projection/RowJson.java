package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.runtime.json.KernelJson;

/** Consolidated rows as they are kept, and whatever readers see as it is compared: all of it but its key and the clock's. */
public final class RowJson {
    private static final ObjectMapper JSON = KernelJson.stored();

    private RowJson() {}

    /** A row as it is kept. Equal ones are kept equally. */
    public static String write(CapaianRow row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a row", e);
        }
    }

    static CapaianRow read(String kept) {
        try {
            return JSON.readValue(kept, CapaianRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept row", e);
        }
    }

    /** A stream for comparing. */
    public static String compared(FoldedStream stream) {
        ObjectNode json = row(stream.position()).put("sequence", stream.sequence());
        json.set("state", JSON.valueToTree(stream.state()));
        return json.toString();
    }

    /** A row for comparing, as the states give it. */
    public static String compared(CapaianRow row) {
        ObjectNode json = row(row.reached().position());
        json.set("capaian", JSON.valueToTree(row));
        return json.toString();
    }

    /** A row for comparing, as it is kept. */
    static String compared(CapaianEntry entry) {
        ObjectNode json = row(entry.position());
        json.set("capaian", tree(entry.capaian()));
        return json.toString();
    }

    private static ObjectNode row(long position) {
        return JsonNodeFactory.instance.objectNode().put("position", position);
    }

    /** A text that is no JSON any more, because somebody spoilt it, is compared as the text it is. */
    private static JsonNode tree(String kept) {
        try {
            return JSON.readTree(kept);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.textNode(kept);
        }
    }
}
