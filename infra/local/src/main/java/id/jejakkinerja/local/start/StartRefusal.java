package id.jejakkinerja.local.start;

/** Why a start ends before it began. The texts for people are in {@code StartRefusal.properties}, one description and one action each. */
public enum StartRefusal {
    /** Another live process owns the data directory. Figures: directory, its process id. */
    DATA_DIRECTORY_IN_USE,
    /** It cannot be created, read or written. Figures: directory, cause. */
    DATA_DIRECTORY_UNUSABLE,
    /** A PostgreSQL left behind by a killed process does not stop. Figures: directory, its process id, what pg_ctl said. */
    POSTGRES_ORPHAN_NOT_STOPPED,
    /** There is a database, but not the file with its passwords. Figures: the missing file. */
    POSTGRES_PASSWORDS_MISSING,
    /** initdb failed. Figures: directory, what it said. */
    POSTGRES_NOT_INITIALISED,
    /** The server did not come up. Figures: directory, port, what it said. */
    POSTGRES_NOT_STARTED,
    /** Figures: the file, cause. */
    ISSUER_KEY_UNREADABLE,
    /** Figures: the file, cause. */
    ADMIN_PASSWORD_FILE_UNREADABLE,
    /** Figures: the file, the least number of characters. */
    ADMIN_PASSWORD_TOO_SHORT,
    /** Figures: the setting's value. */
    PUBLIC_URL_INVALID
}
