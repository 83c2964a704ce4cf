package id.jejakkinerja.bench;

import id.jejakkinerja.bench.append.AppendBenchmark;
import id.jejakkinerja.bench.notary.NotaryBenchmark;
import id.jejakkinerja.bench.recompute.RecomputeBenchmark;
import id.jejakkinerja.bench.replay.ReplayBenchmark;
import id.jejakkinerja.bench.rush.RushBenchmark;
import id.jejakkinerja.bench.scale.ScaleBenchmark;
import id.jejakkinerja.bench.start.StartBenchmark;
import id.jejakkinerja.bench.verifier.VerifierBenchmark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one command of this module, started by {@code infra/bench/run}. */
public final class Bench {
    /** A benchmark and how to run it. */
    @FunctionalInterface
    private interface Benchmark {
        void run(Options options) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("append", AppendBenchmark::run);
        ALL.put("replay", ReplayBenchmark::run);
        ALL.put("notary", NotaryBenchmark::run);
        ALL.put("verifier", VerifierBenchmark::run);
        ALL.put("recompute", RecomputeBenchmark::run);
        ALL.put("scale", ScaleBenchmark::run);
        ALL.put("rush", RushBenchmark::run);
        ALL.put("start", StartBenchmark::run);
    }

    private Bench() {}

    public static void main(String[] arguments) {
        String name = arguments.length == 0 ? "all" : arguments[0];
        if (!name.equals("all") && !ALL.containsKey(name)) {
            System.err.println("usage: infra/bench/run [all|" + String.join("|", ALL.keySet())
                    + "] [--events N] [--rounds N]" + " [--out DIR] [--work DIR]");
            System.exit(2);
        }
        int status = 0;
        try {
            Options options = Options.of(arguments.length == 0 ? new String[] {"all"} : arguments);
            for (String one : name.equals("all") ? List.copyOf(ALL.keySet()) : List.of(name)) {
                System.out.println(one);
                Objects.requireNonNull(ALL.get(one), one).run(options);
            }
        } catch (Exception e) {
            e.printStackTrace();
            status = 1;
        }
        // threads of a platform that failed must not keep the program waiting
        System.exit(status);
    }
}
