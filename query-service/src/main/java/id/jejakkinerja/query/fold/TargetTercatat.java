package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.Nilai;

/**
 * A target and the event that set it.
 *
 * @param value in the indicator's unit
 */
public record TargetTercatat(Nilai value, Origin origin) {}
