package id.jejakkinerja.command.tahunkinerja;

/** Where the report of a period stands. */
enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    VERIFIED,
    RETURNED,
    REOPENED;

    /** Whether the figures of the report may not change. */
    boolean locks() {
        return this == SUBMITTED || this == APPROVED || this == VERIFIED;
    }
}
