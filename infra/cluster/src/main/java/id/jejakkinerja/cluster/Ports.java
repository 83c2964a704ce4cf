package id.jejakkinerja.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of this machine. */
public final class Ports {
    private static final int PATIENCE_MS = 500;
    private static final int LOWEST = 10_000;
    /** From here on systems give ports to connections going out (Linux 32,768; RFC 6335, section 6: 49,152). */
    private static final int OF_CONNECTIONS = 32_768;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * One that nobody uses, and that no connection takes before its owner listens there, or while its owner is down. It is given once in a
     * process.
     */
    public static int free() {
        return free(1);
    }

    /** The first of so many side by side. */
    static int free(int many) {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, OF_CONNECTIONS - many);
            if (IntStream.range(first, first + many).allMatch(port -> GIVEN.add(port) && isFree(port))) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether somebody answers there. */
    public static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
