package id.jejakkinerja.kernel.event;

/** What happens in a year of a kecamatan. */
public sealed interface TahunKinerjaEvent extends DomainEvent
        permits RktAdopted,
                TargetSet,
                PKSigned,
                PKAmended,
                BudgetAllocated,
                BudgetRevised,
                BudgetShifted,
                RealizationRecorded,
                RealizationCorrected,
                ExpenditureRecorded,
                ExpenditureCorrected,
                AnalysisRecorded,
                ProfileRecorded,
                ReportSubmitted,
                ReportApproved,
                ReportVerified,
                ReportReturned,
                ReportReopened {}
