package id.jejakkinerja.kernel.refusal;

/** Every reason for which a command is refused. Names are part of the API and never change. */
public enum RefusalCode {
    FORBIDDEN_ROLE,
    FORBIDDEN_KECAMATAN,
    UNKNOWN_KECAMATAN,
    BASIS_REQUIRED,
    REASON_REQUIRED,
    RENSTRA_ALREADY_REGISTERED,
    RENSTRA_NOT_REGISTERED,
    RENSTRA_ALREADY_ADOPTED,
    RENSTRA_NOT_ADOPTED,
    YEAR_OUTSIDE_PERIOD,
    EMPTY_SASARAN,
    DUPLICATE_ID,
    DOCUMENT_SIGNED,
    UNKNOWN_INDICATOR,
    UNKNOWN_SASARAN,
    TARGET_CONTRADICTION,
    UNIT_MISMATCH,
    VALUE_OUT_OF_DOMAIN,
    UNEXPLAINED_CHANGE,
    REASON_WITHOUT_CHANGE,
    NO_CHANGE,
    MAPPING_INVALID,
    EARLIER_THAN_AMENDED,
    FORMULA_MISSING,
    OWNER_UNKNOWN,
    SUM_MISMATCH,
    UNKNOWN_CODE,
    CODE_DROPPED,
    RKT_NOT_ADOPTED,
    TARGET_MISSING,
    PAGU_NOT_ALLOCATED,
    PK_NOT_SIGNED,
    PK_ALREADY_SIGNED,
    LINE_ALREADY_ALLOCATED,
    LINE_NOT_ALLOCATED,
    BELOW_SPENT,
    AMOUNT_NOT_POSITIVE,
    AMOUNT_TOO_LARGE,
    SAME_LINE,
    INSUFFICIENT_REMAINING,
    NEEDS_APBD_CHANGE,
    PERIOD_NOT_OPEN,
    PERIOD_LOCKED,
    PERIOD_ALREADY_OPEN,
    RATIO_MISMATCH,
    RATIO_INCOMPLETE,
    ALREADY_RECORDED,
    REALIZATION_CONTRADICTION,
    UNKNOWN_EVENT,
    ALREADY_CORRECTED,
    EXCEEDS_PAGU,
    DUPLICATE_DOCUMENT,
    WRONG_STATE,
    SELF_APPROVAL,
    FINDINGS_OPEN,
    MEASURE_MISMATCH,
    INDEX_SUMMED,
    DATE_OUTSIDE_YEAR;

    /** Whether the caller may not do this at all, whatever the state. */
    public boolean isForbidden() {
        return this == FORBIDDEN_ROLE || this == FORBIDDEN_KECAMATAN;
    }

    /** Whether the command itself is incomplete or names something that does not exist, whatever the state. */
    public boolean isUnprocessable() {
        return this == UNKNOWN_KECAMATAN || this == BASIS_REQUIRED || this == REASON_REQUIRED;
    }
}
