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
 * @param urut column by which the matrix is sorted, the lowest first and what is missing last
 * @param peta measure that the map shows
 */
record Pilihan(String urut, String peta, Ukuran ukuran, PageQuery query, String path) {
    static final String KODE = "kode";
    static final String SERAPAN = "serapan";
    static final String STATUS = "status";

    /** @throws InvalidValue when there is no such column or measure */
    static Pilihan of(@Nullable String urut, @Nullable String peta, Ukuran ukuran, PageQuery query, String path) {
        String column = urut == null || urut.isBlank() ? Ukuran.RATA : urut;
        String measure = peta == null || peta.isBlank() ? Ukuran.RATA : peta;
        if (!ukuran.has(column) && !List.of(KODE, SERAPAN, STATUS).contains(column)) {
            throw new InvalidValue("urut", column);
        }
        if (!ukuran.has(measure) && !measure.equals(SERAPAN)) {
            throw new InvalidValue("peta", measure);
        }
        return new Pilihan(column, measure, ukuran, query, path);
    }

    /** Address of the page sorted by another column. */
    String sortedBy(String column) {
        return query.href(path, Map.of("urut", column, "peta", peta));
    }

    /** As the address says it. */
    Map<String, String> own() {
        return Map.of("urut", urut, "peta", peta);
    }

    /** Whether the rows begin with the lowest figure; codes and states have no lowest. */
    boolean isLowestFirst() {
        return !List.of(KODE, STATUS).contains(urut);
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
        Comparator<Persen> missingLast = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<CapaianRow> code =
                Comparator.comparing(row -> row.kecamatan().value());
        return switch (urut) {
            case KODE -> code;
            case SERAPAN ->
                Comparator.comparing(
                                (CapaianRow row) ->
                                        row.dana().serapan().measured().orElse(null),
                                missingLast)
                        .thenComparing(code);
            case STATUS -> Comparator.comparing(CapaianRow::status).thenComparing(code);
            default ->
                Comparator.comparing((CapaianRow row) -> capaian(ukuran.score(row, urut)), missingLast)
                        .thenComparing(code);
        };
    }

    private static @Nullable Persen capaian(@Nullable Skor score) {
        return score == null ? null : score.capaian();
    }
}
