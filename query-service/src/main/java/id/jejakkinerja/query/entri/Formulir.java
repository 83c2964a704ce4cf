package id.jejakkinerja.query.entri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that becomes one command.
 *
 * @param <R> where it is filled in
 */
interface Formulir<R extends Ruang> {
    /** Its name in the address. */
    String id();

    /**
     * The form for one matter.
     *
     * @param about which one, by parameter of the address
     * @throws id.jejakkinerja.runtime.edge.NotFound when there is no such matter
     */
    Lembar lembar(R ruang, Map<String, String> about);

    /** Adds what was typed to the command. */
    void fill(ObjectNode command, Kiriman kiriman, R ruang, Map<String, String> about);

    /** The event it answers; null where it answers none. */
    default @Nullable String cause(R ruang, Map<String, String> about) {
        return null;
    }

    /** The field that a refusal is about, where it is about one. */
    default Map<RefusalCode, String> blame() {
        return Map.of();
    }

    /** Whether it is shown as it was understood before it can be sent, because a wrong one costs something. */
    default boolean isLookedOver() {
        return false;
    }

    /** What sending it would change; null where that cannot be told, or needs no telling. */
    default @Nullable Pratinjau preview(Kiriman kiriman, R ruang, Map<String, String> about) {
        return null;
    }
}
