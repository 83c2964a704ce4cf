package id.jejakkinerja.bench.recompute;

import id.jejakkinerja.bench.Options;
import id.jejakkinerja.bench.measure.Rounds;
import id.jejakkinerja.bench.national.LogWriter;
import id.jejakkinerja.bench.national.NationalHistory;
import id.jejakkinerja.bench.national.Wilayah;
import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.bench.replay.BinaryCopy;
import id.jejakkinerja.bench.replay.Rebuild;
import id.jejakkinerja.bench.report.Report;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.ulang.HasilUlang;
import id.jejakkinerja.query.ulang.TahunUlang;
import java.nio.file.Path;
import java.util.List;

/**
 * A year of Jember's 31 kecamatan folded from zero and compared, row by row and cell by cell, with what readers see. The rate counts the
 * events that were folded: those of the year, of the two before it and of the plans.
 */
public final class RecomputeBenchmark {
    private static final String RECOMPUTE = "recompute and compare";
    private static final String COPY = "binary COPY of the rows";
    private static final TahunAnggaran YEAR = new TahunAnggaran(2025);
    private static final long SEED = 1;

    private RecomputeBenchmark() {}

    public static void run(Options options) throws Exception {
        Path dataDir = options.freshDirectory("recompute");
        Report report = options.report("recompute");
        List<KodeKecamatan> jember = Wilayah.kecamatan(31);
        try (PlatformHere platform = PlatformHere.start(dataDir)) {
            Rebuild rebuild = new Rebuild(platform);
            rebuild.stop();
            Server server = platform.server();
            report.setting("postgresql", server.settings());
            report.setting("events in the log", LogWriter.write(server, new NationalHistory(SEED, jember.size())));
            rebuild.rate();
            Recompute recompute = new Recompute(platform.bean(TahunUlang.class), jember);
            List<Rounds.Contender> contenders = List.of(new BinaryCopy(COPY, server), recompute);
            Rounds measured = Rounds.run(options.rounds(), contenders, report::progress);
            report.rates(measured, contenders, "events/s");
            HasilUlang last = recompute.once();
            report.setting("events folded", last.events());
            report.figure("a year of 31 kecamatan", last.took().toMillis() / 1000.0, "s");
        }
        report.finish(options.out());
    }

    private record Recompute(TahunUlang years, List<KodeKecamatan> kecamatan) implements Rounds.Contender {
        @Override
        public String name() {
            return RECOMPUTE;
        }

        @Override
        public double rate() {
            HasilUlang result = once();
            return result.events() / (result.took().toNanos() / 1e9);
        }

        HasilUlang once() {
            HasilUlang result = years.of(kecamatan.getFirst().kabupaten(), kecamatan, YEAR);
            if (!result.matches()) {
                throw new IllegalStateException("the live view is not what the log gives: " + result);
            }
            return result;
        }
    }
}
