package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;

/** A budget line got its first pagu. */
public record BudgetAllocated(MataAnggaran line, Rupiah amount) implements TahunKinerjaEvent {}
