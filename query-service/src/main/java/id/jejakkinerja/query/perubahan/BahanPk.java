package id.jejakkinerja.query.perubahan;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is made from before it is signed. The agreement holds targets and pagu of its own, as signed; the plan proposed the
 * targets, and the budget the pagu.
 */
final class BahanPk {
    private record Usulan(Nilai value, Origin origin) {}

    private final Map<String, Usulan> targets = new HashMap<>();
    private final Map<String, List<Origin>> pagu = new HashMap<>();

    void note(TahunKinerjaEvent event, Origin origin) {
        switch (event) {
            case RktAdopted e -> e.struktur().indikator().forEach(i -> propose(i.id(), i.target(), origin));
            case TargetSet e -> {
                if (e.dokumen() == Dokumen.PK && !e.masa().isQuarter()) {
                    propose(e.indikator(), e.value(), origin);
                }
            }
            case BudgetAllocated e -> money(e.line(), origin);
            case BudgetRevised e -> money(e.line(), origin);
            case BudgetShifted e -> {
                money(e.from(), origin);
                money(e.to(), origin);
            }
            case PKSigned ignored -> {}
            case PKAmended ignored -> {}
            case ExpenditureRecorded ignored -> {}
            case ExpenditureCorrected ignored -> {}
            case RealizationRecorded ignored -> {}
            case RealizationCorrected ignored -> {}
            case AnalysisRecorded ignored -> {}
            case ProfileRecorded ignored -> {}
            case ReportSubmitted ignored -> {}
            case ReportApproved ignored -> {}
            case ReportVerified ignored -> {}
            case ReportReturned ignored -> {}
            case ReportReopened ignored -> {}
        }
    }

    /** The events since the field was last signed that made a field what is signed now; none for what the signature itself decided. */
    List<Origin> of(String path, @Nullable String signed) {
        Usulan target = targets.get(path);
        if (target != null) {
            return target.value().toString().equals(signed) ? List.of(target.origin()) : List.of();
        }
        return List.copyOf(pagu.getOrDefault(path, List.of()));
    }

    /** What is proposed from now on for something that was signed is for the next version. */
    void signed(IsiDokumen agreement) {
        targets.keySet().removeAll(agreement.isian().keySet());
        pagu.keySet().removeAll(agreement.isian().keySet());
    }

    private void propose(IndikatorId indikator, @Nullable Nilai value, Origin origin) {
        if (value != null) {
            targets.put("target/" + indikator, new Usulan(value, origin));
        }
    }

    /** A shift within a program touches it once. */
    private void money(MataAnggaran line, Origin origin) {
        List<Origin> events =
                pagu.computeIfAbsent("program/" + line.subKegiatan().program() + "/pagu", none -> new ArrayList<>());
        if (events.isEmpty() || !events.getLast().equals(origin)) {
            events.add(origin);
        }
    }
}
