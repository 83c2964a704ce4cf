package id.jejakkinerja.kernel.value;

/**
 * Where a figure comes from, said beside it wherever it shows.
 *
 * @param kind real, illustrative or synthetic
 * @param note the source in words ({@code "Tabel 3.8; Tabel 3.6 mencetak 2.642.141.585"})
 */
public record Provenance(Kind kind, String note) {
    public enum Kind {
        /** As a person or a document stated it. */
        REAL,
        /** Derived because the source lacks it. */
        ILLUSTRATIVE,
        /** Generated, about no real event. */
        SYNTHETIC
    }

    public Provenance {
        note = InvalidValue.requireText("provenance.note", note, 1000);
    }
}
