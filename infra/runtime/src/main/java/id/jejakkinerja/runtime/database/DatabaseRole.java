package id.jejakkinerja.runtime.database;

/** Who speaks to PostgreSQL. What each may do with a table is granted by the migration that creates the table. */
public enum DatabaseRole {
    /** Creates roles and the database; used by nothing else. */
    SUPERUSER("postgres", "public"),
    /** Owns the schemas and runs migrations. */
    OWNER("jejak_owner", "public"),
    /** The command side: adds events, never changes one. */
    EVENTS("tk_events", "command"),
    /** The query side: its own read model, and the events to read. */
    QUERY("tk_query", "query"),
    /** Copies the log from the topic: adds events to the replica, never changes one. */
    REPLICA("tk_replica", "replica"),
    /** The account store. */
    ACCOUNTS("tk_accounts", "accounts");

    private final String roleName;
    private final String schema;

    DatabaseRole(String roleName, String schema) {
        this.roleName = roleName;
        this.schema = schema;
    }

    public String roleName() {
        return roleName;
    }

    /** Where a table named without its schema lies for this role. */
    public String schema() {
        return schema;
    }
}
