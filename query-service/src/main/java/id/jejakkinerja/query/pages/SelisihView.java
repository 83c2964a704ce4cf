package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.audit.SelisihTabel.Beda;
import id.jejakkinerja.query.audit.SelisihTabel.SelBeda;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a table differs, in two panes, field beside field.
 *
 * @param anchor id of its section in a page
 * @param rows the rows that differ in something a reader sees
 * @param few whether they are few enough to be shown without being asked for
 */
public record SelisihView(String anchor, String title, List<Pasangan> rows, boolean few) {
    private static final int FEW = 12;

    /**
     * A row before and after.
     *
     * @param tanda sign of what happened to it
     * @param jenis the same in words
     */
    public record Pasangan(String tanda, String jenis, String nama, List<Isian> isian) {}

    /**
     * A field that differs.
     *
     * @param sebelum null where there was nothing
     * @param sesudah null where there is nothing
     */
    public record Isian(
            String label, @Nullable Nilai sebelum, @Nullable Nilai sesudah) {}

    /** A value and where it is explained; null where it is not. */
    public record Nilai(String text, @Nullable String href) {}

    /**
     * The tables that differ in something a reader sees; a table of programs after the document it belongs to.
     *
     * @param before where the figures of the first moment are explained
     * @param after where those of the second are
     */
    static List<SelisihView> of(
            List<SelisihTabel> all,
            Function<Sel, @Nullable String> before,
            Function<Sel, @Nullable String> after,
            PageWords words) {
        Panes panes = new Panes(before, after, words);
        return all.stream()
                .flatMap(selisih -> Stream.concat(
                        Stream.of(panes.of(selisih)),
                        Facts.programs(selisih.sebelum(), words).stream()
                                .flatMap(was -> Facts.programs(selisih.sesudah(), words).stream()
                                        .map(is -> panes.of(SelisihTabel.of(was, is))))))
                .filter(view -> !view.rows().isEmpty())
                .toList();
    }

    private record Panes(
            Function<Sel, @Nullable String> before, Function<Sel, @Nullable String> after, PageWords words) {

        SelisihView of(SelisihTabel selisih) {
            List<Pasangan> rows = selisih.baris().stream()
                    .map(beda -> beda.key().equals(SelisihTabel.LUAR) ? document(selisih) : row(selisih, beda))
                    .filter(pair -> !pair.isian().isEmpty())
                    .toList();
            Tabel tabel = selisih.sesudah();
            return new SelisihView("selisih-" + tabel.id(), tabel.title(), rows, rows.size() <= FEW);
        }

        /** What the table says of its document, as far as it differs. */
        private Pasangan document(SelisihTabel selisih) {
            Map<String, String> was = byTerm(Facts.of(selisih.sebelum(), words));
            Map<String, String> is = byTerm(Facts.of(selisih.sesudah(), words));
            Set<String> terms = new LinkedHashSet<>(was.keySet());
            terms.addAll(is.keySet());
            return pair(
                    SelisihTabel.Jenis.DIUBAH,
                    words.text("fakta"),
                    terms.stream()
                            .filter(term -> !Objects.equals(was.get(term), is.get(term)))
                            .map(term -> new Isian(term, stated(was.get(term)), stated(is.get(term))))
                            .toList());
        }

        private static Map<String, String> byTerm(List<Fact> facts) {
            Map<String, String> byTerm = new LinkedHashMap<>();
            facts.forEach(fact -> byTerm.merge(fact.term(), fact.text(), (one, other) -> one + "; " + other));
            return byTerm;
        }

        private static @Nullable Nilai stated(@Nullable String text) {
            return text == null ? null : new Nilai(text, null);
        }

        private Pasangan row(SelisihTabel selisih, Beda beda) {
            Set<String> differing = beda.sel().stream().map(SelBeda::column).collect(Collectors.toSet());
            Map<String, Nilai> was = values(selisih.sebelum(), beda.sebelum(), differing, before);
            Map<String, Nilai> is = values(selisih.sesudah(), beda.sesudah(), differing, after);
            Set<String> labels = new LinkedHashSet<>(was.keySet());
            labels.addAll(is.keySet());
            return pair(
                    beda.jenis(),
                    nama(beda, words),
                    labels.stream()
                            .map(label -> new Isian(label, was.get(label), is.get(label)))
                            .toList());
        }

        private Pasangan pair(SelisihTabel.Jenis jenis, String nama, List<Isian> fields) {
            return new Pasangan(
                    words.text("jejak.selisih.tanda." + jenis), words.text("jejak.selisih." + jenis), nama, fields);
        }

        private Map<String, Nilai> values(
                Tabel tabel, @Nullable Baris row, Set<String> differing, Function<Sel, @Nullable String> explained) {
            Map<String, Nilai> values = new LinkedHashMap<>();
            if (row == null) {
                return values;
            }
            Cells cells = new Cells(tabel, new Footnotes(tabel, words), words, explained);
            for (Leaf leaf : Layout.columns(tabel)) {
                TableView.Cell cell = cells.of(leaf, row, false);
                if (isAmong(differing, leaf.key())
                        && !cell.text().isEmpty()
                        && !cell.text().equals(Cells.DASH)) {
                    values.put(label(leaf), new Nilai(cell.text(), cell.href()));
                }
            }
            return values;
        }

        private static boolean isAmong(Set<String> differing, String key) {
            return differing.stream().anyMatch(column -> column.equals(key) || column.startsWith(key + "."));
        }
    }

    /** {@code Target 2023} for a part of a column. */
    private static String label(Leaf leaf) {
        return leaf.part() == null || leaf.label().equals(leaf.kolom().label())
                ? leaf.label()
                : leaf.kolom().label() + " " + leaf.label();
    }

    private static String nama(Beda beda, PageWords words) {
        Baris row = beda.sesudah() == null ? beda.sebelum() : beda.sesudah();
        Object nama = row == null
                ? null
                : row.values().getOrDefault("nama", row.labels().get("butir"));
        if (nama != null) {
            return nama.toString();
        }
        return beda.key().equals(Tabel.TOTALS) ? words.text("jejak.selisih.total") : beda.key();
    }
}
