package id.jejakkinerja.query.tabel;

import id.jejakkinerja.query.fold.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a figure.
 *
 * @param kunci the column key whose words name it: {@code target}, {@code pagu}
 * @param nama of what it is the figure; null where that is the row itself
 * @param nilai null where it does not exist
 * @param sel where it is explained by itself; null where it stands in no table
 * @param bagian the parts it is put together from; empty where events state it
 * @param origins the events that state it, oldest first, also those whose figure no longer counts; empty where it has parts
 */
public record Masukan(
        String kunci,
        @Nullable String nama,
        @Nullable Object nilai,
        @Nullable Sel sel,
        List<Masukan> bagian,
        List<Origin> origins) {
    public Masukan {
        bagian = List.copyOf(bagian);
        origins = List.copyOf(origins);
    }

    static Masukan stated(
            String kunci, @Nullable String nama, @Nullable Object nilai, @Nullable Sel sel, List<Origin> origins) {
        return new Masukan(kunci, nama, nilai, sel, List.of(), origins);
    }

    static Masukan composed(
            String kunci, @Nullable String nama, @Nullable Object nilai, @Nullable Sel sel, List<Masukan> parts) {
        return new Masukan(kunci, nama, nilai, sel, parts, List.of());
    }

    /** The same figure as if it stood in no table: it is told about on the spot. */
    public Masukan without() {
        return new Masukan(kunci, nama, nilai, null, bagian, origins);
    }

    /** The same figure with what its own table says of it. */
    public Masukan explained(Asal own) {
        return sel == null
                ? this
                : new Masukan(
                        kunci,
                        nama,
                        nilai,
                        sel,
                        own.rumus() == Rumus.TERCATAT ? List.of() : own.masukan(),
                        own.rumus() == Rumus.TERCATAT
                                ? own.masukan().stream()
                                        .flatMap(m -> m.events().stream())
                                        .toList()
                                : List.of());
    }

    /** Every event behind it and its parts, in log order. */
    public List<Origin> events() {
        return Stream.concat(origins.stream(), bagian.stream().flatMap(part -> part.events().stream()))
                .distinct()
                .sorted(Comparator.comparingLong(Origin::position))
                .toList();
    }
}
