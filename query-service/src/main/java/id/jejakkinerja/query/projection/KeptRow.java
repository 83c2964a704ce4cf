package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.tabel.CapaianRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the read model as it is kept, or as it should be.
 *
 * @param sequence of the last event folded, -1 before the first; of a consolidated row always -1
 * @param json all its columns but its key and the clock's, as JSON
 * @param value what readers make of it; null where they cannot, because somebody spoilt it
 */
public record KeptRow<T>(
        long sequence, String json, @Nullable T value) {

    /** What a stream's row is after some events, by what folding them gave. */
    public static KeptRow<StreamState> of(StreamState state, long sequence) {
        return state(sequence, state.reached().position(), StateJson.write(state), state);
    }

    /** What a consolidated row is, by the states it is made of. */
    public static KeptRow<CapaianRow> of(CapaianRow row) {
        return capaian(row.reached().position(), StateJson.write(row), row);
    }

    static KeptRow<StreamState> of(StreamRow row) {
        return state(
                row.sequence(),
                row.position(),
                row.state(),
                StateJson.readable(row.state(), StreamState.typeOf(row.id())).orElse(null));
    }

    static KeptRow<CapaianRow> of(CapaianEntry entry) {
        return capaian(
                entry.position(),
                entry.capaian(),
                StateJson.readable(entry.capaian(), CapaianRow.class).orElse(null));
    }

    private static KeptRow<StreamState> state(long sequence, long position, String state, @Nullable StreamState value) {
        ObjectNode json = row(position).put("sequence", sequence);
        json.set("state", tree(state));
        return new KeptRow<>(sequence, json.toString(), value);
    }

    private static KeptRow<CapaianRow> capaian(long position, String capaian, @Nullable CapaianRow value) {
        ObjectNode json = row(position);
        json.set("capaian", tree(capaian));
        return new KeptRow<>(-1, json.toString(), value);
    }

    private static ObjectNode row(long position) {
        return JsonNodeFactory.instance.objectNode().put("position", position);
    }

    private static JsonNode tree(String json) {
        return StateJson.tree(json).orElseGet(() -> JsonNodeFactory.instance.textNode(json));
    }
}
