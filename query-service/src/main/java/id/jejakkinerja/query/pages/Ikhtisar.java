package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.pages.TigaTahun.Skala;
import id.jejakkinerja.query.pages.TigaTahun.Tahun;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Sasaran of a year on one screen: what each indicator achieved (Tabel 3.1), what its Sasaran spent for it (3.7), and what the two
 * years before it were (3.2). Every cell is the one of its own table, with its notes and its explanation.
 *
 * @param tahun first and last year of the drawings
 */
record Ikhtisar(String tahun, List<Sasaran> rows, @Nullable Sasaran totals, TableView capaian, TableView efisiensi) {

    /**
     * An indicator.
     *
     * @param nomor of its Sasaran, beside the first indicator of it; null beside the others
     * @param sasaran name, likewise
     * @param satuan unit of target and realisasi
     * @param predikat the predikat in words; null without a score
     * @param serapan and {@code efisien}: of the Sasaran, likewise
     * @param boros whether the Sasaran spent a larger share than it achieved
     * @param tren three years; null where none has a value
     * @param hrefTren where the last of them is explained
     */
    record Sasaran(
            @Nullable Integer nomor,
            @Nullable String sasaran,
            String indikator,
            String satuan,
            @Nullable Cell target,
            @Nullable Cell realisasi,
            @Nullable Cell capaian,
            @Nullable Cell predikat,
            @Nullable Cell serapan,
            @Nullable Cell efisien,
            boolean boros,
            @Nullable TigaTahun tren,
            @Nullable String hrefTren) {}

    Ikhtisar {
        rows = List.copyOf(rows);
    }

    /** @param views the tables as they are printed on the same page */
    static Ikhtisar of(List<Tabel> tables, List<TableView> views, PageWords words) {
        Tabel scores = LembarTahun.table(tables, "3.1");
        Tabel money = LembarTahun.table(tables, "3.7");
        TableView capaian = LembarTahun.view(views, "3.1");
        TableView efisiensi = LembarTahun.view(views, "3.7");
        Map<String, List<Tahun>> years = years(LembarTahun.table(tables, "3.2"));
        Skala shared = Skala.shared(scores.baris().stream()
                .filter(Ikhtisar::isBounded)
                .flatMap(row -> years.getOrDefault(row.key(), List.of()).stream())
                .toList());
        TableView three = LembarTahun.view(views, "3.2");
        String lastYear = "realisasi." + parts(LembarTahun.table(tables, "3.2")).getLast();
        List<String> order = money.baris().stream().map(Baris::key).toList();
        List<Sasaran> rows = new ArrayList<>();
        String before = "";
        for (Baris row : scores.baris()) {
            String sasaran = String.valueOf(row.values().get("sasaran"));
            List<Tahun> own = years.getOrDefault(row.key(), List.of());
            TigaTahun trend = TigaTahun.of(own, isBounded(row) ? shared : Skala.own(own), words);
            boolean first = !sasaran.equals(before);
            before = sasaran;
            rows.add(new Sasaran(
                    first ? order.indexOf(sasaran) + 1 : null,
                    first ? row.labels().get("sasaran") : null,
                    String.valueOf(row.values().get("nama")),
                    row.labels().getOrDefault("satuan", ""),
                    capaian.cell(row.key(), "target").orElse(null),
                    capaian.cell(row.key(), "realisasi").orElse(null),
                    capaian.cell(row.key(), "capaian").orElse(null),
                    capaian.cell(row.key(), "predikat").orElse(null),
                    first ? efisiensi.cell(sasaran, "serapan").orElse(null) : null,
                    first ? efisiensi.cell(sasaran, "efisiensi").orElse(null) : null,
                    first && isWasteful(money, sasaran),
                    trend,
                    three.cell(row.key(), lastYear).map(Cell::href).orElse(null)));
        }
        return new Ikhtisar(
                span(LembarTahun.table(tables, "3.2")), rows, totals(capaian, efisiensi, rows), capaian, efisiensi);
    }

    private static @Nullable Sasaran totals(TableView capaian, TableView efisiensi, List<Sasaran> rows) {
        if (rows.isEmpty() || capaian.totals() == null) {
            return null;
        }
        return new Sasaran(
                null,
                null,
                "",
                "",
                null,
                null,
                capaian.cell(Tabel.TOTALS, "capaian").orElse(null),
                capaian.cell(Tabel.TOTALS, "predikat").orElse(null),
                efisiensi.cell(Tabel.TOTALS, "serapan").orElse(null),
                null,
                false,
                null,
                null);
    }

    /** Percent, index and score cannot exceed 100, so their drawings can share a scale; counts cannot. */
    private static boolean isBounded(Baris row) {
        return row.values().get("satuan") instanceof Satuan unit && !unit.admits(Nilai.of(101));
    }

    private static boolean isWasteful(Tabel money, String sasaran) {
        return money.baris().stream()
                .anyMatch(row -> row.key().equals(sasaran) && row.values().get("efisiensi") == Efisiensi.TIDAK_EFISIEN);
    }

    private static Map<String, List<Tahun>> years(Tabel three) {
        List<String> parts = parts(three);
        Map<String, List<Tahun>> years = new LinkedHashMap<>();
        for (Baris row : three.baris()) {
            years.put(
                    row.key(),
                    parts.stream()
                            .map(year -> new Tahun(year, value(row, "target", year), value(row, "realisasi", year)))
                            .toList());
        }
        return years;
    }

    private static @Nullable Nilai value(Baris row, String column, String year) {
        return row.values().get(column) instanceof Map<?, ?> parts && parts.get(year) instanceof Nilai value
                ? value
                : null;
    }

    private static List<String> parts(Tabel three) {
        return three.columns().stream()
                .filter(k -> k.key().equals("realisasi"))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private static String span(Tabel three) {
        List<String> parts = parts(three);
        return parts.getFirst() + "–" + parts.getLast();
    }
}
