package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.Backends.Listener;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL dan Kafka di bawah tangan kita")
class NodesIT {
    @TempDir
    private Path directory;

    @Test
    @DisplayName("PostgreSQL yang dibunuh bangun lagi pada porta yang sama dengan yang sudah dikomit")
    void postgresSurvivesKill() throws SQLException {
        try (LocalBackends backends = backends()) {
            DatabaseNode node = backends.database("store", Ports.free());
            node.start();
            String server = node.access().server();
            execute(node, "create table kept (id integer)");
            execute(node, "insert into kept values (7)");

            node.kill();
            node.start();

            assertThat(node.access().server()).isEqualTo(server);
            try (Connection connection = node.access().connect(DatabaseRole.SUPERUSER);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select id from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
            }
        }
    }

    @Test
    @DisplayName("Kafka yang dibunuh, dihentikan, dan dikosongkan mendengarkan lagi di setiap pintunya")
    void kafkaSurvivesEverything() {
        int one = Ports.free();
        int two = Ports.free();
        try (LocalBackends backends = backends()) {
            BrokerNode broker = backends.broker(
                    Map.of("command-service", new Listener(one, one), "query-1", new Listener(two, two)));
            broker.start();
            assertThat(Ports.isOpen(one) && Ports.isOpen(two)).isTrue();

            broker.kill();
            assertThat(Ports.isOpen(one) || Ports.isOpen(two)).isFalse();
            broker.start();
            broker.stop();
            broker.wipe();
            broker.start();

            assertThat(Ports.isOpen(one) && Ports.isOpen(two)).isTrue();
        }
        assertThat(Ports.isOpen(one)).isFalse();
    }

    private LocalBackends backends() {
        return new LocalBackends(Artifacts.ofThisProject(), directory);
    }

    private static void execute(DatabaseNode node, String sql) throws SQLException {
        try (Connection connection = node.access().connect(DatabaseRole.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
