package id.jejakkinerja.bench;

import id.jejakkinerja.bench.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** What the command line asks for: {@code --name value} pairs behind the name of the benchmark. */
public final class Options {
    private static final int ROUNDS = 5;

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = given;
    }

    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not --name value: " + arguments[i]);
            }
            given.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return new Options(given);
    }

    public @Nullable String get(String name) {
        return given.get(name);
    }

    public String get(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** How many events or commands, as far as the benchmark is about a number of them. */
    public int events(int otherwise) {
        return Integer.parseInt(get("events", Integer.toString(otherwise)));
    }

    /** Rounds that count. */
    public int rounds() {
        return Integer.parseInt(get("rounds", Integer.toString(ROUNDS)));
    }

    /** Where the JSON goes. */
    public Path out() {
        return Path.of(get("out", "infra/bench/target")).toAbsolutePath();
    }

    /** A directory below {@link #work()}, emptied. */
    public Path freshDirectory(String name) throws IOException {
        Path directory = work().resolve(name);
        FileSystemUtils.deleteRecursively(directory);
        return directory;
    }

    /** Where data directories of the measured platforms are. */
    public Path work() {
        return Path.of(Objects.requireNonNullElseGet(
                        get("work"), () -> out().resolve("work").toString()))
                .toAbsolutePath();
    }

    public Report report(String benchmark) {
        return new Report(benchmark, System.out);
    }
}
