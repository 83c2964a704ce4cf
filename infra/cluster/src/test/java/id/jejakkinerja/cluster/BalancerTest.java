package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pembagi di depan beberapa layanan")
class BalancerTest {
    private final List<Named> servers = new ArrayList<>();
    private final int door = Ports.free();
    private Balancer balancer;

    @BeforeEach
    void open() throws IOException {
        servers.add(new Named('a'));
        servers.add(new Named('b'));
        balancer = new Balancer(door, servers.stream().map(Named::port).toList());
    }

    @AfterEach
    void close() throws IOException {
        balancer.close();
        for (Named server : servers) {
            server.close();
        }
    }

    @Test
    @DisplayName("Sambungan dibagi bergiliran")
    void inTurn() {
        assertThat(IntStream.range(0, 6).mapToObj(i -> said())).containsExactly("a", "b", "a", "b", "a", "b");
    }

    @Test
    @DisplayName("Yang tidak mendengarkan dilewati, dan kembali mendapat giliran begitu bangun")
    void pastTheDead() throws IOException {
        int port = servers.getFirst().port();
        servers.removeFirst().close();

        assertThat(IntStream.range(0, 4).mapToObj(i -> said())).containsOnly("b");

        servers.add(new Named('a', port));
        assertThat(IntStream.range(0, 4).mapToObj(i -> said())).contains("a", "b");
    }

    @Test
    @DisplayName("Tidak satu pun mendengarkan: sambungan berakhir, tidak menggantung")
    void nobodyThere() throws IOException {
        for (Named server : servers) {
            server.close();
        }

        assertThat(said()).isEmpty();
    }

    @Test
    @DisplayName("Sesudah ditutup tidak ada yang menjawab, dan sambungan yang masih ada berakhir")
    void closes() throws IOException {
        try (Socket standing = new Socket(InetAddress.getLoopbackAddress(), door)) {
            assertThat(standing.getInputStream().read()).isEqualTo('a');
            balancer.close();

            assertThat(standing.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(said()).isEmpty();
    }

    /** What the server of a new connection says first. */
    private String said() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door)) {
            socket.setSoTimeout(5000);
            int letter = socket.getInputStream().read();
            return letter < 0 ? "" : Character.toString(letter);
        } catch (IOException reset) {
            return "";
        }
    }

    /** Says its name to everybody and then listens. */
    private static final class Named implements AutoCloseable {
        private final ServerSocket socket;
        private final List<Socket> guests = new ArrayList<>();
        private final Thread greeter;

        Named(char name) throws IOException {
            this(name, 0);
        }

        Named(char name, int port) throws IOException {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
            greeter = Thread.ofVirtual().start(() -> greet(name));
        }

        int port() {
            return socket.getLocalPort();
        }

        private void greet(char name) {
            try {
                while (true) {
                    Socket guest = socket.accept();
                    guests.add(guest);
                    guest.getOutputStream().write(name);
                }
            } catch (IOException closed) {
                // nobody is greeted any more
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            try {
                greeter.join(); // which may accept one more while the socket is being closed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            for (Socket guest : guests) {
                guest.close();
            }
        }
    }
}
