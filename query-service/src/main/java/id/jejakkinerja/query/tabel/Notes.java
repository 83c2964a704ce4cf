package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.fold.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the notes of a table and gives equal texts the same letter. */
final class Notes {

    private record Text(Catatan.Jenis kind, String text) {}

    private final Map<Text, Integer> numbers = new LinkedHashMap<>();
    private final List<Catatan> notes = new ArrayList<>();

    /** Says beside a cell what the authors of the events behind it said about their figures. */
    void add(String row, String column, Collection<Origin> origins) {
        for (Origin origin : origins) {
            Provenance stated = origin.provenance();
            if (stated != null) {
                add(row, column, kind(stated.kind()), stated.note(), origin.event());
            }
        }
    }

    void add(String row, String column, Catatan.Jenis kind, String text, @Nullable String event) {
        Integer number = numbers.computeIfAbsent(new Text(kind, text), t -> numbers.size());
        Catatan note = new Catatan(letter(number), row, column, kind, text, event);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    List<Catatan> inOrder() {
        return notes.stream()
                .sorted(Comparator.<Catatan>comparingInt(n -> n.letter().length())
                        .thenComparing(Catatan::letter))
                .toList();
    }

    private static Catatan.Jenis kind(Provenance.Kind kind) {
        return switch (kind) {
            case REAL -> Catatan.Jenis.SUMBER;
            case ILLUSTRATIVE -> Catatan.Jenis.ILUSTRATIF;
            case SYNTHETIC -> Catatan.Jenis.SINTETIS;
        };
    }

    /** 0 is a, 25 is z, 26 is aa. */
    static String letter(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
