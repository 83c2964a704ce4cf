package id.jejakkinerja.verify.platform;

import id.jejakkinerja.cluster.DatabaseNode;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL server in a container. */
final class ContainerDatabase implements DatabaseNode {
    private static final String IMAGE = "postgres:17-alpine";
    private static final int POSTGRES_PORT = 5432;
    private static final Duration START = Duration.ofMinutes(2);

    private final Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
    private final PostgreSQLContainer container;
    private final int port;

    ContainerDatabase(int port) {
        this.port = port;
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, UUID.randomUUID().toString());
        }
        this.container = new PostgreSQLContainer(IMAGE)
                .withDatabaseName("postgres")
                .withUsername(DatabaseRole.SUPERUSER.roleName())
                .withPassword(access().password(DatabaseRole.SUPERUSER))
                .withStartupTimeout(START)
                // instead of fsync=off, which is what this class comes with
                .withCommand("postgres", "-c", "fsync=on");
        container.setPortBindings(List.of(port + ":" + POSTGRES_PORT));
    }

    PostgreSQLContainer container() {
        return container;
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
        Awaitility.await().atMost(START).until(this::isAlive);
    }

    @Override
    public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public boolean isAlive() {
        try (Connection connection = access().connect(DatabaseRole.SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/", passwords);
    }
}
