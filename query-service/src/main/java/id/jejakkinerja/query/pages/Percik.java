package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.pages.Kurva.Bidang;
import id.jejakkinerja.query.pages.Kurva.Titik;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure's quarters in a drawing small enough for a card: no axis, so the ends are said in words, and 100 is at the same height on all
 * cards. It goes as far as the last quarter that was reported.
 *
 * @param judul every quarter in words
 * @param ujung the first and the last quarter, for the line beneath; one where there is only one
 * @param akhir the last quarter, where the red dot is
 * @param target height of the target; null where there is none
 */
record Percik(
        String judul,
        List<Ujung> ujung,
        Kurva kurva,
        Titik akhir,
        @Nullable String target) {
    private static final double LEFT = 4;
    private static final double STEP = 32;
    private static final double BOTTOM = 30;
    private static final double HEIGHT = 26;
    private static final Persen FULL = new Persen(BigDecimal.valueOf(100));

    /** A quarter in words. */
    record Ujung(Masa masa, String teks) {
        private static Ujung of(Masa quarter, @Nullable Persen value, PageWords words) {
            return new Ujung(quarter, text(quarter, value, words));
        }
    }

    Percik {
        ujung = List.copyOf(ujung);
    }

    /** A score, which is measured against a target of 100. Null where no quarter has one. */
    static @Nullable Percik score(SortedMap<Masa, Persen> quarters, double lowest, PageWords words) {
        return of(quarters, lowest, true, words);
    }

    /** A share that grows over the year. There is no target for it. Null where no quarter has one. */
    static @Nullable Percik share(SortedMap<Masa, Persen> quarters, PageWords words) {
        return of(quarters, 0, false, words);
    }

    /** Where a scale that must hold all these values begins: the ten below the lowest, so that cards can be compared. */
    static double lowest(Collection<? extends Map<Masa, Persen>> scores) {
        return scores.stream()
                .flatMap(quarters -> quarters.values().stream())
                .mapToDouble(value -> Math.floor((value.value().doubleValue() - 0.01) / 10) * 10)
                .filter(low -> low >= 0)
                .min()
                .orElse(0);
    }

    private static @Nullable Percik of(SortedMap<Masa, Persen> known, double lowest, boolean target, PageWords words) {
        if (known.isEmpty()) {
            return null;
        }
        Bidang area = new Bidang(LEFT, STEP, BOTTOM, HEIGHT, lowest);
        List<Masa> reported = Masa.QUARTERS.subList(0, Masa.QUARTERS.indexOf(known.lastKey()) + 1);
        Kurva line = Kurva.of(known, reported, area);
        String all = known.entrySet().stream()
                .map(e -> text(e.getKey(), e.getValue(), words))
                .collect(Collectors.joining(", "));
        List<Ujung> ends = Stream.of(known.firstKey(), known.lastKey())
                .distinct()
                .map(quarter -> Ujung.of(quarter, known.get(quarter), words))
                .toList();
        return new Percik(all, ends, line, line.titik().getLast(), target ? area.y(FULL) : null);
    }

    private static String text(Masa quarter, @Nullable Persen value, PageWords words) {
        return words.labels().of(quarter) + "\u00a0" + (value == null ? "–" : Penulisan.of(value));
    }
}
