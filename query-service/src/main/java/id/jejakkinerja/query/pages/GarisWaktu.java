package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.jelaskan.Peristiwa;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The events of a year along a line for each stream.
 *
 * @param height of the drawing, which is 1360 wide
 * @param here where the chosen event lies; null where none is chosen
 */
public record GarisWaktu(
        List<Jalur> lanes,
        List<Tanda> ticks,
        List<Titik> points,
        int height,
        @Nullable String here) {
    private static final double LEFT = 190;
    private static final double RIGHT = 1340;
    /** Width of a year's number, which would otherwise be cut off at the right end. */
    private static final double LABEL = 30;

    private static final int TOP = 46;
    private static final int LANE = 32;

    /** A stream's line. */
    public record Jalur(String nama, int y) {}

    /** A mark of the axis. */
    public record Tanda(String x, String text, String css) {}

    /**
     * An event: where it lies and where a click leads.
     *
     * @param langkah its number in log order, from 1
     */
    public record Titik(int langkah, String x, int y, boolean here, String title, String href) {}

    /** By which clock events lie on the line. */
    enum Sumbu {
        BERLAKU,
        DICATAT;

        Instant of(Recorded<DomainEvent> event) {
            return this == DICATAT
                    ? event.meta().recordedAt()
                    : event.meta().effectiveDate().atStartOfDay(Penulisan.WIB).toInstant();
        }
    }

    private record Axis(Instant from, Instant to) {
        String at(Instant time) {
            double whole = Math.max(1, to.toEpochMilli() - from.toEpochMilli());
            double share = (time.toEpochMilli() - from.toEpochMilli()) / whole;
            return String.format(Locale.ROOT, "%.1f", LEFT + (RIGHT - LEFT) * share);
        }
    }

    /**
     * @param events in log order, at least one
     * @param chosen one of them; null for none
     * @param href where a click on an event leads
     */
    static GarisWaktu of(
            List<Recorded<DomainEvent>> events,
            @Nullable Recorded<DomainEvent> chosen,
            Sumbu sumbu,
            Function<Recorded<DomainEvent>, String> href,
            PageWords words) {
        Instant first = events.stream().map(sumbu::of).min(Instant::compareTo).orElseThrow();
        Instant last = events.stream().map(sumbu::of).max(Instant::compareTo).orElseThrow();
        Axis axis = new Axis(first, last);
        SequencedMap<StreamId, Integer> ys = new LinkedHashMap<>();
        events.stream()
                .map(Recorded::stream)
                .distinct()
                .sorted()
                .forEach(stream -> ys.put(stream, TOP + LANE * ys.size()));
        List<Jalur> lanes = new ArrayList<>();
        ys.forEach((stream, y) -> lanes.add(new Jalur(lane(stream, words), y)));
        List<Titik> points = new ArrayList<>();
        List<Titik> onTop = new ArrayList<>(); // of those that lie in the same place
        for (int step = 1; step <= events.size(); step++) {
            Recorded<DomainEvent> event = events.get(step - 1);
            boolean here = chosen != null && event.position() == chosen.position();
            (here ? onTop : points)
                    .add(new Titik(
                            step,
                            axis.at(sumbu.of(event)),
                            ys.getOrDefault(event.stream(), TOP),
                            here,
                            kata(events, step, words),
                            href.apply(event)));
        }
        points.addAll(onTop);
        return new GarisWaktu(
                List.copyOf(lanes),
                sumbu == Sumbu.BERLAKU ? years(axis) : ends(axis, words),
                List.copyOf(points),
                TOP + LANE * ys.size(),
                chosen == null ? null : axis.at(sumbu.of(chosen)));
    }

    /**
     * An event in words, as the slider says it: date, what happened, position, which of how many.
     *
     * @param step its number in log order, from 1
     */
    static String kata(List<Recorded<DomainEvent>> events, int step, PageWords words) {
        Recorded<DomainEvent> event = events.get(step - 1);
        return words.text(
                "jejak.titik",
                words.date(event.meta().effectiveDate()),
                BarisPeristiwa.nama(Peristiwa.of(event), words),
                Penulisan.of(BigDecimal.valueOf(event.position())),
                Penulisan.of(BigDecimal.valueOf(step)),
                Penulisan.of(BigDecimal.valueOf(events.size())));
    }

    private static String lane(StreamId stream, PageWords words) {
        String whole = BarisPeristiwa.aliran(stream, words);
        return whole.substring(whole.indexOf(", ") < 0 ? 0 : whole.indexOf(", ") + 2);
    }

    /** The first of January of each year, and the beginning where that is another day. */
    private static List<Tanda> years(Axis axis) {
        List<Tanda> ticks = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(axis.from(), Penulisan.WIB);
        for (LocalDate january = LocalDate.of(day.getYear(), 1, 1);
                !january.isAfter(LocalDate.ofInstant(axis.to(), Penulisan.WIB));
                january = january.plusYears(1)) {
            if (!january.isBefore(day)) {
                String x = axis.at(january.atStartOfDay(Penulisan.WIB).toInstant());
                boolean last = Double.parseDouble(x) > RIGHT - LABEL;
                ticks.add(new Tanda(x, Integer.toString(january.getYear()), last ? "e" : ""));
            }
        }
        return ticks;
    }

    private static List<Tanda> ends(Axis axis, PageWords words) {
        return List.of(
                new Tanda(axis.at(axis.from()), words.time(axis.from()), ""),
                new Tanda(axis.at(axis.to()), words.time(axis.to()), "e"));
    }
}
