package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Porta yang diberikan tetap milik penerimanya")
class PortsTest {
    @Test
    @DisplayName("Di bawah porta yang dipakai sambungan keluar, dan tidak pernah dua kali")
    void noConnectionTakesThem() throws IOException {
        List<Integer> ports = Stream.concat(
                        Stream.generate(Ports::free).limit(100),
                        IntStream.iterate(Ports.free(4), port -> port + 1)
                                .limit(4)
                                .boxed())
                .toList();

        int first = firstOfConnections();
        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < first);
        for (int port : ports) {
            try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(door.isBound()).isTrue();
            }
        }
    }

    /** The lowest of some that this machine gives to whoever asks for any. */
    private static int firstOfConnections() throws IOException {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < 100; i++) {
            try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                first = Math.min(first, door.getLocalPort());
            }
        }
        return first;
    }
}
