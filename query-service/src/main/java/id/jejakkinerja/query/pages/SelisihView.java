package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.audit.Selisih;
import id.jejakkinerja.query.audit.Selisih.Beda;
import id.jejakkinerja.query.audit.Selisih.SelBeda;
import id.jejakkinerja.query.pages.TableView.Fact;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a table differs, in two panes.
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
     * @param jenis what happened to it, in words
     * @param sebelum its differing cells as they were; null where it was not there
     * @param sesudah the same cells as they are; null where it is gone
     */
    public record Pasangan(
            String jenis,
            String nama,
            @Nullable List<Fact> sebelum,
            @Nullable List<Fact> sesudah) {}

    /** The tables that differ in something a reader sees; a table of programs after the document it belongs to. */
    static List<SelisihView> of(List<Selisih> all, PageWords words) {
        return all.stream()
                .flatMap(selisih -> Stream.concat(
                        Stream.of(of(selisih, words)),
                        Facts.programs(selisih.sebelum(), words).stream()
                                .flatMap(before -> Facts.programs(selisih.sesudah(), words).stream()
                                        .map(after -> of(Selisih.of(before, after), words)))))
                .filter(view -> !view.rows().isEmpty())
                .toList();
    }

    private static SelisihView of(Selisih selisih, PageWords words) {
        List<Pasangan> rows = new ArrayList<>();
        for (Beda beda : selisih.baris()) {
            Pasangan pair = beda.key().equals(Selisih.LUAR) ? document(selisih, words) : row(selisih, beda, words);
            if (!isEmpty(pair.sebelum()) || !isEmpty(pair.sesudah())) {
                rows.add(pair);
            }
        }
        return new SelisihView(
                "selisih-" + selisih.sesudah().id(), selisih.sesudah().title(), List.copyOf(rows), rows.size() <= FEW);
    }

    private static boolean isEmpty(@Nullable List<Fact> facts) {
        return facts == null || facts.isEmpty();
    }

    /** What the table says of its document, as far as it differs. */
    private static Pasangan document(Selisih selisih, PageWords words) {
        List<Fact> before = Facts.of(selisih.sebelum(), words);
        List<Fact> after = Facts.of(selisih.sesudah(), words);
        return new Pasangan(
                words.text("jejak.selisih.DIUBAH"),
                words.text("fakta"),
                before.stream().filter(f -> !after.contains(f)).toList(),
                after.stream().filter(f -> !before.contains(f)).toList());
    }

    private static Pasangan row(Selisih selisih, Beda beda, PageWords words) {
        Set<String> differing = beda.sel().stream().map(SelBeda::column).collect(Collectors.toSet());
        return new Pasangan(
                words.text("jejak.selisih." + beda.jenis()),
                nama(beda, words),
                facts(selisih.sebelum(), beda.sebelum(), differing, words),
                facts(selisih.sesudah(), beda.sesudah(), differing, words));
    }

    private static @Nullable List<Fact> facts(
            Tabel tabel, @Nullable Baris row, Set<String> differing, PageWords words) {
        if (row == null) {
            return null;
        }
        Cells cells = new Cells(tabel, new Footnotes(tabel, words), words, cell -> null);
        return Layout.columns(tabel).stream()
                .filter(leaf -> differing.stream()
                        .anyMatch(column -> column.equals(leaf.key()) || column.startsWith(leaf.key() + ".")))
                .map(leaf -> new Fact(label(leaf), cells.of(leaf, row, false).text()))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    /** {@code Target 2023} for a part of a column. */
    private static String label(Leaf leaf) {
        return leaf.part() == null || leaf.label().equals(leaf.kolom().label())
                ? leaf.label()
                : leaf.kolom().label() + " " + leaf.label();
    }

    private static String nama(Beda beda, PageWords words) {
        Baris row = beda.sesudah() == null ? beda.sebelum() : beda.sesudah();
        Object nama = row == null ? null : row.values().get("nama");
        if (nama != null) {
            return nama.toString();
        }
        return beda.key().equals(Tabel.TOTALS) ? words.text("jejak.selisih.total") : beda.key();
    }
}
