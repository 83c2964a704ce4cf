package id.jejakkinerja.kernel.value;

/** A constant whose JSON name is not its Java name ({@code "P-APBD"}, {@code "orang/bulan"}). */
public interface Wire {
    /** The name used in JSON, in both directions; unique within its type and stable for ever. */
    String wire();
}
