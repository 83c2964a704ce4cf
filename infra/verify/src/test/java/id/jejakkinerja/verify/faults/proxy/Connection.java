package id.jejakkinerja.verify.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One client's connection and the one, or two, that the proxy makes for it. */
final class Connection {
    private static final int PIECE = 16 * 1024;
    private static final int LATE_MS = 120;
    private static final int TRICKLE = 512;
    private static final int PAUSE_MS = 20;

    private final FaultyProxy proxy;
    private final Socket client;
    private final AtomicInteger open = new AtomicInteger(2);
    private volatile @Nullable Socket server;
    private volatile @Nullable Socket twin;
    private volatile boolean broken;

    Connection(FaultyProxy proxy, Socket client) {
        this.proxy = proxy;
        this.client = client;
    }

    void start() {
        Thread.ofVirtual().start(this::connect);
    }

    /** Whether bytes were lost on it. */
    boolean isBroken() {
        return broken;
    }

    /** Both ends see a reset, not an orderly end. */
    void reset() {
        broken = true;
        reset(client);
        reset(server);
        reset(twin);
        proxy.forget(this);
    }

    private void connect() {
        Disturbance disturbance = proxy.disturbance();
        if (disturbance == Disturbance.CUT) {
            reset();
            return;
        }
        if (disturbance == Disturbance.HALF_OPEN) {
            broken = true; // accepted, and that is all
            return;
        }
        try {
            Socket connected = proxy.connect();
            server = connected;
            if (disturbance == Disturbance.DUPLICATE) {
                Socket second = proxy.connect();
                twin = second;
                Thread.ofVirtual().start(() -> discard(second));
            }
            if (broken) {
                reset(); // while it was being made
                return;
            }
            Thread.ofVirtual().start(() -> pump(client, connected, false));
            Thread.ofVirtual().start(() -> pump(connected, client, true));
        } catch (IOException unreachable) {
            reset();
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                pass(piece, length, out, answers);
            }
            Disturbance disturbance = proxy.disturbance();
            if (disturbance != null && disturbance.swallows(answers)) {
                broken = true; // nor does the other end hear of this one's going
                return;
            }
            to.shutdownOutput();
            if (open.decrementAndGet() == 0) {
                end();
            }
        } catch (IOException e) {
            reset();
        }
    }

    private void pass(byte[] piece, int length, OutputStream out, boolean answers) throws IOException {
        Disturbance disturbance = proxy.disturbance();
        if (broken || (disturbance != null && disturbance.swallows(answers))) {
            broken = true;
            return;
        }
        Socket second = twin;
        if (!answers && second != null) {
            second.getOutputStream().write(piece, 0, length);
        }
        if (disturbance == Disturbance.DELAY) {
            sleep(proxy.chance(LATE_MS));
        }
        if (disturbance == Disturbance.THROTTLE) {
            trickle(piece, length, out);
        } else {
            out.write(piece, 0, length);
        }
    }

    private void trickle(byte[] piece, int length, OutputStream out) throws IOException {
        for (int sent = 0; sent < length; sent += TRICKLE) {
            out.write(piece, sent, Math.min(TRICKLE, length - sent));
            if (proxy.disturbance() == Disturbance.THROTTLE) {
                sleep(PAUSE_MS);
            }
        }
    }

    private static void discard(Socket second) {
        try (InputStream in = second.getInputStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ignored) {
            // nobody listens to its answers
        }
    }

    private void end() throws IOException {
        client.close();
        close(server);
        close(twin);
        proxy.forget(this);
    }

    private static void close(@Nullable Socket socket) throws IOException {
        if (socket != null) {
            socket.close();
        }
    }

    private static void reset(@Nullable Socket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException ignored) {
            // it is gone, which is what was wanted
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
