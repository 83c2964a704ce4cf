package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.CorrectExpenditure;
import id.jejakkinerja.kernel.command.CorrectRealization;
import id.jejakkinerja.kernel.command.RecordAnalysis;
import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.command.RecordProfile;
import id.jejakkinerja.kernel.command.RecordRealization;
import id.jejakkinerja.kernel.command.ReopenReport;
import id.jejakkinerja.kernel.command.ReturnReport;
import id.jejakkinerja.kernel.command.ReviseBudget;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.command.SignPK;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.command.TahunKinerjaCommand;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.event.AnalysisRecorded;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.EventMeta;
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
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Optional;

/**
 * A kecamatan's year. Its parts are values of their own; this record only says which part decides what, and which part an event
 * changes.
 */
public record TahunKinerja(
        Rkt rkt,
        Targets targets,
        PerjanjianKinerja pk,
        Budget budget,
        Spending spending,
        Realisasi realisasi,
        Analyses analyses,
        Reports reports,
        Contributors contributors) {

    public static TahunKinerja initial() {
        return new TahunKinerja(
                Rkt.initial(),
                Targets.initial(),
                PerjanjianKinerja.initial(),
                Budget.initial(),
                Spending.initial(),
                Realisasi.initial(),
                Analyses.initial(),
                Reports.initial(),
                Contributors.initial());
    }

    /** Authority first, then locks, then the rules of the part that the command is about. */
    public Decision<TahunKinerjaEvent> decide(TahunKinerjaCommand command, CommandMeta meta, Surroundings around) {
        TahunAnggaran tahun = command.stream().tahun().orElseThrow();
        Optional<Refusal> refusal =
                Authority.check(command, meta).or(() -> new Locks(this, around.kabupaten(), tahun).check(command));
        return refusal.map(Decision::<TahunKinerjaEvent>refuse).orElseGet(() -> switch (command) {
            case AdoptRkt c -> Rkt.adopt(c, this, around);
            case SetTarget c -> Targets.set(c, this);
            case SignPK c -> PerjanjianKinerja.sign(c, meta, this);
            case AmendPK c -> PerjanjianKinerja.amend(c, meta, this);
            case AllocateBudget c -> Budget.allocate(c, meta, this);
            case ReviseBudget c -> Budget.revise(c, meta, this);
            case ShiftBudget c -> Budget.shift(c, meta, this);
            case RecordRealization c -> Realisasi.record(c, this);
            case CorrectRealization c -> Realisasi.correct(c, meta, this);
            case RecordExpenditure c -> Spending.record(c, meta, this);
            case CorrectExpenditure c -> Spending.correct(c, meta, this);
            case RecordAnalysis c -> Analyses.record(c, this);
            case RecordProfile c -> Decision.accept(new ProfileRecorded(c.facts()));
            case SubmitReport c -> Reports.submit(c, this);
            case ApproveReport c -> Reports.approve(c, meta, this);
            case VerifyReport c -> Reports.verify(c, meta, this);
            case ReturnReport c -> Reports.handBack(c, meta, this);
            case ReopenReport c -> Reports.reopen(c, this);
        });
    }

    public TahunKinerja evolve(TahunKinerjaEvent event, EventMeta meta, String eventId) {
        return switch (event) {
            case RktAdopted e -> with(rkt.evolve(e)).with(targets.evolve(e));
            case TargetSet e -> with(targets.evolve(e)).enteredBy(meta, e.masa());
            case PKSigned e -> with(pk.evolve(e, meta));
            case PKAmended e -> with(pk.evolve(e, meta)).with(targets.evolve(e));
            case BudgetAllocated e -> with(budget.evolve(e, meta)).enteredBy(meta, Masa.TAHUN);
            case BudgetRevised e -> with(budget.evolve(e, meta)).enteredBy(meta, Masa.TAHUN);
            case BudgetShifted e -> with(budget.evolve(e, meta)).enteredBy(meta, Masa.TAHUN);
            case RealizationRecorded e ->
                with(realisasi.evolve(e, meta, eventId)).enteredBy(meta, e.masa());
            case RealizationCorrected e ->
                with(realisasi.evolve(e, meta, eventId)).enteredBy(meta, e.masa());
            case ExpenditureRecorded e ->
                with(spending.evolve(e, meta, eventId))
                        .enteredBy(meta, e.bulan().triwulan());
            case ExpenditureCorrected e ->
                with(spending.evolve(e, meta, eventId))
                        .enteredBy(meta, e.bulan().triwulan());
            case AnalysisRecorded e -> with(analyses.evolve(e)).enteredBy(meta, e.masa());
            case ProfileRecorded ignored -> enteredBy(meta, Masa.TAHUN);
            case ReportSubmitted e -> with(reports.evolve(e, meta));
            case ReportApproved e -> with(reports.evolve(e, meta));
            case ReportVerified e -> with(reports.into(ReportState.VERIFIED, e.masa(), meta));
            case ReportReturned e -> with(reports.into(ReportState.RETURNED, e.masa(), meta));
            case ReportReopened e -> with(reports.into(ReportState.REOPENED, e.masa(), meta));
        };
    }

    private TahunKinerja enteredBy(EventMeta meta, Masa masa) {
        Contributors next = contributors.with(masa, meta.actor().subject());
        return new TahunKinerja(rkt, targets, pk, budget, spending, realisasi, analyses, reports, next);
    }

    private TahunKinerja with(Rkt next) {
        return new TahunKinerja(next, targets, pk, budget, spending, realisasi, analyses, reports, contributors);
    }

    private TahunKinerja with(Targets next) {
        return new TahunKinerja(rkt, next, pk, budget, spending, realisasi, analyses, reports, contributors);
    }

    private TahunKinerja with(PerjanjianKinerja next) {
        return new TahunKinerja(rkt, targets, next, budget, spending, realisasi, analyses, reports, contributors);
    }

    private TahunKinerja with(Budget next) {
        return new TahunKinerja(rkt, targets, pk, next, spending, realisasi, analyses, reports, contributors);
    }

    private TahunKinerja with(Spending next) {
        return new TahunKinerja(rkt, targets, pk, budget, next, realisasi, analyses, reports, contributors);
    }

    private TahunKinerja with(Realisasi next) {
        return new TahunKinerja(rkt, targets, pk, budget, spending, next, analyses, reports, contributors);
    }

    private TahunKinerja with(Analyses next) {
        return new TahunKinerja(rkt, targets, pk, budget, spending, realisasi, next, reports, contributors);
    }

    private TahunKinerja with(Reports next) {
        return new TahunKinerja(rkt, targets, pk, budget, spending, realisasi, analyses, next, contributors);
    }
}
