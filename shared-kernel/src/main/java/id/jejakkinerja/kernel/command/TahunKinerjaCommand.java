package id.jejakkinerja.kernel.command;

/** Asked of a TahunKinerja stream. */
public sealed interface TahunKinerjaCommand extends Command
        permits AdoptRkt,
                SetTarget,
                SignPK,
                AmendPK,
                AllocateBudget,
                ReviseBudget,
                ShiftBudget,
                RecordRealization,
                CorrectRealization,
                RecordExpenditure,
                CorrectExpenditure,
                RecordAnalysis,
                RecordProfile,
                SubmitReport,
                ApproveReport,
                VerifyReport,
                ReturnReport,
                ReopenReport {}
