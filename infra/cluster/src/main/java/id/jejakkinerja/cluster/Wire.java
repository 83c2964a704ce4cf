package id.jejakkinerja.cluster;

/** Who speaks to whom over TCP. */
public record Wire(String client, String server) {
    public static final String COMMANDS = "command-service";
    public static final String STORE = "store";
    public static final String READ_MODEL = "read-model";
    public static final String KAFKA = "kafka";
    public static final String CALLERS = "callers";

    /** The name of a query-service, counted from 1. */
    public static String query(int number) {
        return "query-service-" + number;
    }

    @Override
    public String toString() {
        return client + ">" + server;
    }
}
