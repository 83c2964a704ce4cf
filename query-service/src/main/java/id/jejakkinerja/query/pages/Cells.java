package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.query.pages.TableView.Cell;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Sel;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table38;
import id.jejakkinerja.runtime.text.Penulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says: the figure as Indonesian readers write it, or a dash and why, with the letters of its notes. */
final class Cells {
    /** Stands for nothing. */
    static final String DASH = "–";

    /** Marks a figure some of whose parts are missing. */
    private static final String INCOMPLETE = "*";

    /** What the table tells about its codes: what each delivers, in words. */
    static final String KELUARAN = "keluaran";

    /** Reason of a total that is not meant to be. */
    static final String NOT_ADDED_UP = "TIDAK_DIJUMLAHKAN";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    /** Codes a reader looks for; of all others the words are enough. */
    static final Set<String> SHOWN_CODES = Set.of("kode", "kecamatan");

    /** Differences, written with their sign. */
    private static final Set<String> SIGNED = Set.of("selisih");

    /** Shares of money, written with their sign; scores are not. */
    private static final Set<String> SHARES = Set.of("serapan");

    private final Tabel tabel;
    private final Footnotes notes;
    private final PageWords words;
    private final Function<Sel, @Nullable String> explained;

    Cells(Tabel tabel, Footnotes notes, PageWords words, Function<Sel, @Nullable String> explained) {
        this.tabel = tabel;
        this.notes = notes;
        this.words = words;
        this.explained = explained;
    }

    Cell of(Leaf leaf, Baris row, boolean head) {
        Object value = leaf.value(row);
        List<String> letters = notes.letters(row.key(), leaf.key());
        if (value == null && leaf.isStatedIn(row)) {
            return empty(leaf, row, head, letters);
        }
        if (value instanceof Map<?, ?> score && leaf.kolom().kind() == JenisKolom.DAFTAR) {
            return score(leaf, score, Boolean.FALSE.equals(score.get(Tabel.LENGKAP)))
                    .explained(explained(leaf, row));
        }
        String text = value == null ? "" : text(leaf, row, value);
        String star = notes.isIncomplete(row.key(), leaf.key()) ? INCOMPLETE : "";
        Cell cell = new Cell(
                text + star,
                css(leaf),
                head,
                1,
                letters,
                value instanceof Predikat predikat ? predikat.name() : null,
                under(tabel, leaf, row, head),
                head && Boolean.TRUE.equals(row.values().get("sintetis")) ? words.text("asal.baris") : null,
                isAuthored(leaf),
                value == null ? null : explained(leaf, row),
                null);
        return value instanceof Persen share && isTree() ? cell.with(share) : cell;
    }

    /** Where every row is a part of the budget, its share is drawn beside it. */
    private boolean isTree() {
        return tabel.id().equals(Table38.ID);
    }

    /** Where a figure is explained; those of a table's parts are asked for as its own. */
    private @Nullable String explained(Leaf leaf, Baris row) {
        return tabel.asal().keySet().stream()
                .findFirst()
                .map(any -> new Sel(null, any.tabel(), row.key(), leaf.key()))
                .filter(tabel.asal()::containsKey)
                .map(explained)
                .orElse(null);
    }

    /** Name of the closing row. */
    Cell totalsHead(Leaf leaf, int columns) {
        Object name = leaf.value(tabel.totals());
        return new Cell(String.valueOf(name), null, true, columns, List.of(), null, null, null, false, null, null);
    }

    /** A total; what cannot be added up stays blank, what lacks parts is marked. */
    Cell total(Leaf leaf) {
        Baris totals = tabel.totals();
        Object value = leaf.value(totals);
        if (value == null) {
            String reason = leaf.reason(totals);
            boolean idle = reason == null || reason.equals(NOT_ADDED_UP);
            return idle ? plain("", css(leaf), List.of()) : empty(leaf, totals, false, new ArrayList<>());
        }
        if (value instanceof Map<?, ?> score && leaf.kolom().kind() == JenisKolom.DAFTAR) {
            return score(leaf, score, tabel.baris().stream().anyMatch(row -> isUnscored(leaf, row)))
                    .explained(explained(leaf, totals));
        }
        return of(leaf, totals, false);
    }

