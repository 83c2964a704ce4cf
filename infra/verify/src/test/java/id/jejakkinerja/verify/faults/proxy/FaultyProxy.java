package id.jejakkinerja.verify.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Stands between clients and one server of this machine and passes everything on, until it is told to disturb. */
public final class FaultyProxy implements AutoCloseable {
    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final IntSupplier server;
    private final Random random;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Disturbance disturbance;

    /**
     * Opens a door.
     *
     * @param server its port, asked for every connection anew
     * @param seed of all that is left to chance
     */
    public FaultyProxy(IntSupplier server, long seed) {
        try {
            this.door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.server = server;
        this.random = new Random(seed);
        Thread.ofVirtual().name("proxy-" + port()).start(this::accept);
    }

    /** Where clients connect to. */
    public int port() {
        return door.getLocalPort();
    }

    /** Disturbs what is connected and what will be. A cut and a duplication begin with fresh connections, so what stands is reset. */
    public void disturb(Disturbance kind) {
        disturbance = kind;
        if (kind == Disturbance.CUT || kind == Disturbance.DUPLICATE) {
            resetAll();
        }
    }

    /** Passes everything on again. Connections that have lost bytes cannot go on, and are reset. */
    public void heal() {
        disturbance = null;
        connections.stream().filter(Connection::isBroken).forEach(Connection::reset);
    }

    /** Resets every connection that stands, and nothing more. */
    public void resetAll() {
        connections.forEach(Connection::reset);
    }

    @Nullable
    Disturbance disturbance() {
        return disturbance;
    }

    /** A number from 0 up to, not including, the bound. */
    int chance(int bound) {
        synchronized (random) {
            return random.nextInt(bound);
        }
    }

    /** Where nobody listens, a socket may be given that very port for its own end, and is then connected to itself. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getAsInt());
        if (socket.getLocalPort() == socket.getPort()) {
            socket.close();
            throw new ConnectException("nobody listens on " + server.getAsInt());
        }
        return socket;
    }

    void forget(Connection connection) {
        connections.remove(connection);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Connection connection = new Connection(this, door.accept());
                connections.add(connection);
                connection.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        resetAll();
    }
}
