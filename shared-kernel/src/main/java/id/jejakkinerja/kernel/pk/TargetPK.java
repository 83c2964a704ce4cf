package id.jejakkinerja.kernel.pk;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;

/**
 * A promised target.
 *
 * @param value in the indicator's unit
 */
public record TargetPK(IndikatorId indikator, Nilai value) {}