    private static boolean isUnscored(Leaf leaf, Baris row) {
        return !(leaf.value(row) instanceof Map<?, ?> score) || score.get("capaian") == null;
    }

    private Cell empty(Leaf leaf, Baris row, boolean head, List<String> letters) {
        String reason = leaf.reason(row);
        if (reason != null) {
            letters.add(notes.emptyBecause(reason));
        }
        return new Cell(DASH, css(leaf), head, 1, letters, null, null, null, false, null, null);
    }

    /** A score in a list: the figure and its predikat's letters. */
    private Cell score(Leaf leaf, Map<?, ?> score, boolean incomplete) {
        if (!(score.get("capaian") instanceof Persen capaian)) {
            Object reason = score.get("reason");
            return plain(DASH, css(leaf), reason == null ? List.of() : List.of(notes.emptyBecause(reason.toString())));
        }
        String predikat = score.get("predikat") instanceof Predikat p ? p.name() : null;
        String text = Penulisan.of(capaian) + (incomplete ? INCOMPLETE : "");
        return new Cell(
                text,
                css(leaf),
                false,
                1,
                incomplete ? List.of(notes.incomplete()) : List.of(),
                predikat,
                null,
                null,
                false,
                null,
                null);
    }

    private static Cell plain(String text, @Nullable String css, List<String> letters) {
        return new Cell(text, css, false, 1, letters, null, null, null, false, null, null);
    }

    private String text(Leaf leaf, Baris row, Object value) {
        String key = leaf.kolom().key();
        String label = row.labels().get(key);
        if (label != null && !SHOWN_CODES.contains(key)) {
            return label;
        }
        return switch (value) {
            case LocalDate day -> words.date(day);
            case Instant instant -> words.time(instant);
            case Boolean yes -> words.text(yes ? "ya" : "tidak");
            case Persen share -> Penulisan.of(share) + (SHARES.contains(key) ? "%" : "");
            case Nilai nilai -> sign(key, nilai) + Penulisan.of(nilai);
            case Long number -> Penulisan.of(BigDecimal.valueOf(number));
            case String stated -> isStatedFigure(leaf, row, stated) ? Penulisan.of(new BigDecimal(stated)) : stated;
            default -> Penulisan.of(value);
        };
    }

    /** The true minus comes with the figure. */
    private static String sign(String key, Nilai nilai) {
        return SIGNED.contains(key) && nilai.amount().signum() > 0 ? "+" : "";
    }

    /** A change tells what a document said as text; where that was a target or an amount, it is written like any other. */
    static boolean isStatedFigure(Leaf leaf, Baris row, String text) {
        String item = String.valueOf(row.values().get("butir"));
        return (leaf.isNamed("sebelum") || leaf.isNamed("sesudah"))
                && (item.contains("/target") || item.contains("/pagu"))
                && NUMBER.matcher(text).matches();
    }

    /**
     * The quieter line: under a name, what the program, kegiatan or sub kegiatan delivers; under the words for a line of the budget, its
     * code.
     */
    static @Nullable String under(Tabel tabel, Leaf leaf, Baris row, boolean head) {
        if (head && tabel.extras().get(KELUARAN) instanceof Map<?, ?> names) {
            Object name = names.get(String.valueOf(row.values().get("kode")));
            return name == null ? null : name.toString();
        }
        Object value = leaf.value(row);
        return isLine(leaf) && value != null ? value.toString() : null;
    }

    /** Whether it names a line of the budget, in words. */
    static boolean isLine(Leaf leaf) {
        return leaf.part() == null && (leaf.isNamed("dari") || leaf.isNamed("ke"));
    }

    private static boolean isAuthored(Leaf leaf) {
        return leaf.kolom().kind() == JenisKolom.TEKS || leaf.kolom().kind() == JenisKolom.KODE;
    }

    /** A year and a position of the log name something; there are no reasons for them. */
    private static @Nullable String css(Leaf leaf) {
        if (leaf.isFigure()) {
            return leaf.isNamed("position") || leaf.kolom().kind() == JenisKolom.TAHUN ? "num ref" : "num";
        }
        return switch (leaf.kolom().kind()) {
            case KODE -> SHOWN_CODES.contains(leaf.kolom().key()) ? "kode" : null;
            case PILIHAN, PREDIKAT, TANGGAL -> "word";
            default -> null;
        };
    }
}
