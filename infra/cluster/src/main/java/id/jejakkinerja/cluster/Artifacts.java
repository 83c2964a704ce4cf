package id.jejakkinerja.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build made and a cluster is started from.
 *
 * @param project the directory with the wrapper
 */
public record Artifacts(Path project) {
    private static final String BUILD = "./mvnw -DskipTests package";

    /** Those of the project that this process was started in, at whatever depth. */
    public static Artifacts ofThisProject() {
        Path here = Path.of("").toAbsolutePath();
        for (Path path = here; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("mvnw"))) {
                return new Artifacts(path);
            }
        }
        throw new IllegalStateException("started outside the project: " + here);
    }

    /** The executable jar of a module. */
    Path jar(String module) {
        Path target = project.resolve(module).resolve("target");
        return files(target).stream()
                .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no executable jar in " + target + ", build with " + BUILD));
    }

    /** The directory with the broker's jars. */
    Path broker() {
        Path lib = project.resolve("infra/kafka/target/lib");
        if (files(lib).isEmpty()) {
            throw new IllegalStateException("no broker in " + lib + ", build with " + BUILD);
        }
        return lib;
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
