package id.jejakkinerja.bench.start;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.Ratios;
import id.jejakkinerja.bench.platform.PlatformProcess;
import id.jejakkinerja.bench.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code java -jar} to readiness, over a data directory that exists: the jar as it is, its extracted form, and the extracted form
 * with what a training run has cached.
 */
public final class StartBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double SECONDS = 6;

    private StartBenchmark() {}

    public static void run(Options options) throws Exception {
        Report report = options.report("start");
        Path jar = jar(options);
        Path directory = options.freshDirectory("start");
        Path dataDir = directory.resolve("data");
        Path extracted = extract(jar, directory.resolve("extracted"));
        Path cache = directory.resolve("app.aot");
        report.progress("training run");
        // what it loaded, linked and measured until it was ready goes into the cache when it ends
        PlatformProcess.launch(dataDir, PATIENCE, List.of("-XX:AOTCacheOutput=" + cache, "-jar", extracted.toString()))
                .close();
        report.figure("AOT cache", Files.size(cache) / 1048576.0, "MiB");
        measure("java -jar", List.of("-jar", jar.toString()), dataDir, options.rounds(), report);
        measure("extracted", List.of("-jar", extracted.toString()), dataDir, options.rounds(), report);
        measure(
                "extracted, AOT cache",
                List.of("-XX:AOTCache=" + cache, "-jar", extracted.toString()),
                dataDir,
                options.rounds(),
                report);
        report.finish(options.out());
    }

    private static void measure(String name, List<String> arguments, Path dataDir, int rounds, Report report)
            throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            try (PlatformProcess process = PlatformProcess.launch(dataDir, PATIENCE, arguments)) {
                double took = process.startedIn().toMillis() / 1000.0;
                report.progress(
                        "round %d  %-28s %6.2f s%s".formatted(round, name, took, round == 0 ? "  (warm-up)" : ""));
                if (round > 0) {
                    seconds.add(took);
                }
            }
        }
        report.below(name + ", to readiness", Ratios.median(seconds), "s", SECONDS);
    }

    private static Path jar(Options options) throws IOException {
        String given = options.get("jar");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        try (Stream<Path> files = Files.list(Path.of("infra/local/target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no exec jar in infra/local/target: build it first"))
                    .toAbsolutePath();
        }
    }

    /** @return the jar to start */
    private static Path extract(Path jar, Path destination) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(destination);
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", destination.toString()));
        return destination.resolve(jar.getFileName());
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PlatformProcess.java()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " said: " + said);
        }
    }
}
