package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Records spending of a month on a budget line.
 *
 * @param amount in rupiah, more than 0, never beyond the pagu in force
 * @param source the accounting system (SIPD AKLAP)
 * @param documentNumber the document it was booked under
 */
public record RecordExpenditure(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        KodeSubKegiatan subKegiatan,
        JenisBelanja jenis,
        Bulan bulan,
        Rupiah amount,
        String source,
        String documentNumber)
        implements TahunKinerjaCommand {
    public RecordExpenditure {
        source = InvalidValue.requireText("source", source, 200);
        documentNumber = InvalidValue.requireText("documentNumber", documentNumber, 120);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
