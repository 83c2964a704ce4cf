package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows copied out of a spreadsheet. A row belongs to the budget line whose code it contains ({@code 7.01.01.2.02.0001}); rows without
 * any code belong to the lines in their order, but only where there are as many of either. What follows the code are the months.
 *
 * @param cells what goes into which field
 * @param unknown rows that belong to no line, as they were pasted
 */
record Tempelan(Map<String, String> cells, List<String> unknown) {
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{4}");
    private static final Pattern FIGURE = Pattern.compile("(?i)(rp\\.?|idr)?\\s*[-−(]?\\d[\\d.,]*\\)?\\s*%?|[-–—]|");

    Tempelan {
        cells = Map.copyOf(cells);
        unknown = List.copyOf(unknown);
    }

    static Tempelan read(String pasted, List<BarisAnggaran> lines, List<Bulan> months) {
        List<String> rows = pasted.lines().filter(row -> !row.isBlank()).toList();
        boolean coded = rows.stream().anyMatch(row -> CODE.matcher(row).find());
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        if (!coded && rows.size() != lines.size()) {
            return new Tempelan(Map.of(), rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            MataAnggaran line = coded ? line(rows.get(i), lines) : lines.get(i).line();
            if (line == null) {
                unknown.add(rows.get(i).strip());
            } else {
                fill(cells, line, figures(rows.get(i)), months);
            }
        }
        return new Tempelan(cells, unknown);
    }

    private static void fill(Map<String, String> cells, MataAnggaran line, List<String> figures, List<Bulan> months) {
        for (int m = 0; m < Math.min(figures.size(), months.size()); m++) {
            cells.put(Lembaran.name(line, months.get(m)), figures.get(m));
        }
    }

    /** The line a row names: by its code, and where a code has two lines by the kind of spending it mentions. */
    private static @Nullable MataAnggaran line(String row, List<BarisAnggaran> lines) {
        Matcher code = CODE.matcher(row);
        if (!code.find()) {
            return null;
        }
        JenisBelanja jenis =
                row.toLowerCase(Locale.ROOT).contains("modal") ? JenisBelanja.MODAL : JenisBelanja.OPERASIONAL;
        List<MataAnggaran> candidates = lines.stream()
                .map(BarisAnggaran::line)
                .filter(l -> l.subKegiatan().equals(new KodeSubKegiatan(code.group())))
                .toList();
        return candidates.size() == 1
                ? candidates.getFirst()
                : candidates.stream()
                        .filter(l -> l.jenis() == jenis)
                        .findFirst()
                        .orElse(null);
    }

    /** The cells after code and name, from the first that holds a figure or nothing. */
    private static List<String> figures(String row) {
        List<String> cells = Stream.of(row.split("\t", -1)).map(String::strip).toList();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (CODE.matcher(cells.get(i)).find()) {
                from = i + 1;
            }
        }
        while (from < cells.size() && !FIGURE.matcher(cells.get(from)).matches()) {
            from++;
        }
        return cells.subList(from, cells.size());
    }
}
