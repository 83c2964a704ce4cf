package id.jejakkinerja.kernel.pk;

import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Rupiah;

/**
 * The pagu of a program in a signed agreement.
 *
 * @param pagu in rupiah
 */
public record PaguProgram(KodeProgram program, Rupiah pagu) {}
