package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is printed: nothing left to decide but where it stands.
 *
 * @param anchor id of its section in a page
 * @param unit of its money, for the caption; null without money
 * @param labels how far its figures are not real, in words
 * @param head rows of headings
 * @param columns keys of the columns, from left to right
 * @param totals the closing row; null where nothing adds up
 * @param facts what is to be said about the whole table
 * @param terbilang the total in words, under the table that adds it up; null elsewhere
 * @param parts smaller tables that belong to it
 */
public record TableView(
        String id,
        String anchor,
        String title,
        @Nullable String unit,
        List<String> labels,
        List<List<Heading>> head,
        List<String> columns,
        List<Body> bodies,
        @Nullable Row totals,
        List<Note> notes,
        List<Fact> facts,
        @Nullable String terbilang,
        List<TableView> parts) {
    /**
     * A cell of the head.
     *
     * @param foreign whether it is in the language of its author
     */
    public record Heading(String text, @Nullable String css, String scope, int columns, int rows, boolean foreign) {}

    /** Rows that belong together, under the headings that say so. */
    public record Body(List<Group> groups, List<Row> rows) {}

    /** A heading over rows: {@code Sasaran strategis: …}. */
    public record Group(String kind, String text) {}

    /** A row, with what identifies it in its table. */
    public record Row(String key, @Nullable String css, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param head whether it names its row
     * @param notes letters of its notes
     * @param predikat a predikat's letters, else null
     * @param under a second, quieter line; else null
     * @param tag a label beside the text, else null
     * @param foreign whether it is in the language of its author
     * @param href where its figure is explained; null where it holds none
     * @param bar width of the bar beside a share of the pagu, of {@value #FULL_BAR}; null without one
     */
    public record Cell(
            String text,
            @Nullable String css,
            boolean head,
            int columns,
            List<String> notes,
            @Nullable String predikat,
            @Nullable String under,
            @Nullable String tag,
            boolean foreign,
            @Nullable String href,
            @Nullable String bar) {
        /** Width of the bar of a whole. */
        static final int FULL_BAR = 88;

        /** The same with its figure explained at an address. */
        Cell explained(@Nullable String address) {
            return new Cell(text, css, head, columns, notes, predikat, under, tag, foreign, address, bar);
        }

        /** The same with a bar beside its figure. */
        Cell with(Persen share) {
            BigDecimal shown = share.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
            String wide = shown.multiply(BigDecimal.valueOf(FULL_BAR))
                    .movePointLeft(2)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            return new Cell(text, css, head, columns, notes, predikat, under, tag, foreign, href, wide);
        }

        /** Class of a predikat's colour; the letters stand in it. */
        public @Nullable String chip() {
            return predikat == null ? null : "p p-" + predikat.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A note under the table.
     *
     * @param kind what it is about, in words; empty where its text says so
     */
    public record Note(String letter, String kind, String text) {}

    /**
     * A term and what it is. Language and explanation of the text matter to forms, which show facts of all kinds.
     *
     * @param foreign whether the term is in the language of its author
     * @param quoted whether the text is
     * @param href where a figure is explained; null where there is none, or no explanation of it
     */
    public record Fact(
            String term,
            String text,
            boolean foreign,
            boolean quoted,
            @Nullable String href) {
        public Fact(String term, String text) {
            this(term, text, false, false, null);
        }

        /** One whose term is in the language of its author. */
        public static Fact named(String nama, String text) {
            return new Fact(nama, text, true, false, null);
        }

        /** One whose text is in the language of its author. */
        public static Fact quoting(String term, String text) {
            return new Fact(term, text, false, true, null);
        }

        /** The same with its figure explained at an address. */
        public Fact explained(@Nullable String address) {
            return new Fact(term, text, foreign, quoted, address);
        }
    }

    /** A table whose figures lead nowhere. */
    public static TableView of(Tabel tabel, PageWords words) {
        return of(tabel, words, cell -> null);
    }

    /** @param explained address of the explanation of a figure */
    static TableView of(Tabel tabel, PageWords words, Function<Sel, @Nullable String> explained) {
        Layout layout = Layout.of(tabel);
        Footnotes notes = new Footnotes(tabel, words);
        Rows rows = new Rows(tabel, layout, new Cells(tabel, notes, words, explained), words);
        List<Body> bodies = rows.bodies();
        Row totals = rows.totals();
        List<TableView> parts = Facts.programs(tabel, words).map(p -> of(p, words, explained)).stream()
                .toList();
        return new TableView(
                tabel.id(),
                "tabel-" + tabel.id().replace('/', '-'),
                tabel.title(),
                holdsMoney(tabel) ? words.text("tabel.rupiah") : null,
                labels(tabel.provenance(), words),
                head(layout),
                layout.leaves().stream().map(Leaf::key).toList(),
                bodies,
                totals,
                notes.lines(),
                Facts.of(tabel, words),
                parts.isEmpty() ? Facts.terbilang(tabel) : null,
                parts);
    }

    /** Number of columns. */
    public int width() {
        return columns.size();
    }

    /** The cell of a row and a column; empty where the table prints none there. */
    Optional<Cell> cell(String row, String column) {
        int at = columns.indexOf(column);
        Stream<Row> all =
                Stream.concat(bodies.stream().flatMap(body -> body.rows().stream()), Stream.ofNullable(totals));
        return all.filter(r -> r.key().equals(row)).findFirst().map(r -> {
            int merged = columns.size() - r.cells().size();
            return at <= merged - (merged == 0 ? 1 : 0) ? null : r.cells().get(at - merged);
        });
    }

    /** Id of a note in a page with several tables. */
    public String noteId(String letter) {
        return anchor + "-catatan-" + letter;
    }

    static List<String> labels(List<Provenance.Kind> kinds, PageWords words) {
        return kinds.stream()
                .filter(kind -> kind != Provenance.Kind.REAL)
                .map(kind -> words.text("asal." + kind))
                .toList();
    }

    private static boolean holdsMoney(Tabel tabel) {
        return tabel.columns().stream()
                .anyMatch(k -> k.kind() == JenisKolom.RUPIAH || k.kind() == JenisKolom.RUPIAH_PER_BAGIAN);
    }

    private static List<List<Heading>> head(Layout layout) {
        List<Heading> upper = new ArrayList<>();
        List<Heading> lower = new ArrayList<>();
        int rows = layout.hasParts() ? 2 : 1;
        for (Leaf leaf : layout.leaves()) {
            String css = leaf.isFigure() ? "num" : null;
            if (leaf.part() == null) {
                upper.add(new Heading(leaf.label(), css, "col", 1, rows, leaf.isForeign()));
                continue;
            }
            lower.add(new Heading(leaf.label(), css, "col", 1, 1, leaf.isForeign()));
            List<Leaf> siblings = layout.leaves().stream()
                    .filter(other -> other.kolom().equals(leaf.kolom()))
                    .toList();
            if (siblings.getFirst().equals(leaf)) {
                upper.add(new Heading(leaf.kolom().label(), "span", "colgroup", siblings.size(), 1, false));
            }
        }
        return lower.isEmpty() ? List.of(upper) : List.of(upper, lower);
    }
}
