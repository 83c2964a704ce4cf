package id.jejakkinerja.local.database;

/** Who speaks to PostgreSQL. What each may do with a table is granted by the migration that creates the table. */
public enum DatabaseRole {
    /** Creates roles and the database; used by nothing else. */
    SUPERUSER("postgres"),
    /** Owns the schemas and runs migrations. */
    OWNER("jejak_owner"),
    /** The command side: adds events, never changes one. */
    EVENTS("tk_events"),
    /** The query side: its own read model, and the events to read. */
    QUERY("tk_query"),
    /** The account store. */
    ACCOUNTS("tk_accounts");

    private final String roleName;

    DatabaseRole(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }
}
