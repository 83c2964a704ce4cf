package id.jejakkinerja.bench.replay;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.national.LogWriter;
import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.bench.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Events a second while the live view is rebuilt from zero, beside the rate at which the same server hands out the same rows when nobody
 * does anything with them: a binary COPY in log order.
 */
public final class ReplayBenchmark {
    private static final String REBUILD = "rebuild of all projections";
    private static final String COPY = "binary COPY of the rows";
    private static final String PLAIN = "Axon as it comes";
    private static final int PLAIN_EVENTS = 500;
    private static final long SEED = 1;

    private ReplayBenchmark() {}

    public static void run(Options options) throws Exception {
        Path dataDir = options.freshDirectory("replay");
        Report report = options.report("replay");
        int kecamatan = Math.max(1, options.events(100_000) / NationalHistory.EVENTS_PER_KECAMATAN);
        try (PlatformHere platform = PlatformHere.start(dataDir)) {
            Rebuild rebuild = new Rebuild(platform);
            rebuild.stop();
            Server server = platform.server();
            long events = LogWriter.write(server, new NationalHistory(SEED, kecamatan));
            report.setting("postgresql", server.settings());
            report.setting("events", events);
            report.setting("kecamatan", kecamatan);
            List<Rounds.Contender> contenders = new ArrayList<>();
            contenders.add(new BinaryCopy(COPY, server));
            contenders.add(contender(REBUILD, rebuild::rate));
            if (options.get("plain", "yes").equals("no")) {
                Rounds measured = Rounds.run(options.rounds(), contenders, report::progress);
                report.rates(measured, contenders, "events/s");
                report.ratio("rebuild / COPY", measured.ratios(REBUILD, COPY), 0.5);
                report.finish(options.out());
                return;
            }
            try (PlainReplay plain = PlainReplay.over(server, (int) Math.min(events, PLAIN_EVENTS))) {
                contenders.add(contender(PLAIN, plain::rate));
                Rounds measured = Rounds.run(options.rounds(), contenders, report::progress);
                report.rates(measured, contenders, "events/s");
                report.ratio("rebuild / COPY", measured.ratios(REBUILD, COPY), 0.5);
                report.ratio("rebuild / Axon as it comes", measured.ratios(REBUILD, PLAIN), 4);
            }
            report.note(
                    "Axon as it comes: tracking processor, batch of one, JPA, one row a stream that counts; its log holds "
                            + PLAIN_EVENTS + " events.");
        }
        report.finish(options.out());
    }

    /** A measurement that may fail. */
    @FunctionalInterface
    private interface Measurement {
        double take() throws Exception;
    }

    private static Rounds.Contender contender(String name, Measurement measurement) {
        return new Rounds.Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double rate() throws Exception {
                return measurement.take();
            }
        };
    }
}
