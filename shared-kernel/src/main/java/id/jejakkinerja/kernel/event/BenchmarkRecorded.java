package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Lingkup;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** What others achieved on an indicator was recorded. */
public record BenchmarkRecorded(
        TahunAnggaran tahun, IndikatorId indikator, Lingkup lingkup, Nilai value, Satuan satuan, String source)
        implements KabupatenEvent {}
