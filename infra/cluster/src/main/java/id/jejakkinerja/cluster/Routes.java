package id.jejakkinerja.cluster;

/** Where a client finds its server. */
public interface Routes {
    /** Everybody speaks to everybody directly. */
    Routes DIRECT = (wire, port) -> port;

    /**
     * The port that the client of a wire is told.
     *
     * @param port of the server itself
     */
    int port(Wire wire, int port);
}
