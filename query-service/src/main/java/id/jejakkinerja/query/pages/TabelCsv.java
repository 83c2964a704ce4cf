package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Catatan;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as Excel with Indonesian settings opens it by a double click: UTF-8 with its mark, semicolons, decimal comma, no grouping.
 * Every row says how far its figures are not real, because rows are copied without what stands above or below them.
 */
final class TabelCsv {
    private static final String BOM = "\uFEFF";
    private static final String LINE = "\r\n";
    /** What a spreadsheet would run instead of show (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    /** {@code 7.01.01} is a time of day to a spreadsheet with Indonesian settings. */
    private static final Pattern LIKE_A_TIME = Pattern.compile("\\d+(\\.\\d+)+");

    private TabelCsv() {}

    static String of(Tabel tabel, PageWords words) {
        List<Leaf> leaves = Layout.columns(tabel);
        String labels = String.join(", ", TableView.labels(tabel.provenance(), words));
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.concat(
                leaves.stream().map(TabelCsv::heading), Stream.of(text(words.text("jelaskan.csv.asal"))))));
        for (Baris row : tabel.baris()) {
            lines.add(line(row, leaves, labels, words));
        }
        if (!tabel.totals().values().isEmpty()) {
            lines.add(line(tabel.totals(), leaves, labels, words));
        }
        lines.add("");
        lines.add(text(tabel.title()));
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

    private static String line(Baris row, List<Leaf> leaves, String labels, PageWords words) {
        return line(Stream.concat(leaves.stream().map(leaf -> cell(leaf, row, words)), Stream.of(text(labels))));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(";"));
    }

    private static String heading(Leaf leaf) {
        Kolom kolom = leaf.kolom();
        return text(leaf.part() == null ? kolom.label() : kolom.label() + " " + leaf.label());
    }

    private static String cell(Leaf leaf, Baris row, PageWords words) {
        Object value = leaf.value(row);
        String label = row.labels().get(leaf.kolom().key());
        if (label != null && !Cells.SHOWN_CODES.contains(leaf.kolom().key())) {
            return text(label);
        }
        return switch (value) {
            case null -> "";
            case Rupiah money -> number(money.amount());
            case Nilai nilai -> number(nilai.amount());
            case Persen share -> number(share.value());
            case Map<?, ?> score -> score.get("capaian") instanceof Persen share ? number(share.value()) : "";
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case TahunAnggaran year -> year.toString();
            case Boolean yes -> text(words.text(yes ? "ya" : "tidak"));
            case LocalDate day -> day.toString();
            case Instant instant -> text(words.time(instant));
            default -> text(Penulisan.of(value));
        };
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
