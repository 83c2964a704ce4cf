package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.Pihak;
import java.util.List;

/**
 * The Perjanjian Kinerja was signed.
 *
 * @param targets of every Sasaran indicator, as signed
 * @param pagu of every program, as signed
 */
public record PKSigned(Pihak pihakPertama, Pihak pihakKedua, List<TargetPK> targets, List<PaguProgram> pagu)
        implements TahunKinerjaEvent {
    public PKSigned {
        targets = List.copyOf(targets);
        pagu = List.copyOf(pagu);
    }
}
