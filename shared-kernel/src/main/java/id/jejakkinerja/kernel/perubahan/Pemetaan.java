package id.jejakkinerja.kernel.perubahan;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an amended Renstra says became of one indicator.
 *
 * @param from the indicator of the version before; null only when {@link JenisPerubahan#DITAMBAH}
 * @param to the indicator of the new version; null only when {@link JenisPerubahan#DIHAPUS}
 * @param reason why; null only when {@link JenisPerubahan#TETAP}
 */
public record Pemetaan(
        @Nullable IndikatorId from,
        @Nullable IndikatorId to,
        JenisPerubahan kind,
        @Nullable String reason) {
    public Pemetaan {
        reason = reason == null ? null : InvalidValue.requireText("pemetaan.reason", reason, 1000);
    }
}
