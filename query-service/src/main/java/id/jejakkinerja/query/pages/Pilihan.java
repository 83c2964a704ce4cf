package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the kabupaten's year chose.
 *
 * @param urut column by which the matrix is sorted, the lowest first; after a minus the highest first. What is missing comes last in both
 * @param peta measure that the map shows
 */
record Pilihan(String urut, String peta, Ukuran ukuran, PageQuery query, String path) {
    static final String KODE = "kode";
    static final String SERAPAN = "serapan";
    static final String STATUS = "status";
    private static final String FALLING = "-";

    /** @throws InvalidValue when there is no such column or measure */
    static Pilihan of(@Nullable String urut, @Nullable String peta, Ukuran ukuran, PageQuery query, String path) {
        String order = urut == null || urut.isBlank() ? Ukuran.RATA : urut;
        String column = column(order);
        String measure = peta == null || peta.isBlank() ? Ukuran.RATA : peta;
        if (!ukuran.has(column) && !List.of(KODE, SERAPAN, STATUS).contains(column)) {
            throw new InvalidValue("urut", column);
        }
        if (!ukuran.has(measure) && !measure.equals(SERAPAN)) {
            throw new InvalidValue("peta", measure);
        }
        return new Pilihan(order, measure, ukuran, query, path);
    }

    /** Address of the page sorted by a column: the other way round where it is sorted by that already. */
    String sortedBy(String column) {
        String order = isBy(column) && !isFalling() ? FALLING + column : column;
        return query.href(path, Map.of("urut", order, "peta", peta));
    }

    /** Whether the rows are in the order of a column, in either direction. */
    boolean isBy(String column) {
        return column(urut).equals(column);
    }

    /** Whether the highest comes first. */
    boolean isFalling() {
        return urut.startsWith(FALLING);
    }

    private static String column(String order) {
        return order.startsWith(FALLING) ? order.substring(FALLING.length()) : order;
    }

    /** As the address says it. */
    Map<String, String> own() {
        return Map.of("urut", urut, "peta", peta);
    }

    /** With what the rows begin, in words; codes and states have no lowest. */
    String begins() {
        String words = List.of(KODE, STATUS).contains(column(urut)) ? "pekat" : isFalling() ? "tertinggi" : "terendah";
        return query.words().text("rapor.matriks." + words);
    }

    /** What else the map can show. */
    List<Link> maps() {
        List<Link> maps = new ArrayList<>();
        maps.add(map(Ukuran.RATA, query.words().text("rapor.rata")));
        ukuran.sasaran().forEach(s -> maps.add(map(s.key(), s.pendek())));
        maps.add(map(SERAPAN, query.words().text("rapor.serapan")));
        return maps;
    }

    /** Whether the map shows money; predikat are for scores only, so it has tints of its own. */
    boolean isMapOfSerapan() {
        return peta.equals(SERAPAN);
    }

    private Link map(String measure, String text) {
        return new Link(text, query.href(path, Map.of("urut", urut, "peta", measure)), measure.equals(peta));
    }

    Comparator<CapaianRow> order() {
        Comparator<Persen> lowestFirst = Comparator.naturalOrder();
        Comparator<Persen> missingLast = Comparator.nullsLast(isFalling() ? lowestFirst.reversed() : lowestFirst);
        Comparator<CapaianRow> code =
                Comparator.comparing(row -> row.kecamatan().value());
        String column = column(urut);
        return switch (column) {
            case KODE -> isFalling() ? code.reversed() : code;
            case SERAPAN ->
                Comparator.comparing(
                                (CapaianRow row) ->
                                        row.dana().serapan().measured().orElse(null),
                                missingLast)
                        .thenComparing(code);
            case STATUS -> {
                Comparator<CapaianRow> status = Comparator.comparing(CapaianRow::status);
                yield (isFalling() ? status.reversed() : status).thenComparing(code);
            }
            default ->
                Comparator.comparing((CapaianRow row) -> capaian(ukuran.score(row, column)), missingLast)
                        .thenComparing(code);
        };
    }

    private static @Nullable Persen capaian(@Nullable Skor score) {
        return score == null ? null : score.capaian();
    }
}
