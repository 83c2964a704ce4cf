package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.query.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sending a form would change.
 *
 * @param melanggar rules that would refuse it, with their figures
 * @param semuaAturan whether every rule was asked; otherwise some are known to the command side alone
 */
public record Pratinjau(Senarai senarai, List<Aturan> melanggar, boolean semuaAturan) {
    /**
     * A rule that would refuse.
     *
     * @param kode as the refusal has it
     */
    public record Aturan(String kode, String kalimat) {
        /** As it would be said after sending. */
        static Aturan of(Refusal refusal, PageWords words) {
            return new Aturan(
                    refusal.code().name(),
                    String.valueOf(Penolakan.of(refusal, words).getDetail()));
        }
    }

    public Pratinjau {
        melanggar = List.copyOf(melanggar);
    }

    /** What every rule was asked about. */
    static Pratinjau judged(Senarai senarai, List<Aturan> broken) {
        return new Pratinjau(senarai, broken, true);
    }

    /** What only some rules were asked about. */
    static Pratinjau foretold(Senarai senarai, List<Aturan> broken) {
        return new Pratinjau(senarai, broken, false);
    }

    /** With the lock that goes before every other rule, where there is one. */
    Pratinjau locked(@Nullable String lock) {
        if (lock == null) {
            return this;
        }
        List<Aturan> all = new ArrayList<>();
        all.add(new Aturan(RefusalCode.PERIOD_LOCKED.name(), lock));
        all.addAll(melanggar);
        return new Pratinjau(senarai, all, semuaAturan);
    }
}
