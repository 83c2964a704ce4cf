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
 */
public record Isian(String name, Jenis jenis, String label, String hint, List<Opsi> opsi, boolean wajib, String lama) {
    /** How a field is filled in. */
    public enum Jenis {
        TEKS,
        ANGKA,
        TANGGAL,
        PILIHAN,
        PARAGRAF,
        BERKAS
    }

    /** Something to choose. */
    public record Opsi(String value, String label) {}

    public Isian {
        opsi = List.copyOf(opsi);
    }

    static Isian of(String name, Jenis jenis, String label) {
        return new Isian(name, jenis, label, "", List.of(), true, "");
    }

    static Isian choice(String name, String label, List<Opsi> opsi) {
        return new Isian(name, Jenis.PILIHAN, label, "", opsi, true, "");
    }

    Isian hint(String text) {
        return new Isian(name, jenis, label, text, opsi, wajib, lama);
    }

    Isian optional() {
        return new Isian(name, jenis, label, hint, opsi, false, lama);
    }

    /** Shown beside what it would replace. */
    Isian beside(String inForce) {
        return new Isian(name, jenis, label, hint, opsi, wajib, inForce);
    }

    /** Id of its hint, which the field is described by. */
    public String hintId() {
        return name + "-petunjuk";
    }

    /** Id of what is wrong with it. */
    public String faultId() {
        return name + "-salah";
    }

    /** What describes it, for assistive technology; null where nothing does. */
    public @Nullable String describedBy(boolean faulty) {
        String ids = (hint.isEmpty() ? "" : hintId()) + (faulty ? " " + faultId() : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
