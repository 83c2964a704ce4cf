package id.jejakkinerja.verify.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which metrics exist, and which ones a PromQL expression asks for. A panel or an alert on a name that nobody publishes is silent for ever. */
final class Metrics {
    /** Where a meter of ours is made: {@code Gauge.builder("jejak.relay.position", ...)}. */
    private static final Pattern METER =
            Pattern.compile("(Timer|Counter|Gauge)\\s*\\.builder\\(\\s*\"(jejak\\.[a-z.]+)\"");

    /** Agreed on between the modules, but not in the source yet. Nobody else may be in this list. */
    private static final Set<String> ANNOUNCED = Set.of("jejak_replica_lag_seconds");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");
    private static final Pattern LABELS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]|\\boffset\\s+\\w+");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*+(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "on");

    private final Set<String> ours;
    private final Set<String> runtime;

    private Metrics(Set<String> ours, Set<String> runtime) {
        this.ours = ours;
        this.runtime = runtime;
    }

    /** From the source text of the services, and from the list of what their runtime publishes. */
    static Metrics ofThisProject() {
        return new Metrics(metersIn(ProjectFiles.mainSources()), runtimeMetrics());
    }

    /** The series of every meter in a source text, under the names that Prometheus knows them by. */
    static Set<String> metersIn(String source) {
        return METER.matcher(source)
                .results()
                .flatMap(meter -> series(meter.group(1), meter.group(2).replace('.', '_')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> series(String kind, String name) {
        return switch (kind) {
            case "Timer" -> Stream.of("count", "sum", "bucket", "max").map(part -> name + "_seconds_" + part);
            case "Counter" -> Stream.of(name + "_total");
            // with and without a unit
            default -> Stream.of(name, name + "_seconds");
        };
    }

    /** Names in an expression that no metric has. Recorded series ({@code jejak:...}) have rules of their own. */
    List<String> unknownIn(String expression) {
        return namesIn(expression).stream()
                .filter(name -> !name.contains(":"))
                .filter(name -> !isKnown(name))
                .toList();
    }

    static List<String> namesIn(String expression) {
        String bare = expression;
        for (Pattern noise : List.of(STRING, BRACES, LABELS, RANGE)) {
            bare = noise.matcher(bare).replaceAll(" ");
        }
        return NAME.matcher(bare)
                .results()
                .map(result -> result.group())
                .filter(name -> !WORDS.contains(name))
                .distinct()
                .toList();
    }

    private boolean isKnown(String name) {
        return name.startsWith("jejak_")
                ? ours.contains(name) || ANNOUNCED.contains(name)
                : "up".equals(name)
                        || runtime.contains(name)
                        || runtime.contains(name.replaceFirst("_(count|sum)$", ""));
    }

    private static Set<String> runtimeMetrics() {
        try (InputStream in = Metrics.class.getResourceAsStream("runtime-metrics.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
