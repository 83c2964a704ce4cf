package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** A reporting period was closed. */
public record PeriodClosed(TahunAnggaran tahun, Masa masa) implements KabupatenEvent {}
