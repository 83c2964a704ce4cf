package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.SebabPerubahan;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Pihak;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One signed version of the Perjanjian Kinerja, as it was signed.
 *
 * @param number 0 the original, 1 and up its amendments (PK Perubahan)
 * @param ground why it was amended; null for the original
 * @param changes every difference to the version before; empty for the original
 */
public record PkVersion(
        int number,
        Pihak pihakPertama,
        Pihak pihakKedua,
        @Nullable SebabPerubahan ground,
        List<TargetPK> targets,
        List<PaguProgram> pagu,
        List<Perubahan> changes,
        Origin origin) {

    public PkVersion {
        targets = List.copyOf(targets);
        pagu = List.copyOf(pagu);
        changes = List.copyOf(changes);
    }

    public Optional<Nilai> target(IndikatorId indikator) {
        return targets.stream()
                .filter(t -> t.indikator().equals(indikator))
                .map(TargetPK::value)
                .findFirst();
    }
}
