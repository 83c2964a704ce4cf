package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shift of pagu as it is drawn: the line that gave, an arrow with the amount, the line that received. Every figure is a cell of the
 * table of shifts.
 *
 * @param judul what the arrow says, in one sentence
 * @param keterangan stage, basis and reason, each as it was recorded
 */
record Geseran(
        Sisi dari, Sisi ke, String jumlah, @Nullable String href, String judul, List<TableView.Fact> keterangan) {

    /**
     * A line of the budget before and after.
     *
     * @param selisih signed
     * @param persen the same as a share of what it held before, signed; null where that was nothing
     */
    record Sisi(
            String kode,
            String nama,
            Cell sebelum,
            Cell sesudah,
            String selisih,
            @Nullable String persen) {}

    Geseran {
        keterangan = List.copyOf(keterangan);
    }

    /** The shifts of a year, in log order. */
    static List<Geseran> of(Tabel tabel, TableView view, PageWords words) {
        return tabel.baris().stream().map(row -> shift(row, view, words)).toList();
    }

    private static Geseran shift(Baris row, TableView view, PageWords words) {
        Rupiah amount = (Rupiah) row.values().get("jumlah");
        if (amount == null) {
            throw new IllegalStateException("a shift without an amount: " + row.key());
        }
        Sisi from = side(row, "dari", view, "−", amount);
        Sisi to = side(row, "ke", view, "+", amount);
        Optional<Cell> moved = view.cell(row.key(), "jumlah");
        return new Geseran(
                from,
                to,
                "Rp" + Penulisan.of(amount),
                moved.map(Cell::href).orElse(null),
                words.text("geser.judul", Penulisan.of(amount), from.nama(), to.nama()),
                List.of(
                        new TableView.Fact(words.labels().text("kolom.tahap"), text(view, row, "tahap")),
                        new TableView.Fact(words.labels().text("kolom.dasar"), text(view, row, "dasar")),
                        new TableView.Fact(words.labels().text("kolom.alasan"), text(view, row, "alasan"))));
    }

    private static Sisi side(Baris row, String side, TableView view, String sign, Rupiah amount) {
        String share = row.values().get("sebelum") instanceof Map<?, ?> before
                        && before.get(side) instanceof Rupiah held
                        && held.isPositive()
                ? sign + Penulisan.of(KartuTahun.share(amount, held)) + "%"
                : null;
        return new Sisi(
                String.valueOf(row.values().get(side)),
                row.labels().getOrDefault(side, ""),
                view.cell(row.key(), "sebelum." + side).orElseThrow(),
                view.cell(row.key(), "sesudah." + side).orElseThrow(),
                sign + Penulisan.of(amount),
                share);
    }

    private static String text(TableView view, Baris row, String column) {
        return view.cell(row.key(), column).map(Cell::text).orElse(Cells.DASH);
    }
}
