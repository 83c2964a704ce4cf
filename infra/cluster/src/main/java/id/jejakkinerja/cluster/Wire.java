package id.jejakkinerja.cluster;

/** Who speaks to whom over TCP. */
public record Wire(String client, String server) {
    public static final String COMMANDS = "command-service";
    public static final String STORE = "store";
    public static final String READ_MODEL = "read-model";
    public static final String KAFKA = "kafka";
    public static final String CALLERS = "callers";
    public static final String ISSUER = "issuer";

    /** The name of a command-service, counted from 1; all of them together, behind one door, are {@link #COMMANDS}. */
    public static String command(int number) {
        return COMMANDS + "-" + number;
    }

    /** The name of a query-service, counted from 1. */
    public static String query(int number) {
        return "query-service-" + number;
    }

    @Override
    public String toString() {
        return client + ">" + server;
    }
}
