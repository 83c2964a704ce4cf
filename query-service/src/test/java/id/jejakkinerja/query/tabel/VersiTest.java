package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version asked for")
class VersiTest {

    private static final KecamatanYear YEAR = Ledokombo.year();

    @Test
    @DisplayName("is missed where the Renstra exists and the version does not")
    void missed() {
        KecamatanYear nothing = KecamatanYear.of(Ledokombo.KODE, Ledokombo.TAHUN, List.of());

        assertThat(Versi.of("renstra", "7").isMissedIn(YEAR)).isTrue();
        assertThat(Versi.of("renstra", "7").isMissedIn(nothing)).isFalse();
        assertThat(List.of(Versi.of("renstra", "1"), Versi.of("renstra", "all"), Versi.of("3.1", null)))
                .noneMatch(versi -> versi.isMissedIn(YEAR));
    }

    @Test
    @DisplayName("has its changes told apart by the document they were made to")
    void changes() {
        List<Baris> all = TablePerubahan.of(YEAR, Labels.INDONESIAN).baris();

        assertThat(TablePerubahan.of(YEAR, Dokumen.RENSTRA, Labels.INDONESIAN).baris())
                .isNotEmpty()
                .isEqualTo(rows(all, Dokumen.RENSTRA));
        assertThat(TablePerubahan.of(YEAR, Dokumen.PK, Labels.INDONESIAN).baris())
                .isNotEmpty()
                .isEqualTo(rows(all, Dokumen.PK));
    }

    private static List<Baris> rows(List<Baris> all, Dokumen dokumen) {
        return all.stream().filter(b -> b.values().get("dokumen") == dokumen).toList();
    }

    @Test
    @DisplayName("cannot be asked of a table that has none, nor by a word that is none")
    void refused() {
        for (List<String> asked : List.of(List.of("3.1", "1"), List.of("renstra", "x"))) {
            assertThatThrownBy(() -> Versi.of(asked.getFirst(), asked.getLast()))
                    .isInstanceOf(InvalidValue.class);
        }
    }
}
