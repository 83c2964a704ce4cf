package id.jejakkinerja.runtime.edge;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Cuts off who sends a request drop by drop. Tomcat bounds the silence between two bytes, not the whole, so one byte every few seconds
 * would hold a connection, and during a body a thread, for ever. Looks once a second. While more bodies are awaited than half the
 * threads, those awaited longest make room at once, whatever time they have left, so that the other half is there for the rest.
 */
final class SlowClients {
    /** A body that comes at a decent pace has come by then. */
    static final Duration DECENT = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);

    /** What a connection's request still has to bring. */
    enum Waiting {
        NOTHING,
        HEADER,
        /** Held by a thread, also when the answer is ready and only the rest of the body is to be thrown away. */
        BODY
    }

    /** A connection that is in the middle of a request. */
    interface Connection {
        Waiting waitingFor();

        /** Since the first byte of the request; 0 before it. */
        Duration age();

        /** Length of its request's body as announced, in bytes; less than 0 where it was not. */
        long announced();

        boolean isOver();

        void cut() throws IOException;
    }

    private final RequestSettings limits;
    private final int mostBodies;
    private final Runnable onCut;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /**
     * A watch over no connections yet.
     *
     * @param threads of the server
     * @param onCut called for each connection cut
     */
    SlowClients(RequestSettings limits, int threads, Runnable onCut) {
        this.limits = limits;
        this.mostBodies = threads / 2;
        this.onCut = onCut;
    }

    void add(Connection connection) {
        connections.add(connection);
    }

    void remove(Connection connection) {
        connections.remove(connection);
    }

    /** One look at all of them. */
    void look() {
        connections.removeIf(Connection::isOver);
        for (Connection slow : tooSlow()) {
            connections.remove(slow);
            try {
                slow.cut();
                onCut.run();
            } catch (IOException e) {
                LOG.debug("connection was gone before it was cut", e);
            }
        }
    }

    private List<Connection> tooSlow() {
        List<Aged> all = connections.stream()
                .map(connection -> Aged.of(connection, limits.maxUpload()))
                .toList();
        List<Aged> bodies = all.stream()
                .filter(aged -> aged.waiting == Waiting.BODY && aged.age.compareTo(DECENT) > 0)
                .sorted(Comparator.comparing(Aged::age).reversed())
                .toList();
        Stream<Aged> surplus = bodies.stream().limit(Math.max(0, bodies.size() - mostBodies));
        return Stream.concat(surplus, all.stream().filter(this::isOverdue))
                .map(Aged::connection)
                .distinct()
                .toList();
    }

    private boolean isOverdue(Aged aged) {
        return switch (aged.waiting) {
            case NOTHING -> false;
            case HEADER -> aged.age.compareTo(limits.headerTime()) > 0;
            case BODY -> aged.age.compareTo(limits.bodyTime().multipliedBy(aged.mebibytes)) > 0;
        };
    }

    /** Seen once, for it goes on changing while we look. */
    private record Aged(Connection connection, Waiting waiting, Duration age, long mebibytes) {
        private static final long MEBIBYTE = 1024 * 1024;

        /** @param largest what is read at all; announcing more buys no time */
        static Aged of(Connection connection, DataSize largest) {
            long most = Math.min(connection.announced(), largest.toBytes());
            return new Aged(
                    connection, connection.waitingFor(), connection.age(), 1 + Math.max(0, most - 1) / MEBIBYTE);
        }
    }
}
