package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;

/**
 * What others achieved on an indicator.
 *
 * @param value in {@code satuan}
 * @param source where it was published
 */
public record Pembanding(Nilai value, Satuan satuan, String source, Origin origin) {}
