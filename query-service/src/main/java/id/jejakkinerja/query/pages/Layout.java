package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.runtime.text.Penulisan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which columns of a table are printed as columns. What repeats from row to row becomes a heading above its rows; what only programs
 * need, or what another column says in words, is left out.
 *
 * @param groups columns that become headings, outermost first
 * @param leaves columns from left to right
 * @param head index of the column that names the row
 */
record Layout(List<Kolom> groups, List<Leaf> leaves, int head) {
    private static final Set<String> GROUPING = Set.of("versi", "tujuan", "sasaran");

    /** Changes of one amendment share who, when and on which basis. */
    private static final Set<String> GROUPING_CHANGES = Set.of("dokumen", "dasar", "oleh", "berlaku", "dicatat");

    /** Column that names a row. */
    static final String NAME = "nama";

    /** Column of the version of a document. */
    static final String VERSION = "versi";

    /**
     * {@code indikator} repeats the name, {@code level} shows as indentation, {@code sintetis} as a label beside the name; the words for
     * {@code dari} and {@code ke} name the kind of spending already.
     */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("indikator", "level", "event", "sintetis", "dariJenis", "keJenis");

    Layout {
        groups = List.copyOf(groups);
        leaves = List.copyOf(leaves);
    }

    static Layout of(Tabel tabel) {
        List<Kolom> groups = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (Kolom kolom : tabel.columns()) {
            if (isGrouping(tabel, kolom)) {
                if (!isRedundant(tabel, kolom)) {
                    groups.add(kolom);
                }
            } else if (!FOR_PROGRAMS.contains(kolom.key()) && !repeatsCapaian(tabel, kolom)) {
                leaves.addAll(leaves(tabel, kolom));
            }
        }
        int head = 0;
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).isNamed(NAME)) {
                head = i;
            }
        }
        return new Layout(groups, leaves, head);
    }

    /** Every column of a table with its parts, for whoever needs no headings above rows. */
    static List<Leaf> columns(Tabel tabel) {
        return tabel.columns().stream()
                .filter(kolom -> !kolom.key().equals("event"))
                .flatMap(kolom -> leaves(tabel, kolom).stream())
                .toList();
    }

    private static boolean isGrouping(Tabel tabel, Kolom kolom) {
        return kolom.kind() != JenisKolom.DAFTAR
                && (GROUPING.contains(kolom.key())
                        || (tabel.id().equals("perubahan") && GROUPING_CHANGES.contains(kolom.key())));
    }

    /** A single version needs no heading; a Sasaran whose name is the row's name would be said twice. */
    private static boolean isRedundant(Tabel tabel, Kolom kolom) {
        if (kolom.key().equals(VERSION)) {
            return tabel.rows().stream().map(r -> r.get("versi")).distinct().count() <= 1;
        }
        return tabel.baris().stream()
                .anyMatch(row -> row.values().get(NAME) != null
                        && Objects.equals(
                                row.labels().get(kolom.key()), row.values().get(NAME)));
    }

    /** The uncapped score is worth a column only where the cap changed one. */
    private static boolean repeatsCapaian(Tabel tabel, Kolom kolom) {
        return kolom.key().equals("capaianMentah")
                && tabel.rows().stream().allMatch(r -> Objects.equals(r.get("capaianMentah"), r.get("capaian")));
    }

    private static List<Leaf> leaves(Tabel tabel, Kolom kolom) {
        if (kolom.kind() == JenisKolom.DAFTAR) {
            List<Leaf> items = new ArrayList<>();
            if (tabel.extras().get(kolom.key()) instanceof Map<?, ?> names) {
                names.forEach((id, name) -> items.add(new Leaf(kolom, id.toString(), String.valueOf(name))));
            }
            return items;
        }
        if (kolom.parts().isEmpty()) {
            return List.of(Leaf.of(kolom));
        }
        return kolom.parts().stream()
                .map(part -> new Leaf(kolom, part, partLabel(tabel, part)))
                .toList();
    }

    /** A part named like a column has that column's heading; a year is its own. */
    private static String partLabel(Tabel tabel, String part) {
        return tabel.columns().stream()
                .filter(other -> other.key().equals(part))
                .map(Kolom::label)
                .findFirst()
                .orElse(part);
    }

    boolean hasParts() {
        return leaves.stream().anyMatch(leaf -> leaf.part() != null);
    }

    /** Words for the value of a grouping column in a row; a version has its name. */
    static String heading(Tabel tabel, Kolom kolom, Baris row, PageWords words) {
        if (kolom.key().equals(VERSION) && tabel.extras().get(VERSION) instanceof List<?> versions) {
            return versions.stream()
                    .filter(v -> v instanceof Map<?, ?> map
                            && String.valueOf(row.values().get(VERSION)).equals(String.valueOf(map.get(VERSION))))
                    .map(v -> String.valueOf(((Map<?, ?>) v).get(NAME)))
                    .findFirst()
                    .orElseGet(() -> heading(kolom, row, words));
        }
        return heading(kolom, row, words);
    }

    private static String heading(Kolom kolom, Baris row, PageWords words) {
        String label = row.labels().get(kolom.key());
        if (label != null) {
            return label;
        }
        String reason = Leaf.of(kolom).reason(row);
        Object value = row.values().get(kolom.key());
        if (value == null) {
            return reason == null ? "–" : words.labels().reason(reason);
        }
        return switch (value) {
            case LocalDate day -> words.date(day);
            case Instant moment -> words.time(moment);
            default -> Penulisan.of(value);
        };
    }
}
