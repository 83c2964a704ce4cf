package id.jejakkinerja.verify.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against a server that answers every line with "re: " and the line. */
@DisplayName("Proksi yang mengganggu sambungan")
class FaultyProxyTest {
    private static final int SILENCE_MS = 300;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private ServerSocket server;
    private Thread serving;
    private FaultyProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        serving = Thread.ofVirtual().start(this::serve);
        proxy = new FaultyProxy(server::getLocalPort, 1);
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    @DisplayName("Tanpa gangguan semua diteruskan, ke dua arah, sampai penutupan")
    void passesEverythingOn() throws Exception {
        try (Client client = new Client()) {
            assertThat(client.ask("satu")).isEqualTo("re: satu");
            assertThat(client.ask("dua")).isEqualTo("re: dua");
            client.socket.shutdownOutput();
            assertThat(client.in.readLine()).isNull();
        }
    }

    @Test
    @DisplayName("CUT memutus yang tersambung dan menolak yang baru, sampai dipulihkan")
    void cuts() throws Exception {
        try (Client client = new Client()) {
            client.ask("satu");

            proxy.disturb(Disturbance.CUT);

            assertThatThrownBy(() -> client.ask("dua")).isInstanceOf(IOException.class);
            try (Client next = new Client()) {
                assertThatThrownBy(() -> next.ask("tiga")).isInstanceOf(IOException.class);
            }
        }
        proxy.heal();
        assertWorks();
    }

    @Test
    @DisplayName(
            "HALF_OPEN menerima sambungan dan menelan segalanya; sesudah pulih sambungan itu diputus, yang baru jalan")
    void halfOpens() throws Exception {
        try (Client client = new Client()) {
            client.ask("satu");

            proxy.disturb(Disturbance.HALF_OPEN);

            assertThatThrownBy(() -> client.ask("dua")).isInstanceOf(SocketTimeoutException.class);
            try (Client next = new Client()) {
                assertThatThrownBy(() -> next.ask("tiga")).isInstanceOf(SocketTimeoutException.class);
            }
            assertThat(heard).containsExactly("satu");
            proxy.heal();
            assertThatThrownBy(() -> client.ask("empat")).isInstanceOf(SocketException.class);
        }
        assertWorks();
    }

    @Test
    @DisplayName("ONE_WAY: perintah sampai, jawabannya hilang")
    void losesAnswers() throws Exception {
        try (Client client = new Client()) {
            client.ask("satu");

            proxy.disturb(Disturbance.ONE_WAY);

            assertThatThrownBy(() -> client.ask("dua")).isInstanceOf(SocketTimeoutException.class);
            assertThat(heard).containsExactly("satu", "dua");
        }
        proxy.heal();
        assertWorks();
    }

    @Test
    @DisplayName("DUPLICATE: yang dikatakan sekali sampai dua kali, dijawab sekali")
    void duplicates() throws Exception {
        proxy.disturb(Disturbance.DUPLICATE);
        try (Client client = new Client()) {
            assertThat(client.ask("satu")).isEqualTo("re: satu");
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("satu");
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("satu");
            assertThat(client.ask("dua")).isEqualTo("re: dua");
        }
        proxy.heal();
    }

    @ParameterizedTest
    @EnumSource(names = {"DELAY", "THROTTLE"})
    @DisplayName("DELAY dan THROTTLE: semua sampai utuh")
    void delays(Disturbance slow) throws Exception {
        proxy.disturb(slow);
        String longLine = "x".repeat(2000);
        try (Client client = new Client()) {
            client.socket.setSoTimeout(20_000);
            assertThat(client.ask(longLine)).isEqualTo("re: " + longLine);
        }
    }

    @Test
    @DisplayName("Server yang tidak ada tampak sebagai sambungan yang diputus")
    void noServerIsAReset() throws Exception {
        server.close();
        serving.join(); // which may accept one more while the door is being closed
        try (Client client = new Client()) {
            assertThatThrownBy(() -> client.ask("satu")).isInstanceOf(IOException.class);
        }
    }

    private void assertWorks() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.ask("pulih")).isEqualTo("re: pulih");
        }
    }

    private final class Client implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        private Client() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
            socket.setSoTimeout(SILENCE_MS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        private String ask(String line) throws IOException {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (answer == null) {
                throw new SocketException("ended");
            }
            return answer;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private void serve() {
        while (true) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                socket.getOutputStream().write(("re: " + line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            // the client's matter
        }
    }
}
