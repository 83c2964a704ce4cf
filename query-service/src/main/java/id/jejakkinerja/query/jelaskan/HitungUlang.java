package id.jejakkinerja.query.jelaskan;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as shown beside the same figure computed anew from the log alone.
 *
 * @param shown what readers see; null where they see none
 * @param anew what folding from zero gives
 * @param events how many events were folded; null where those of all kecamatan were
 * @param position up to which the log was folded
 * @param at when that was done
 */
public record HitungUlang(
        @Nullable Object shown,
        @Nullable Object anew,
        @Nullable Integer events,
        long position,
        Instant at) {
    public boolean matches() {
        return Objects.equals(shown, anew);
    }
}
