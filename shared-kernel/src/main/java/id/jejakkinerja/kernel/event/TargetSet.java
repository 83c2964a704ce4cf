package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;

/** A target of the Perjanjian Kinerja (year) or of the rencana aksi (quarter) was set. */
public record TargetSet(Dokumen dokumen, IndikatorId indikator, Masa masa, Nilai value) implements TahunKinerjaEvent {}
