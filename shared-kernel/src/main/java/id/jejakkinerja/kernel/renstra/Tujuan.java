package id.jejakkinerja.kernel.renstra;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.TujuanId;
import java.util.List;

/**
 * A goal of the plan.
 *
 * @param indikator name of the goal's own indicator as printed ("Nilai SAKIP OPD")
 */
public record Tujuan(TujuanId id, String nama, String indikator, List<Sasaran> sasaran) {
    public Tujuan {
        nama = InvalidValue.requireText("tujuan.nama", nama, 500);
        indikator = InvalidValue.requireText("tujuan.indikator", indikator, 500);
        sasaran = List.copyOf(sasaran);
    }
}
