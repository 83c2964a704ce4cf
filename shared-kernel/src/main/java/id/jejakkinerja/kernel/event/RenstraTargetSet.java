package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** A target of a Renstra that is not adopted yet was set. */
public record RenstraTargetSet(IndikatorId indikator, TahunAnggaran tahun, Nilai value) implements RenstraEvent {}
