package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.TableView.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form made out for one matter.
 *
 * @param command name of the command it sends
 * @param facts what is known already and need not be typed
 * @param ringkasan figures that go with it, for a last look
 * @param naskah what is in force beside what shall be; empty for a form that edits no document
 * @param isian its other fields
 * @param awal what stands in the fields before anything is typed, by name
 * @param masa the quarter or year whose page of work it leads back to
 * @param terkunci why it cannot be sent; null where it can
 * @param kirim what the button that sends it says; null where the common word does
 */
public record Lembar(
        String command,
        String title,
        List<Fact> facts,
        List<Senarai> ringkasan,
        List<Naskah> naskah,
        List<Isian> isian,
        Map<String, String> awal,
        Masa masa,
        @Nullable String terkunci,
        @Nullable String kirim) {
    public Lembar {
        facts = List.copyOf(facts);
        ringkasan = List.copyOf(ringkasan);
        naskah = List.copyOf(naskah);
        isian = List.copyOf(isian);
        awal = Map.copyOf(awal);
    }

    /** A form of fields alone. */
    Lembar(
            String command,
            String title,
            List<Fact> facts,
            List<Isian> isian,
            Map<String, String> awal,
            Masa masa,
            @Nullable String terkunci) {
        this(command, title, facts, List.of(), List.of(), isian, awal, masa, terkunci, null);
    }

    Lembar with(List<Senarai> figures) {
        return new Lembar(command, title, facts, figures, naskah, isian, awal, masa, terkunci, kirim);
    }

    Lembar edits(List<Naskah> document) {
        return new Lembar(command, title, facts, ringkasan, document, isian, awal, masa, terkunci, kirim);
    }

    /** @param words what its button says that sending it does */
    Lembar sentBy(String words) {
        return new Lembar(command, title, facts, ringkasan, naskah, isian, awal, masa, terkunci, words);
    }

    /** Every field it has, those of the document first. */
    public List<Isian> kolom() {
        return Stream.concat(naskah.stream().flatMap(Naskah::kolom), isian.stream())
                .toList();
    }

    /** Whether files come with it. */
    boolean takesFiles() {
        return isian.stream().anyMatch(field -> field.jenis() == Isian.Jenis.BERKAS);
    }
}
