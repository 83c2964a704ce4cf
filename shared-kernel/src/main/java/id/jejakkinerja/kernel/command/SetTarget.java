package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import org.jspecify.annotations.Nullable;

/**
 * Sets a target while its document is still open: a year of a Renstra, the year of a Perjanjian Kinerja, or a quarter of the rencana aksi.
 *
 * @param dokumen which document the target belongs to
 * @param masa {@link Masa#TAHUN} for Renstra and PK, a quarter for the rencana aksi
 * @param indikator a Sasaran indicator, or the code of a sub kegiatan for its output
 * @param value in {@code satuan}
 * @param periode the Renstra's years, only for the Renstra
 */
public record SetTarget(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        Dokumen dokumen,
        Masa masa,
        IndikatorId indikator,
        Nilai value,
        Satuan satuan,
        @Nullable PeriodeRenstra periode)
        implements RenstraCommand, TahunKinerjaCommand {
    /**
     * @throws InvalidValue when the parts contradict each other: a quarter for a Renstra or PK, a year for the rencana aksi, a
     *     Renstra target without its period
     */
    public SetTarget {
        if ((dokumen == Dokumen.RENCANA_AKSI) != masa.isQuarter()) {
            throw new InvalidValue("masa", masa.name());
        }
        if ((dokumen == Dokumen.RENSTRA) != (periode != null)) {
            throw new InvalidValue("periode", String.valueOf(periode));
        }
    }

    @Override
    public StreamId stream() {
        return periode == null ? StreamId.tahunKinerja(kecamatan, tahun) : StreamId.renstra(kecamatan, periode);
    }
}
