package id.jejakkinerja.query.entri;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param name of the parameter it is sent as
 * @param hint what may be typed; empty where the label says it
 * @param lama what is in force and may be replaced; shown beside the field, empty where there is nothing
 * @param opsi what may be chosen, for {@link Jenis#PILIHAN}
 * @param terpanjang most characters of a text, most bytes of a file
 */
public record Isian(
        String name,
        Jenis jenis,
        String label,
        String hint,
        List<Opsi> opsi,
        boolean wajib,
        String lama,
        int terpanjang) {
    /** How a field is filled in. */
    public enum Jenis {
        TEKS,
        /** A name as long as some are: it may take several lines on the page, and is one. */
        NAMA,
        ANGKA,
        TANGGAL,
        PILIHAN,
        PARAGRAF,
        BERKAS
    }

    /**
     * Something to choose.
     *
     * @param nama whether the label is a name, which is Indonesian on every page
     */
    public record Opsi(String value, String label, boolean nama) {
        Opsi(String value, String label) {
            this(value, label, false);
        }

        static Opsi named(String value, String nama) {
            return new Opsi(value, nama, true);
        }
    }

    private static final int TEXT = 120;
    private static final int REASON = 1000;
    private static final int NAME = 500;

    public Isian {
        opsi = List.copyOf(opsi);
    }

    static Isian of(String name, Jenis jenis, String label) {
        int longest = jenis == Jenis.PARAGRAF ? REASON : jenis == Jenis.NAMA ? NAME : TEXT;
        return new Isian(name, jenis, label, "", List.of(), true, "", longest);
    }

    static Isian choice(String name, String label, List<Opsi> opsi) {
        return new Isian(name, Jenis.PILIHAN, label, "", opsi, true, "", TEXT);
    }

    Isian hint(String text) {
        return new Isian(name, jenis, label, text, opsi, wajib, lama, terpanjang);
    }

    Isian optional() {
        return new Isian(name, jenis, label, hint, opsi, false, lama, terpanjang);
    }

    /** For a text that may be longer, or must be shorter, than most, and for files. */
    Isian longest(int most) {
        return new Isian(name, jenis, label, hint, opsi, wajib, lama, most);
    }

    /** Shown beside what it would replace. */
    Isian beside(String inForce) {
        return new Isian(name, jenis, label, hint, opsi, wajib, inForce, terpanjang);
    }

    /** Whether it says what may be typed; a day always does, because people write it in more than one way. */
    public boolean hasHint() {
        return !hint.isEmpty() || jenis == Jenis.TANGGAL;
    }

    /** Id of its hint, which the field is described by. */
    public String hintId() {
        return name + "-petunjuk";
    }

    /** Id of what is in force. */
    public String formerId() {
        return name + "-lama";
    }

    /** Id of what is wrong with it. */
    public String faultId() {
        return name + "-salah";
    }

    /** What describes it, for assistive technology; null where nothing does. */
    public @Nullable String describedBy(boolean faulty) {
        String ids = (hasHint() ? hintId() : "")
                + (lama.isEmpty() ? "" : " " + formerId())
                + (faulty ? " " + faultId() : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
