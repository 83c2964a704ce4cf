package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.pages.TableView.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form made out for one matter.
 *
 * @param command name of the command it sends
 * @param facts what is known already and need not be typed
 * @param awal what stands in the fields before anything is typed, by name
 * @param masa the quarter or year whose page of work it leads back to
 * @param terkunci why it cannot be sent; null where it can
 */
public record Lembar(
        String command,
        String title,
        List<Fact> facts,
        List<Isian> isian,
        Map<String, String> awal,
        Masa masa,
        @Nullable String terkunci) {
    public Lembar {
        facts = List.copyOf(facts);
        isian = List.copyOf(isian);
        awal = Map.copyOf(awal);
    }

    /** Whether files come with it. */
    boolean takesFiles() {
        return isian.stream().anyMatch(field -> field.jenis() == Isian.Jenis.BERKAS);
    }
}
