package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;

/**
 * Signs an amended Perjanjian Kinerja (PermenPANRB 53/2014, Lampiran I Bab II.D). Its pagu are the ones in force.
 *
 * @param ground which of the three grounds the regulation allows
 * @param targets the targets that change; the others stay
 * @param reasons one for every difference to the version before, pagu included: {@code program/7.01.03/pagu}
 */
public record AmendPK(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        Pihak pihakPertama,
        Pihak pihakKedua,
        SebabPerubahan ground,
        List<TargetPK> targets,
        List<AlasanPerubahan> reasons)
        implements TahunKinerjaCommand {
    public AmendPK {
        targets = List.copyOf(targets);
        reasons = List.copyOf(reasons);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
