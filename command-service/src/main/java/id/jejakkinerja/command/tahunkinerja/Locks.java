package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.kabupaten.Kabupaten;
import id.jejakkinerja.command.kabupaten.PeriodState;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.AmendPK;
import id.jejakkinerja.kernel.command.ApproveReport;
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
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What locks which command. Figures of a period need it open (Bappeda's gate) and its report not handed in; the plan and its targets
 * need no report of the year handed in; everything else only the report of the year. Reports themselves go by their own states.
 */
record Locks(TahunKinerja year, Kabupaten kabupaten, TahunAnggaran tahun) {

    Optional<Refusal> check(TahunKinerjaCommand command) {
        return switch (command) {
            case RecordRealization c -> figures(c.masa());
            case CorrectRealization c ->
                year.realisasi().find(c.event()).map(Realisasi.Entry::masa).flatMap(this::figures);
            case RecordExpenditure c -> figures(c.bulan().triwulan());
            case CorrectExpenditure c ->
                year.spending().find(c.event()).map(e -> e.bulan().triwulan()).flatMap(this::figures);
            case RecordAnalysis c -> figures(c.masa());
            case SetTarget c -> reports(c.masa());
            case AdoptRkt ignored -> anyReport();
            case SignPK ignored -> reports(Masa.TAHUN);
            case AmendPK c -> PerjanjianKinerja.changesTargets(c, year) ? anyReport() : reports(Masa.TAHUN);
            case AllocateBudget ignored -> reports(Masa.TAHUN);
            case ReviseBudget ignored -> reports(Masa.TAHUN);
            case ShiftBudget ignored -> reports(Masa.TAHUN);
            case RecordProfile ignored -> reports(Masa.TAHUN);
            case SubmitReport ignored -> Optional.empty();
            case ApproveReport ignored -> Optional.empty();
            case VerifyReport ignored -> Optional.empty();
            case ReturnReport ignored -> Optional.empty();
            case ReopenReport ignored -> Optional.empty();
        };
    }

    private Optional<Refusal> figures(Masa masa) {
        return gate(masa).or(() -> reports(masa));
    }

    private Optional<Refusal> gate(Masa masa) {
        return switch (kabupaten.period(tahun, masa)) {
            case PeriodState.Open ignored -> Optional.empty();
            case PeriodState.NotOpen ignored -> Optional.of(Refusal.periodNotOpen(tahun, masa));
            case PeriodState.Closed closed ->
                Optional.of(Refusal.periodLocked(tahun, masa, closed.label(), closed.by(), closed.since()));
        };
    }

    /** The report of the period, and that of the year, which is about all its periods. */
    private Optional<Refusal> reports(Masa masa) {
        return report(masa).or(() -> report(Masa.TAHUN));
    }

    /** The plan and its targets are what every report of the year has been measured against. */
    private Optional<Refusal> anyReport() {
        return Arrays.stream(Masa.values()).flatMap(m -> report(m).stream()).findFirst();
    }

    private Optional<Refusal> report(Masa masa) {
        Report report = year.reports().of(masa);
        Instant since = report.since();
        return report.state().locks() && since != null
                ? Optional.of(Refusal.periodLocked(tahun, masa, report.state().name(), report.by(), since))
                : Optional.empty();
    }
}
