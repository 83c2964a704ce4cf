package id.jejakkinerja.kernel.renstra;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.List;

/** An objective below a goal, measured by its indicators. */
public record Sasaran(SasaranId id, String nama, List<IndikatorRenstra> indikator) {
    public Sasaran {
        nama = InvalidValue.requireText("sasaran.nama", nama, 500);
        indikator = List.copyOf(indikator);
    }
}
