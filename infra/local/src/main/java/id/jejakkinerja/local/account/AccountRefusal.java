package id.jejakkinerja.local.account;

/** Why a change of an account was refused. */
public enum AccountRefusal {
    NAME_INVALID,
    NAME_TAKEN,
    ROLES_MISSING,
    /** An administrator sees no performance data, so the role stands alone. */
    ADMIN_NOT_ALONE,
    /** Accounts are administered on pages, which no program can open. */
    ADMIN_IS_A_PERSON,
    KECAMATAN_MISSING,
    KECAMATAN_UNKNOWN,
    /** Only OPERATOR and CAMAT work in a kecamatan. */
    KECAMATAN_WITHOUT_ROLE,
    LAST_ADMIN,
    OWN_ADMIN,
    /** A program has no password that a link could set. */
    NO_PERSON,
    /** A person has no secret. */
    NO_PROGRAM,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_HAS_NAME,
    PASSWORD_TOO_PLAIN,
    PASSWORD_SAME
}
