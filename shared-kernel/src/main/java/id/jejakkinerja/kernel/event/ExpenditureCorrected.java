package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;

/**
 * A booked amount was replaced.
 *
 * @param corrects id of the event whose amount is replaced
 * @param amount the right amount
 */
public record ExpenditureCorrected(String corrects, MataAnggaran line, Bulan bulan, Rupiah amount)
        implements TahunKinerjaEvent {}
