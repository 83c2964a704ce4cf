package id.jejakkinerja.verify.platform;

import id.jejakkinerja.cluster.Artifacts;
import id.jejakkinerja.cluster.Backends;
import id.jejakkinerja.cluster.LocalBackends;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.testcontainers.DockerClientFactory;

/** The one place that decides where tests get PostgreSQL and Kafka from: containers where a Docker engine answers, else processes. */
public final class BackendSwitch {
    private BackendSwitch() {}

    /**
     * Backends for a cluster below a directory.
     *
     * @param storage where a database keeps its data, for processes; containers keep theirs inside
     * @param environments what a database finds in its environment, by its name, for processes
     */
    public static Backends choose(
            Path directory, UnaryOperator<Path> storage, Function<String, Map<String, String>> environments) {
        return choose(
                DockerClientFactory.instance()::isDockerAvailable,
                ContainerBackends::new,
                () -> new LocalBackends(artifacts(), directory, storage, environments));
    }

    static Backends choose(BooleanSupplier docker, Supplier<Backends> containers, Supplier<Backends> processes) {
        return docker.getAsBoolean() ? containers.get() : processes.get();
    }

    public static Artifacts artifacts() {
        return Artifacts.ofThisProject();
    }
}
