package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.pages.TableView.Body;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.pages.TableView.Group;
import id.jejakkinerja.query.pages.TableView.Row;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Level;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, gathered under their headings, and the closing row. */
final class Rows {
    private final Tabel tabel;
    private final Layout layout;
    private final Cells cells;
    private final PageWords words;

    Rows(Tabel tabel, Layout layout, Cells cells, PageWords words) {
        this.tabel = tabel;
        this.layout = layout;
        this.cells = cells;
        this.words = words;
    }

    List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        List<Group> before = List.of();
        for (Baris baris : tabel.baris()) {
            List<Group> groups = groups(baris);
            if (open.isEmpty() || !groups.equals(before)) {
                open = new ArrayList<>();
                bodies.add(new Body(changed(before, groups), open));
                before = groups;
            }
            open.add(row(baris));
        }
        return bodies;
    }

    /** The closing row, its name stretched over the columns before it; null where no column has a figure. */
    @Nullable
    Row totals() {
        Baris totals = tabel.totals();
        boolean empty = layout.leaves().stream()
                .filter(leaf -> layout.leaves().indexOf(leaf) != layout.head())
                .allMatch(leaf -> leaf.value(totals) == null);
        if (tabel.baris().isEmpty() || empty) {
            return null;
        }
        List<Cell> row = new ArrayList<>();
        row.add(cells.totalsHead(layout.leaves().get(layout.head()), layout.head() + 1));
        for (Leaf leaf :
                layout.leaves().subList(layout.head() + 1, layout.leaves().size())) {
            row.add(cells.total(leaf));
        }
        return new Row(Tabel.TOTALS, null, row);
    }

    private Row row(Baris baris) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < layout.leaves().size(); i++) {
            row.add(cells.of(layout.leaves().get(i), baris, i == layout.head()));
        }
        return new Row(baris.key(), baris.values().get("level") instanceof Level level ? depth(level) : null, row);
    }

    private static String depth(Level level) {
        return switch (level) {
            case SASARAN -> "l0";
            case PROGRAM -> "l1";
            case KEGIATAN -> "l2";
            case SUB_KEGIATAN -> "l3";
        };
    }

    private List<Group> groups(Baris baris) {
        return layout.groups().stream()
                .map(kolom -> new Group(kolom.label(), Layout.heading(tabel, kolom, baris, words)))
                .toList();
    }

    /** The headings from the first that differs on. */
    private static List<Group> changed(List<Group> before, List<Group> now) {
        int same = 0;
        while (same < before.size() && before.get(same).equals(now.get(same))) {
            same++;
        }
        return now.subList(same, now.size());
    }
}
