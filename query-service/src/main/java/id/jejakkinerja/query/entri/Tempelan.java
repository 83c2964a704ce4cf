package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.query.fold.BarisAnggaran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows copied out of a spreadsheet. A row belongs to the budget line whose code it contains ({@code 7.01.01.2.02.0001}); rows without
 * any code belong to the lines in their order, but only where there are as many of either. What follows code and name are the months: a row
 * with more figures than months, or of a line that had its row, is not guessed at. Rows of a program or kegiatan are passed over: their
 * sums follow from the lines.
 *
 * @param cells what goes into which field
 * @param unknown rows that belong to no line, as they were pasted
 * @param sums how many rows of a program or kegiatan there were
 */
record Tempelan(Map<String, String> cells, List<String> unknown, int sums) {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.(\\d{4}|\\d{2})(?![\\d.])");
    private static final Pattern SUM_CODE =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{2}\\.\\d{2}(\\.\\d\\.\\d{2})?\\.?(?![\\d.])");
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
            return new Tempelan(Map.of(), rows, 0);
        }
        Set<MataAnggaran> used = new HashSet<>();
        int sums = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (coded && isSum(rows.get(i))) {
                sums++;
                continue;
            }
            MataAnggaran line = coded ? line(rows.get(i), lines) : lines.get(i).line();
            List<String> figures = figures(rows.get(i));
            if (line == null || figures.size() > months.size() || !used.add(line)) {
                unknown.add(rows.get(i).strip());
            } else {
                fill(cells, line, figures, months);
            }
        }
        return new Tempelan(cells, unknown, sums);
    }

    /** Whether a row is that of a program or kegiatan: a cell of it is their code, and none that of a line. */
    private static boolean isSum(String row) {
        return !CODE.matcher(row).find()
                && Stream.of(row.split("\t", -1))
                        .anyMatch(cell -> SUM_CODE.matcher(cell.strip()).lookingAt());
    }

    private static void fill(Map<String, String> cells, MataAnggaran line, List<String> figures, List<Bulan> months) {
        for (int m = 0; m < figures.size(); m++) {
            cells.put(Lembaran.name(line, months.get(m)), figures.get(m));
        }
    }

    /** The line a row names: by its code, and where a code has two lines by the kind of spending it mentions. */
    private static @Nullable MataAnggaran line(String row, List<BarisAnggaran> lines) {
        Matcher code = CODE.matcher(row);
        if (!code.find()) {
            return null;
        }
        String text = row.toLowerCase(Locale.ROOT);
        List<MataAnggaran> candidates = lines.stream()
                .map(BarisAnggaran::line)
                .filter(l -> l.subKegiatan().value().equals(code.group()))
                .toList();
        boolean named = text.contains("modal") || text.contains("operasi");
        JenisBelanja jenis = text.contains("modal") ? JenisBelanja.MODAL : JenisBelanja.OPERASIONAL;
        return candidates.size() == 1 && !named
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
        int to = cells.size();
        while (to > from && cells.get(to - 1).isEmpty()) {
            to--;
        }
        return cells.subList(from, to);
    }
}
