package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Kolom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column as it is printed: a column of the table, or one part of it.
 *
 * @param part key inside the column's values; null for a column without parts
 * @param label heading of the part, else of the column
 */
record Leaf(Kolom kolom, @Nullable String part, String label) {
    static Leaf of(Kolom kolom) {
        return new Leaf(kolom, null, kolom.label());
    }

    /** Key of its values in notes and reasons. */
    String key() {
        return part == null ? kolom.key() : kolom.key() + "." + part;
    }

    boolean isNamed(String key) {
        return kolom.key().equals(key);
    }

    /** Whether its heading is in the language of its author: the things that a row has a list for are named by somebody. */
    boolean isForeign() {
        return part != null && kolom.kind() == JenisKolom.DAFTAR;
    }

    /** Whether it holds figures, which stand to the right. */
    boolean isFigure() {
        return switch (kolom.kind()) {
            case NILAI, NILAI_PER_BAGIAN, RUPIAH, RUPIAH_PER_BAGIAN, PERSEN, BILANGAN, TAHUN, DAFTAR -> true;
            case TEKS, KODE, PILIHAN, PREDIKAT, TANGGAL, WAKTU, YA_TIDAK -> false;
        };
    }

    /** Whether a row says anything about it, be it that there is nothing. */
    boolean isStatedIn(Baris row) {
        return row.values().containsKey(kolom.key());
    }

    /** Its value in a row; for a list of objects, the object of its part. */
    @Nullable
    Object value(Baris row) {
        Object whole = row.values().get(kolom.key());
        if (part == null || whole == null) {
            return whole;
        }
        return switch (whole) {
            case Map<?, ?> parts -> parts.get(part);
            case List<?> items ->
                items.stream().filter(this::isMine).findFirst().orElse(null);
            default -> throw new IllegalStateException(key() + " has parts, but its value has none");
        };
    }

    private boolean isMine(Object item) {
        return item instanceof Map<?, ?> map && String.valueOf(map.get("id")).equals(part);
    }

    /** Why a row has no value here, as a code; null where it gives no reason. */
    @Nullable
    String reason(Baris row) {
        Map<String, @Nullable Object> values = row.values();
        if (values.get("reasons") instanceof Map<?, ?> reasons) {
            Object own = reasons.get(key());
            return own == null ? null : own.toString();
        }
        Object only = values.get("reason");
        return only == null ? null : only.toString();
    }
}
