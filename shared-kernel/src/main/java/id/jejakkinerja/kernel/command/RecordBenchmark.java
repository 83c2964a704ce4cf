package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Records what others achieved on the same indicator, to compare with.
 *
 * @param value in {@code satuan}
 * @param source where the value was published
 */
public record RecordBenchmark(
        KodeKabupaten kabupaten,
        TahunAnggaran tahun,
        IndikatorId indikator,
        Lingkup lingkup,
        Nilai value,
        Satuan satuan,
        String source)
        implements KabupatenCommand {
    public RecordBenchmark {
        source = InvalidValue.requireText("source", source, 200);
    }

    @Override
    public StreamId stream() {
        return StreamId.kabupaten(kabupaten);
    }
}
