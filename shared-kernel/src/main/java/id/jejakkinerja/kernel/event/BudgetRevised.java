package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;

/**
 * The pagu of a budget line was set anew.
 *
 * @param amount the new pagu
 */
public record BudgetRevised(MataAnggaran line, Rupiah amount) implements TahunKinerjaEvent {}
