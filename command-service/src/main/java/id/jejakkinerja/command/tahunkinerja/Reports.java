package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.access.Authority;
import id.jejakkinerja.kernel.command.ApproveReport;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.ReopenReport;
import id.jejakkinerja.kernel.command.ReturnReport;
import id.jejakkinerja.kernel.command.SubmitReport;
import id.jejakkinerja.kernel.command.VerifyReport;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Peran;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way of each report: submitted by the operator, approved by the camat, verified by Bappeda; handed back or reopened with a reason.
 *
 * @param byMasa those that somebody has submitted once
 */
record Reports(SortedMap<Masa, Report> byMasa) {
    private static final Set<ReportState> OPEN =
            EnumSet.of(ReportState.DRAFT, ReportState.RETURNED, ReportState.REOPENED);
    private static final Set<ReportState> RETURNABLE = EnumSet.of(ReportState.SUBMITTED, ReportState.APPROVED);

    Reports {
        byMasa = Collections.unmodifiableSortedMap(new TreeMap<>(byMasa));
    }

    static Reports initial() {
        return new Reports(new TreeMap<>());
    }

    Report of(Masa masa) {
        return byMasa.getOrDefault(masa, Report.draft());
    }

    Reports evolve(ReportSubmitted e, EventMeta meta) {
        return with(e.masa(), of(e.masa()).submitted(meta.actor().subject(), meta.recordedAt()));
    }

    Reports evolve(ReportApproved e, EventMeta meta) {
        return with(e.masa(), of(e.masa()).approved(meta.actor().subject(), meta.recordedAt()));
    }

    /** Into a state that keeps who submitted and approved. */
    Reports into(ReportState state, Masa masa, EventMeta meta) {
        return with(masa, of(masa).in(state, meta.actor().subject(), meta.recordedAt()));
    }

    static Decision<TahunKinerjaEvent> submit(SubmitReport c, TahunKinerja year) {
        return Decision.rules()
                .check(() -> year.rkt().missing(c.tahun()))
                .check(() -> year.reports().unless(OPEN, c.masa()))
                .check(() -> Findings.check(c.masa(), year))
                .accept(() -> new ReportSubmitted(c.masa()));
    }

    static Decision<TahunKinerjaEvent> approve(ApproveReport c, CommandMeta meta, TahunKinerja year) {
        String subject = meta.actor().subject();
        return Decision.rules()
                .check(() -> year.reports().unless(Set.of(ReportState.SUBMITTED), c.masa()))
                .check(() -> own(c.masa(), subject, year))
                .check(() -> Findings.check(c.masa(), year))
                .accept(() -> new ReportApproved(c.masa()));
    }

    static Decision<TahunKinerjaEvent> verify(VerifyReport c, CommandMeta meta, TahunKinerja year) {
        String subject = meta.actor().subject();
        return Decision.rules()
                .check(() -> year.reports().unless(Set.of(ReportState.APPROVED), c.masa()))
                .check(() -> own(c.masa(), subject, year))
                .refuseIf(
                        () -> subject.equals(year.reports().of(c.masa()).approvedBy()),
                        () -> selfApproval(c.masa(), subject, "APPROVED"))
                .check(() -> Findings.check(c.masa(), year))
                .accept(() -> new ReportVerified(c.masa()));
    }

    /** A submitted report goes back from the camat, an approved one from Bappeda. */
    static Decision<TahunKinerjaEvent> handBack(ReturnReport c, CommandMeta meta, TahunKinerja year) {
        Actor actor = meta.actor();
        ReportState state = year.reports().of(c.masa()).state();
        Set<Peran> required = Set.of(state == ReportState.SUBMITTED ? Peran.CAMAT : Peran.BAPPEDA);
        return Decision.rules()
                .check(() -> year.reports().unless(RETURNABLE, c.masa()))
                .refuseIf(
                        () -> !actor.mayAct(required, c.kecamatan()),
                        () -> Authority.forbiddenRole("ReturnReport", required, actor))
                .accept(() -> new ReportReturned(c.masa()));
    }

    static Decision<TahunKinerjaEvent> reopen(ReopenReport c, TahunKinerja year) {
        return Decision.rules()
                .check(() -> year.reports().unless(Set.of(ReportState.VERIFIED), c.masa()))
                .accept(() -> new ReportReopened(c.masa()));
    }

    private Optional<Refusal> unless(Set<ReportState> allowed, Masa masa) {
        ReportState state = of(masa).state();
        return allowed.contains(state)
                ? Optional.empty()
                : Optional.of(Refusal.wrongState(masa, state.name(), allowed));
    }

    /** Nobody stands behind figures or a submission of their own, whatever roles they hold. */
    private static Optional<Refusal> own(Masa masa, String subject, TahunKinerja year) {
        if (subject.equals(year.reports().of(masa).submittedBy())) {
            return Optional.of(selfApproval(masa, subject, "SUBMITTED"));
        }
        return year.contributors().entered(masa, subject)
                ? Optional.of(selfApproval(masa, subject, "ENTERED"))
                : Optional.empty();
    }

    private static Refusal selfApproval(Masa masa, String subject, String part) {
        return Refusal.of(RefusalCode.SELF_APPROVAL, "masa", masa)
                .with("subject", subject)
                .with("part", part);
    }

    private Reports with(Masa masa, Report report) {
        SortedMap<Masa, Report> next = new TreeMap<>(byMasa);
        next.put(masa, report);
        return new Reports(next);
    }
}
