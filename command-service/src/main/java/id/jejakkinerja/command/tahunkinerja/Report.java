package id.jejakkinerja.command.tahunkinerja;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report of one period.
 *
 * @param by who brought it into its state
 * @param since when, by the platform's clock; null for a draft that nobody has touched
 * @param submittedBy who submitted it last; null before
 * @param approvedBy who approved this submission; null before
 */
record Report(
        ReportState state,
        String by,
        @Nullable Instant since,
        @Nullable String submittedBy,
        @Nullable String approvedBy) {

    static Report draft() {
        return new Report(ReportState.DRAFT, "-", null, null, null);
    }

    Report submitted(String subject, Instant now) {
        return new Report(ReportState.SUBMITTED, subject, now, subject, null);
    }

    Report approved(String subject, Instant now) {
        return new Report(ReportState.APPROVED, subject, now, submittedBy, subject);
    }

    Report in(ReportState next, String subject, Instant now) {
        return new Report(next, subject, now, submittedBy, approvedBy);
    }
}
