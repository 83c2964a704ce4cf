package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.Pihak;
import java.util.List;

/**
 * An amended Perjanjian Kinerja was signed.
 *
 * @param targets of every Sasaran indicator, as signed
 * @param pagu of every program, as signed
 * @param changes every difference to the version before, with its reason
 */
public record PKAmended(
        Pihak pihakPertama,
        Pihak pihakKedua,
        SebabPerubahan ground,
        List<TargetPK> targets,
        List<PaguProgram> pagu,
        List<Perubahan> changes)
        implements TahunKinerjaEvent {
    public PKAmended {
        targets = List.copyOf(targets);
        pagu = List.copyOf(pagu);
        changes = List.copyOf(changes);
    }
}
