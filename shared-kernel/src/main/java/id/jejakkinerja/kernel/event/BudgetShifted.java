package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;

/** Pagu moved from one line to another. */
public record BudgetShifted(MataAnggaran from, MataAnggaran to, Rupiah amount, Tahap stage)
        implements TahunKinerjaEvent {}
