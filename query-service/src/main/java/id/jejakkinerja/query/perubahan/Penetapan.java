package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.query.fold.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a field.
 *
 * @param nilai the value it got; null where the field was taken out
 * @param alasan why this field: the reason recorded for it, else the one of the whole event; null where there is none
 * @param asal the event that set it
 * @param bahan the events it was made from: budget allotted, revised or shifted, targets proposed before signing; oldest first
 */
public record Penetapan(@Nullable String nilai, @Nullable String alasan, Origin asal, List<Origin> bahan) {
    public Penetapan {
        bahan = List.copyOf(bahan);
    }
}
