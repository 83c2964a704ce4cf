package id.jejakkinerja.verify.adverse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends a request drop by drop, or begins one and falls silent. */
final class Drip implements AutoCloseable {
    private static final int PAUSE_MILLIS = 200;

    private final Socket socket;
    private final StringBuilder answer = new StringBuilder();

    /** Connects and sends the beginning of a request. */
    Drip(URI uri, String beginning) {
        try {
            socket = new Socket(uri.getHost(), uri.getPort());
            socket.setSoTimeout(PAUSE_MILLIS);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends so many bytes, one at a time; whether the server cut the connection meanwhile. */
    boolean isCutWithin(int drops) {
        for (int i = 0; i < drops; i++) {
            try {
                socket.getOutputStream().write('a');
                if (isEnded()) {
                    return true;
                }
            } catch (IOException e) {
                return true; // reset
            }
        }
        return false;
    }

    /** What the server said before it cut the connection; may be empty. */
    String answer() {
        return answer.toString();
    }

    private boolean isEnded() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[4096];
        try {
            int count = in.read(bytes);
            if (count > 0) {
                answer.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
            }
            return count < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
