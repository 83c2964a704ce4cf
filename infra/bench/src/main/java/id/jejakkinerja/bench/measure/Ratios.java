package id.jejakkinerja.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * What one thing is in terms of another: a ratio per round, both taken in that round, so that whatever slowed the machine down slowed
 * down both.
 */
public record Ratios(double median, double min, double max, int rounds) {
    /**
     * Ratios of values measured in the same rounds.
     *
     * @throws IllegalArgumentException without rounds, or with a value that has no partner
     */
    public static Ratios of(List<Double> values, List<Double> references) {
        if (values.isEmpty() || values.size() != references.size()) {
            throw new IllegalArgumentException(values.size() + " values, " + references.size() + " references");
        }
        double[] ratios = new double[values.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = values.get(i) / references.get(i);
        }
        Arrays.sort(ratios);
        return new Ratios(middle(ratios), ratios[0], ratios[ratios.length - 1], ratios.length);
    }

    /** The middle value, or the mean of the middle two. */
    public static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        return middle(sorted);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
