package id.jejakkinerja.query.jelaskan;

import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BenchmarkRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.query.fold.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event behind a figure, and what it states itself.
 *
 * @param nilai the figure it states; null for a whole document, or when the log does not have the event
 * @param sumber data source and document number; null where none was stated
 * @param bukti evidence files
 */
public record Peristiwa(
        Origin origin, @Nullable Object nilai, @Nullable String sumber, List<Bukti> bukti) {
    public Peristiwa {
        bukti = List.copyOf(bukti);
    }

    /** An event as the log has it. */
    public static Peristiwa of(Recorded<DomainEvent> stored) {
        return read(Origin.of(stored), stored.event());
    }

    /** @param stored the event as the log has it; null when only what readers see names it */
    static Peristiwa of(Origin origin, @Nullable Recorded<DomainEvent> stored) {
        return stored == null ? new Peristiwa(origin, null, null, List.of()) : read(origin, stored.event());
    }

    private static Peristiwa read(Origin origin, DomainEvent event) {
        return switch (event) {
            case RenstraEvent e -> states(origin, figure(e), null);
            case IkuEvent ignored -> states(origin, null, null);
            case TahunKinerjaEvent e -> year(origin, e);
            case BenchmarkRecorded e -> states(origin, e.value(), e.source());
            case PeriodOpened ignored -> states(origin, null, null);
            case PeriodClosed ignored -> states(origin, null, null);
        };
    }

    private static @Nullable Object figure(RenstraEvent event) {
        return switch (event) {
            case RenstraTargetSet e -> e.value();
            case RenstraRegistered ignored -> null;
            case RenstraAdopted ignored -> null;
            case RenstraAmended ignored -> null;
        };
    }

    private static Peristiwa year(Origin origin, TahunKinerjaEvent event) {
        return switch (event) {
            case TargetSet e -> states(origin, e.value(), null);
            case BudgetAllocated e -> states(origin, e.amount(), null);
            case BudgetRevised e -> states(origin, e.amount(), null);
            case BudgetShifted e -> states(origin, e.amount(), null);
            case ExpenditureRecorded e -> states(origin, e.amount(), e.source() + ", " + e.documentNumber());
            case ExpenditureCorrected e -> states(origin, e.amount(), null);
            case RealizationRecorded e -> new Peristiwa(origin, e.value(), e.source(), e.evidence());
            case RealizationCorrected e -> states(origin, e.value(), null);
            case RktAdopted ignored -> states(origin, null, null);
            case PKSigned ignored -> states(origin, null, null);
            case PKAmended ignored -> states(origin, null, null);
            case AnalysisRecorded ignored -> states(origin, null, null);
            case ProfileRecorded ignored -> states(origin, null, null);
            case ReportSubmitted ignored -> states(origin, null, null);
            case ReportApproved ignored -> states(origin, null, null);
            case ReportVerified ignored -> states(origin, null, null);
            case ReportReturned ignored -> states(origin, null, null);
            case ReportReopened ignored -> states(origin, null, null);
        };
    }

    private static Peristiwa states(Origin origin, @Nullable Object figure, @Nullable String source) {
        return new Peristiwa(origin, figure, source, List.of());
    }
}
