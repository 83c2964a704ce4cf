package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Bukti;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file that an event names as its proof.
 *
 * @param sidik its SHA-256
 * @param href where it is handed out; null where it is not kept here, or not for this reader
 */
public record Lampiran(String nama, String sidik, @Nullable String href) {
    /** @param open whether a file is kept here and open to the reader */
    public static List<Lampiran> of(List<Bukti> bukti, Predicate<Bukti> open) {
        return bukti.stream()
                .map(b -> new Lampiran(b.fileName(), b.sha256(), open.test(b) ? "/bukti/" + b.sha256() : null))
                .toList();
    }
}
