package id.jejakkinerja.bench.notary;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.national.LogWriter;
import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.bench.replay.BinaryCopy;
import id.jejakkinerja.bench.report.Report;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/**
 * Leaves a second while the notary signs a log that it has never seen: reading, hashing, and a checkpoint a second. The last event is in a
 * checkpoint up to a second after it was hashed, which a log of a few thousand events would not hide.
 */
public final class NotaryBenchmark {
    private static final String NOTARY = "leaves signed";
    private static final String COPY = "binary COPY of the rows";
    private static final long SEED = 1;

    private NotaryBenchmark() {}

    public static void run(Options options) throws Exception {
        Path dataDir = options.freshDirectory("notary");
        Report report = options.report("notary");
        int kecamatan = Math.max(1, options.events(100_000) / NationalHistory.EVENTS_PER_KECAMATAN);
        try (PlatformHere platform = PlatformHere.start(dataDir)) {
            platform.bean(EventProcessingConfiguration.class)
                    .eventProcessor("live-view")
                    .ifPresent(EventProcessor::shutDown);
            Server server = platform.server();
            long events = LogWriter.write(server, new NationalHistory(SEED, kecamatan));
            report.setting("postgresql", server.settings());
            report.setting("events", events);
            List<Rounds.Contender> contenders =
                    List.of(new BinaryCopy(COPY, server), new FromTheBeginning(server, events));
            Rounds measured = Rounds.run(options.rounds(), contenders, report::progress);
            report.rates(measured, contenders, "events/s");
            report.ratio("leaves signed / COPY", measured.ratios(NOTARY, COPY), 0.05);
        }
        report.finish(options.out());
    }

    /** Makes the notary forget all it has signed, ends its session, and waits for what the next one does. */
    private record FromTheBeginning(Server server, long events) implements Rounds.Contender {
        @Override
        public String name() {
            return NOTARY;
        }

        @Override
        public double rate() throws SQLException, InterruptedException {
            server.execute(
                    "alter table notary.checkpoint disable trigger user",
                    "begin",
                    "truncate notary.checkpoint",
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tk_events loop'",
                    "commit",
                    "alter table notary.checkpoint enable trigger user");
            long start = System.nanoTime();
            while (server.number("select coalesce(max(tree_size), 0) from notary.checkpoint") < events) {
                Thread.sleep(20);
            }
            return events / ((System.nanoTime() - start) / 1e9);
        }
    }
}
