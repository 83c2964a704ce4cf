package id.jejakkinerja.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.jejakkinerja.bench.measure.OpenLoop;
import id.jejakkinerja.bench.measure.Ratios;
import id.jejakkinerja.bench.measure.Rounds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the figures of one benchmark, prints them and keeps them as JSON. */
public final class Report {
    /**
     * One figure.
     *
     * @param spread smallest and largest of the rounds, or what else belongs beside the value; may be empty
     * @param target what it should be, in words; empty where nothing is promised
     * @param met null where nothing is promised
     */
    private record Figure(
            String name,
            double value,
            String unit,
            String spread,
            String target,
            @Nullable Boolean met) {}

    private final String benchmark;
    private final PrintStream out;
    private final Instant started = Instant.now();
    private final Map<String, Object> setting = new LinkedHashMap<>();
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Report(String benchmark, PrintStream out) {
        this.benchmark = benchmark;
        this.out = out;
        setting.put("machine", Machine.describe());
    }

    /** Something happened that takes a while; shown, not kept. */
    public void progress(String line) {
        out.println("  " + line);
    }

    /** Under what conditions the figures hold. */
    public void setting(String name, Object value) {
        setting.put(name, value);
    }

    public void note(String note) {
        notes.add(note);
    }

    public void figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit, "", "", null));
    }

    public void atLeast(String name, double value, String unit, double target) {
        figures.add(new Figure(name, value, unit, "", ">= " + number(target), value >= target));
    }

    public void below(String name, double value, String unit, double target) {
        figures.add(new Figure(name, value, unit, "", "< " + number(target), value < target));
    }

    /** The rates of every contender, round by round. */
    public void rates(Rounds measured, List<? extends Rounds.Contender> contenders, String unit) {
        for (Rounds.Contender contender : contenders) {
            List<Double> rates = measured.of(contender.name());
            rounds.put(contender.name(), List.copyOf(rates));
            double min = rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            double max = rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            figures.add(new Figure(
                    contender.name(), Ratios.median(rates), unit, number(min) + " - " + number(max), "", null));
        }
    }

    public void ratio(String name, Ratios ratios, double target) {
        figures.add(new Figure(
                name,
                ratios.median(),
                "x",
                number(ratios.min()) + " - " + number(ratios.max()),
                ">= " + number(target),
                ratios.median() >= target));
    }

    /** Of which nothing is promised. */
    public void ratio(String name, Ratios ratios) {
        figures.add(
                new Figure(name, ratios.median(), "x", number(ratios.min()) + " - " + number(ratios.max()), "", null));
    }

    /** Median, 95th, 99th percentile and the longest, in milliseconds. */
    public void latencies(String name, OpenLoop.Outcome outcome) {
        figures.add(new Figure(
                name + " p50",
                outcome.millis(50),
                "ms",
                "p95 %s, p99 %s, max %s; %d sent, %d failed"
                        .formatted(
                                number(outcome.millis(95)),
                                number(outcome.millis(99)),
                                number(outcome.millis(100)),
                                outcome.sent(),
                                outcome.failed()),
                "",
                null));
    }

    /** Prints the table and writes {@code <benchmark>.json} into a directory. */
    public void finish(Path directory) throws IOException {
        out.println();
        out.printf("%-46s %14s %-9s %-34s %s%n", benchmark, "median", "", "min - max", "target");
        for (Figure figure : figures) {
            String verdict = figure.met() == null ? "" : figure.met() ? "  met" : "  MISSED";
            out.printf(
                    "%-46s %14s %-9s %-34s %s%s%n",
                    figure.name(), number(figure.value()), figure.unit(), figure.spread(), figure.target(), verdict);
        }
        notes.forEach(note -> out.println("  * " + note));
        Files.createDirectories(directory);
        Path file = directory.resolve(benchmark + ".json");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("benchmark", benchmark);
        document.put("started", started.toString());
        document.put("finished", Instant.now().toString());
        document.putAll(setting);
        document.put("figures", figures);
        document.put("rounds", rounds);
        document.put("notes", notes);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), document);
        out.println("  " + file);
    }

    static String number(double value) {
        double size = Math.abs(value);
        String form = size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
