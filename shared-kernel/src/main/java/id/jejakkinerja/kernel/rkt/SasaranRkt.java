package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.List;

/** A Sasaran of the year with its indicators and the programs that serve it; no program where the plan names none. */
public record SasaranRkt(SasaranId id, String nama, List<IndikatorRkt> indikator, List<ProgramRkt> program) {
    public SasaranRkt {
        nama = InvalidValue.requireText("sasaran.nama", nama, 500);
        indikator = List.copyOf(indikator);
        program = List.copyOf(program);
    }
}
