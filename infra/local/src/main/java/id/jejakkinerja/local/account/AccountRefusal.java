package id.jejakkinerja.local.account;

/** Why a change of an account was refused. */
public enum AccountRefusal {
    NAME_INVALID,
    NAME_TAKEN,
    ROLES_MISSING,
    /** An administrator sees no performance data, so the role stands alone. */
    ADMIN_NOT_ALONE,
    KECAMATAN_MISSING,
    KECAMATAN_UNKNOWN,
    /** Only OPERATOR and CAMAT work in a kecamatan. */
    KECAMATAN_WITHOUT_ROLE,
    LAST_ADMIN,
    OWN_ADMIN,
    /** A program's secret is not set on a page. */
    NO_PERSON,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_HAS_NAME,
    PASSWORD_TOO_PLAIN,
    PASSWORD_SAME
}
