package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what an indicator achieved in a quarter, or in the year where only that is known.
 *
 * @param indikator a Sasaran indicator, or the code of a sub kegiatan for its output
 * @param value in {@code satuan}; may be left out where numerator and denominator give it
 * @param numerator with {@code denominator}, for an indicator in percent
 * @param satuan must be the indicator's own
 * @param source system or document the value was taken from (SUKMA-e, SIPP)
 * @param evidence files that prove it
 */
public record RecordRealization(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        IndikatorId indikator,
        Masa masa,
        @Nullable Nilai value,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator,
        Satuan satuan,
        String source,
        List<Bukti> evidence)
        implements TahunKinerjaCommand {
    public RecordRealization {
        evidence = List.copyOf(evidence);
        source = InvalidValue.requireText("source", source, 200);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
