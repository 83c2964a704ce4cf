package id.jejakkinerja.bench.rush;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.OpenLoop;
import id.jejakkinerja.bench.platform.PlatformProcess;
import id.jejakkinerja.bench.platform.Tokens;
import id.jejakkinerja.bench.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Every kecamatan of Jember, ten people each, within one minute. What was acknowledged must be in the log exactly once, and soon in the
 * consolidated view. Runs against one process of its own, or against what {@code --commands} and {@code --reads} name; the tokens are
 * then signed with the issuer key below {@code --issuer-data}.
 */
public final class RushBenchmark {
    private static final int PEOPLE = 10;
    private static final Duration SPAN = Duration.ofSeconds(60);
    private static final double P95_MILLIS = 300;
    private static final double FRESH_MILLIS_ONE_PROCESS = 200;
    private static final double FRESH_MILLIS_CLUSTER = 2_000;
    /** What decision 6 promises. */
    private static final double SIGNED_MILLIS = 2_000;

    private static final Duration START = Duration.ofMinutes(5);

    private RushBenchmark() {}

    public static void run(Options options) throws Exception {
        Report report = options.report("rush");
        String commands = options.get("commands");
        if (commands != null) {
            Tokens tokens = Tokens.of(Path.of(options.get("issuer-data", "data")));
            String reads = options.get("reads", commands);
            measure(
                    new Targets(commands, reads, tokens, options.get("issuer", commands)),
                    FRESH_MILLIS_CLUSTER,
                    options,
                    report);
        } else {
            Path dataDir = options.freshDirectory("rush");
            PlatformProcess.withoutSampleData(dataDir);
            try (PlatformProcess process = PlatformProcess.start(
                    dataDir,
                    START,
                    List.of("-Xmx512m"),
                    List.of("--jejak.sample-data=true", "--logging.level.root=warn"))) {
                String uri = process.api().uri().toString();
                measure(
                        new Targets(uri, uri, Tokens.of(dataDir), "http://localhost:8080"),
                        FRESH_MILLIS_ONE_PROCESS,
                        options,
                        report);
            }
        }
        report.finish(options.out());
    }

    private static void measure(Targets targets, double fresh, Options options, Report report) throws Exception {
        Rush rush = new Rush(targets);
        report.progress("planning the year of " + rush.kecamatan().size() + " kecamatan");
        rush.prepare();
        int requests = options.events(rush.kecamatan().size() * PEOPLE);
        double perSecond = requests / (double) SPAN.toSeconds();
        report.setting("commandsPerSecond", perSecond);
        report.progress("warm-up");
        rush.send(perSecond, Math.max(1, requests / 4));
        report.progress("%d commands in %d s".formatted(requests, SPAN.toSeconds()));
        Rush.Outcome outcome = rush.send(perSecond, requests);
        report.latencies("command to acknowledgement", outcome.commands());
        report.below("p95 of acknowledgement", outcome.commands().millis(95), "ms", P95_MILLIS);
        report.below("not acknowledged", outcome.commands().failed(), "commands", 1);
        report.below("acknowledged, but not once in the log", rush.lost(outcome), "commands", 1);
        OpenLoop.Outcome visible = outcome.freshness();
        report.latencies("acknowledged to visible", visible);
        report.below("p99 of visible", visible.millis(99), "ms", fresh);
        OpenLoop.Outcome signed = rush.signed(outcome);
        report.latencies("recorded to signed", signed);
        report.below("p99 of signed", signed.millis(99), "ms", SIGNED_MILLIS);
        report.below("never signed", signed.failed(), "events", 1);
        report.note("Signed: from recorded_at of the event to signed_at of the first checkpoint that covers it.");
        report.note(
                "Visible: the consolidated view's own position has reached the acknowledged one, asked over HTTP until it has.");
        report.note("%d operators of the sample's account, a kecamatan each; ten commands of each stand for ten people."
                .formatted(rush.kecamatan().size()));
    }
}
