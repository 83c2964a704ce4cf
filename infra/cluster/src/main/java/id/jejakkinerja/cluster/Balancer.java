package id.jejakkinerja.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One door before several servers of this machine: connections go to them in turn, and past one that does not listen to the next. It
 * looks at no request and sends none twice; that is its sender's business, who has a key for it.
 */
final class Balancer implements AutoCloseable {
    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final List<Integer> servers;
    private final Thread acceptor;
    private final AtomicInteger turns = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param servers their ports */
    Balancer(int port, List<Integer> servers) {
        this.servers = List.copyOf(servers);
        try {
            this.door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.acceptor = Thread.ofVirtual().name("balancer-" + port).start(this::accept);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try {
            Socket server = connect();
            open.add(server);
            Thread.ofVirtual().start(() -> pass(server, client));
            pass(client, server);
        } catch (IOException nobody) {
            end(client);
        }
    }

    private Socket connect() throws IOException {
        int turn = turns.getAndIncrement();
        IOException last = new ConnectException("no server");
        for (int i = 0; i < servers.size(); i++) {
            try {
                return connect(servers.get(Math.floorMod(turn + i, servers.size())));
            } catch (IOException away) {
                last = away;
            }
        }
        throw last;
    }

    /** Where nobody listens, a socket may be given that very port for its own end, and is then connected to itself. */
    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        if (socket.getLocalPort() == port) {
            socket.close();
            throw new ConnectException("nobody listens on " + port);
        }
        return socket;
    }

    /** Until one of them ends; neither has anything to say after that, since HTTP answers within a connection. */
    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // the other end is told by the closing
        } finally {
            end(from);
            end(to);
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // which is what was wanted
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            acceptor.join(); // which may accept one more while the door is being closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.forEach(this::end);
    }
}
