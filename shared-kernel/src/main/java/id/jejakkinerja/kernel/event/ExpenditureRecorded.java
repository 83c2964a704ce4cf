package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;

/** Spending of a month was booked on a budget line. */
public record ExpenditureRecorded(MataAnggaran line, Bulan bulan, Rupiah amount, String source, String documentNumber)
        implements TahunKinerjaEvent {}
