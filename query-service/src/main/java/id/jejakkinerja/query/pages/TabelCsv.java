package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Catatan;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as Excel with Indonesian settings opens it by a double click: UTF-8 with its mark, semicolons, decimal comma, no grouping.
 * Every row says how far its figures are not real, because rows are copied without what stands above or below them.
 * Where the page has a dash and says why in a note, the cell says it. What stands under the page's table stands under the rows here.
 */
final class TabelCsv {
    private static final String BOM = "\uFEFF";
    private static final String LINE = "\r\n";
    /** What a spreadsheet would run instead of show (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    /** {@code 7.01.01} is a time of day to a spreadsheet with Indonesian settings. */
    private static final Pattern LIKE_A_TIME = Pattern.compile("\\d+(\\.\\d+)+");

    private TabelCsv() {}

    /** A column of the file; the page may print two of them in one cell. */
    private record Column(String heading, Function<Baris, String> cell) {}

    static String of(Tabel tabel, PageWords words) {
        String labels = String.join(", ", TableView.labels(tabel.provenance(), words));
        List<String> lines = new ArrayList<>(table(tabel, labels, words));
        Facts.programs(tabel, words).ifPresent(part -> {
            lines.addAll(List.of("", text(part.title())));
            lines.addAll(table(part, labels, words));
        });
        String terbilang = Facts.terbilang(tabel);
        if (terbilang != null) {
            lines.add(line(Stream.of(words.text("terbilang"), terbilang).map(TabelCsv::text)));
        }
        lines.add("");
        lines.add(text(tabel.title()));
        Facts.of(tabel, words)
                .forEach(fact ->
                        lines.add(line(Stream.of(fact.term(), fact.text()).map(TabelCsv::text))));
        Instant recordedAt = tabel.recordedAt();
        lines.add(line(
                Stream.of(text(words.text("segar.data")), text(recordedAt == null ? "" : words.time(recordedAt)))));
        lines.add(line(Stream.of(text(words.text("segar.posisi")), Long.toString(tabel.position()))));
        lines.add(line(Stream.of(text(words.text("segar.kebijakan")), text(tabel.policy()))));
        for (Catatan note : tabel.notes()) {
            lines.add(line(Stream.of(note.row(), note.column(), note.text()).map(TabelCsv::text)));
        }
        return BOM + String.join(LINE, lines) + LINE;
    }

    /** Headings, rows and, where something adds up, the closing row. */
    private static List<String> table(Tabel tabel, String labels, PageWords words) {
        List<Column> columns = new ArrayList<>();
        Layout.columns(tabel).forEach(leaf -> columns.addAll(columns(tabel, leaf, words)));
        columns.add(new Column(words.text("jelaskan.csv.asal"), ignored -> text(labels)));
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(column -> text(column.heading))));
        tabel.baris().forEach(row -> lines.add(line(columns, row)));
        if (addsUp(tabel)) {
            lines.add(line(columns, tabel.totals()));
        }
        return lines;
    }

    /** Whether the closing row holds more than its name. */
    private static boolean addsUp(Tabel tabel) {
        return Layout.columns(tabel).stream()
                .anyMatch(leaf -> !leaf.isNamed(Layout.NAME) && leaf.value(tabel.totals()) != null);
    }

    private static String line(List<Column> columns, Baris row) {
        return line(columns.stream().map(column -> column.cell.apply(row)));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(";"));
    }

    /** A column of the table, and beside it what the page prints under or before its words. */
    private static List<Column> columns(Tabel tabel, Leaf leaf, PageWords words) {
        Kolom kolom = leaf.kolom();
        String heading = leaf.part() == null ? kolom.label() : kolom.label() + " " + leaf.label();
        Column own = new Column(heading, row -> cell(tabel, leaf, row, words));
        if (kolom.kind() == JenisKolom.DAFTAR) {
            String predikat = heading + ": " + words.labels().text("kolom.predikat");
            return List.of(own, new Column(predikat, row -> predikat(leaf.value(row))));
        }
        boolean delivers = leaf.isNamed(Layout.NAME) && tabel.extras().get(Cells.KELUARAN) instanceof Map<?, ?>;
        if (!delivers && !Cells.isLine(leaf)) {
            return List.of(own);
        }
        String under = delivers
                ? words.labels().text("kolom.3.6.keluaran")
                : heading + ": " + words.labels().text("kolom.kode");
        return List.of(own, new Column(under, row -> {
            String said = Cells.under(tabel, leaf, row, delivers);
            return said == null ? "" : text(said);
        }));
    }

    private static String predikat(@Nullable Object score) {
        return score instanceof Map<?, ?> map && map.get("predikat") instanceof Predikat predikat
                ? text(predikat.name())
                : "";
    }

    private static String cell(Tabel tabel, Leaf leaf, Baris row, PageWords words) {
        String key = leaf.kolom().key();
        Object value = leaf.value(row);
        if (value == null) {
            return reason(leaf.isStatedIn(row) ? leaf.reason(row) : null, words);
        }
        if (key.equals(Layout.VERSION)) {
            return text(Layout.heading(tabel, leaf.kolom(), row, words));
        }
        String label = row.labels().get(key);
        if (label != null && !Cells.SHOWN_CODES.contains(key)) {
            return text(value instanceof Predikat predikat ? predikat.name() + " " + label : label);
        }
        return switch (value) {
            case Rupiah money -> number(money.amount());
            case Nilai nilai -> number(nilai.amount());
            case Persen share -> number(share.value());
            case Map<?, ?> score when score.get("capaian") instanceof Persen share -> number(share.value());
            case Map<?, ?> score -> reason(score.get("reason"), words);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case TahunAnggaran year -> year.toString();
            case Boolean yes -> text(words.text(yes ? "ya" : "tidak"));
            case LocalDate day -> day.toString();
            case Instant instant -> text(words.time(instant));
            case String stated when Cells.isStatedFigure(leaf, row, stated) -> number(new BigDecimal(stated));
            default -> text(Penulisan.of(value));
        };
    }

    /** Why there is nothing; a total that is not meant to be needs no excuse. */
    private static String reason(@Nullable Object code, PageWords words) {
        return code == null || code.equals(Cells.NOT_ADDED_UP)
                ? ""
                : text(words.labels().reason(code.toString()));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Always quoted; what a spreadsheet would take for a formula gets an apostrophe, a code that looks like a time a tab. */
    private static String text(String words) {
        String safe = words;
        if (FORMULA.matcher(safe).matches()) {
            safe = "'" + safe;
        } else if (LIKE_A_TIME.matcher(safe).matches()) {
            safe = "\t" + safe;
        }
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
