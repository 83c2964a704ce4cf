package id.jejakkinerja.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs contenders in alternating order, A B then B A, so that neither always comes first or on a warmer machine. The first round warms
 * up and is thrown away.
 */
public final class Rounds {
    /** Something that can be measured; its rate is per second. */
    public interface Contender {
        String name();

        double rate() throws Exception;
    }

    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    private Rounds(List<? extends Contender> contenders) {
        contenders.forEach(contender -> rates.put(contender.name(), new ArrayList<>()));
    }

    /**
     * Measures.
     *
     * @param rounds that count, beside the one that does not
     * @param progress told about each measurement as it is made
     */
    public static Rounds run(int rounds, List<? extends Contender> contenders, Consumer<String> progress)
            throws Exception {
        Rounds result = new Rounds(contenders);
        for (int round = 0; round <= rounds; round++) {
            for (Contender contender : round % 2 == 0 ? contenders : contenders.reversed()) {
                double rate = contender.rate();
                progress.accept("round %d  %-28s %,12.1f/s%s"
                        .formatted(round, contender.name(), rate, round == 0 ? "  (warm-up)" : ""));
                if (round > 0) {
                    result.of(contender.name()).add(rate);
                }
            }
        }
        return result;
    }

    /** The rates of a contender, a value a round. */
    public List<Double> of(String name) {
        List<Double> found = rates.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no contender " + name);
        }
        return found;
    }

    public Ratios ratios(String name, String reference) {
        return Ratios.of(of(name), of(reference));
    }
}
