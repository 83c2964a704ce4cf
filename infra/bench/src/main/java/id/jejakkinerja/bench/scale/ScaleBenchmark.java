package id.jejakkinerja.bench.scale;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.OpenLoop;
import id.jejakkinerja.bench.national.LogWriter;
import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.national.Wilayah;
import id.jejakkinerja.bench.platform.Api;
import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.bench.platform.PlatformProcess;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.bench.platform.Tokens;
import id.jejakkinerja.bench.replay.Rebuild;
import id.jejakkinerja.bench.report.Report;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The national history at several sizes. A small country and a large one have equally long histories in every kecamatan, so a read whose
 * cost is that of its own kecamatan costs the same in both.
 */
public final class ScaleBenchmark {
    private static final long SEED = 1;
    private static final double PER_SECOND = 50;
    private static final int REQUESTS = 1_500;
    private static final int WARM_UP = 1_500;
    private static final double GROWTH = 1.5;
    private static final String AS_OF = "tabel 3.8 as of";
    /** Milliseconds, at a million events. */
    private static final double AS_OF_TARGET = 100;

    private static final int MILLION = 1_000_000;
    private static final Duration START = Duration.ofMinutes(20);

    private ScaleBenchmark() {}

    /** {@code --sizes 100000,1000000} in events, or {@code --events N} for one of them beside the smallest. */
    public static void run(Options options) throws Exception {
        Report report = options.report("scale");
        List<Integer> sizes = Stream.of(options.get("sizes", "100000," + options.events(1_000_000))
                        .split(","))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        Map<String, Double> first = new TreeMap<>();
        for (int size : sizes) {
            Map<String, Double> p95 = at(size, options, report);
            if (size == MILLION) {
                report.below(AS_OF + " p95, at a million", p95.getOrDefault(AS_OF, Double.NaN), "ms", AS_OF_TARGET);
            }
            if (first.isEmpty()) {
                first.putAll(p95);
            } else {
                p95.forEach((read, millis) -> report.below(
                        "%s p95, times that of the smallest, at %,d".formatted(read, size),
                        millis / first.getOrDefault(read, Double.NaN),
                        "x",
                        GROWTH));
            }
        }
        report.note(
                "Tables can be asked for in Jember only; the other kabupaten/kota are what lies beside it in the log.");
        report.finish(options.out());
    }

    private static Map<String, Double> at(int size, Options options, Report report) throws Exception {
        Path dataDir = options.freshDirectory("scale-" + size);
        int kecamatan = Math.max(1, Math.min(Wilayah.KECAMATAN, size / NationalHistory.EVENTS_PER_KECAMATAN));
        String at = ", %,d".formatted(size);
        try (PlatformHere platform = PlatformHere.start(dataDir)) {
            Rebuild rebuild = new Rebuild(platform);
            rebuild.stop();
            Server server = platform.server();
            report.setting("postgresql", server.settings());
            long started = System.nanoTime();
            long events = LogWriter.write(server, new NationalHistory(SEED, kecamatan));
            report.figure("events written" + at, events, "events");
            report.figure("writing" + at, events / ((System.nanoTime() - started) / 1e9), "events/s");
            report.progress("%,d events of %,d kecamatan written, rebuilding".formatted(events, kecamatan));
            report.figure("rebuild" + at, rebuild.rate(), "events/s");
            report.figure("table" + at, perEvent(server, "pg_table_size", events), "bytes/event");
            report.figure("indexes" + at, perEvent(server, "pg_indexes_size", events), "bytes/event");
        }
        try (PlatformProcess process = PlatformProcess.start(
                dataDir,
                START,
                List.of("-Xmx512m"),
                List.of("--jejak.sample-data=true", "--logging.level.root=warn"))) {
            report.figure("start over the full log" + at, process.startedIn().toMillis() / 1000.0, "s");
            Map<String, Double> p95 = reads(process.api(), Tokens.of(dataDir), kecamatan, at, report);
            report.figure("memory of the process" + at, process.memory().resident(), "MiB");
            report.figure("most memory of the process" + at, process.memory().highest(), "MiB");
            return p95;
        }
    }

    private static double perEvent(Server server, String size, long events) throws Exception {
        return server.number("select " + size + "('command.domain_event')") / (double) events;
    }

    private static Map<String, Double> reads(Api api, Tokens tokens, int kecamatan, String at, Report report) {
        String token = tokens.of(new Actor("demo-auditor", Set.of(Peran.AUDITOR), null));
        List<KodeKecamatan> jember = Wilayah.kecamatan(Math.min(31, kecamatan));
        Map<String, IntFunction<String>> reads = Map.of(
                "kabupaten/capaian",
                n -> "/api/v1/kabupaten/35.09/tahun/" + year(n) + "/capaian",
                "tabel 3.8",
                n -> table(jember, n, ""),
                AS_OF,
                n -> table(jember, n, "?asOf=" + (year(n)) + "-0" + (1 + n % 9) + "-15T08:00:00Z"));
        Map<String, Double> p95 = new TreeMap<>();
        new TreeMap<>(reads).forEach((name, path) -> {
            ask(api, token, path, WARM_UP);
            OpenLoop.Outcome outcome = ask(api, token, path, REQUESTS);
            report.latencies(name + at, outcome);
            p95.put(name, outcome.millis(95));
        });
        return p95;
    }

    private static OpenLoop.Outcome ask(Api api, String token, IntFunction<String> path, int requests) {
        return OpenLoop.run(PER_SECOND, requests, n -> {
            try {
                HttpResponse<String> answer = api.get(token, path.apply(n));
                return answer.statusCode() == 200;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String table(List<KodeKecamatan> jember, int n, String at) {
        return "/api/v1/kecamatan/" + jember.get(n % jember.size()) + "/tahun/" + year(n) + "/tabel/3.8" + at;
    }

    private static int year(int n) {
        return NationalHistory.FIRST_YEAR + n / 7 % (NationalHistory.LAST_YEAR - NationalHistory.FIRST_YEAR + 1);
    }
}
