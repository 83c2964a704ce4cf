package id.jejakkinerja.verify.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, from wherever the test was started. */
public final class ProjectFiles {
    private static final Path ROOT = root();

    private ProjectFiles() {}

    public static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The number that a pattern's group finds in a file. */
    static int number(String path, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(read(path));
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + path);
        }
        return Integer.parseInt(found.group(1));
    }

    public static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path).normalize());
    }

    /** Paths below a directory that end so, sorted, relative to the root of the project. Build output is not among them. */
    public static List<String> below(String directory, String ending) {
        try (Stream<Path> paths = Files.walk(ROOT.resolve(directory))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .filter(path -> !path.contains("/target/") && !path.contains("/secrets/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of every main source file of the modules that run in a deployment. */
    static String mainSources() {
        return Stream.of("shared-kernel", "infra/runtime", "command-service", "query-service")
                .flatMap(module -> below(module + "/src/main/java", ".java").stream())
                .map(ProjectFiles::read)
                .reduce("", String::concat);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = Objects.requireNonNull(here.getParent(), "started outside the project");
        }
        return here;
    }
}
