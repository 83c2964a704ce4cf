package id.jejakkinerja.query.ulang;

import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the tables of two views of one year, cell by cell, with their totals and what they say beside their rows. */
final class SelTabel {
    private final List<Difference> differences = new ArrayList<>();
    private long cells;

    /** All tables there are; the Renstra in all its versions. */
    void compare(KecamatanYear live, KecamatanYear anew) {
        Tables.ids().forEach(id -> {
            Table table = id.equals("renstra")
                    ? Tables.renstra(Versi.ALL)
                    : Tables.of(id).orElseThrow();
            add(SelisihTabel.of(table.of(live, Labels.INDONESIAN), table.of(anew, Labels.INDONESIAN)));
        });
    }

    private void add(SelisihTabel selisih) {
        cells += selisih.dibandingkan();
        String part = "tabel " + selisih.sesudah().id();
        for (SelisihTabel.Beda row : selisih.baris()) {
            if (row.sel().isEmpty()) {
                // a row without a figure that is there on one side only
                differences.add(new Difference(part, row.key(), "/", row(row.sebelum()), row(row.sesudah())));
            }
            row.sel()
                    .forEach(cell -> differences.add(new Difference(
                            part, row.key(), "/" + cell.column(), text(cell.sebelum()), text(cell.sesudah()))));
        }
    }

    private static @Nullable String row(@Nullable Baris row) {
        return row == null ? null : row.values().toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    long cells() {
        return cells;
    }

    List<Difference> differences() {
        return differences;
    }
}
