package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tidak ada formulir yang luput dilihat")
class EntryFormsTest {
    private static final String PLANTED = """
            class UsulForm implements Formulir<Konteks> {
                @Override
                public String id() {
                    return %s;
                }
            }
            """;

    private final List<String> looked = SitePage.ALL.stream()
            .filter(page -> page.status() == 200)
            .map(SitePage::path)
            .toList();

    @Test
    @DisplayName("Setiap formulir isian ada di SitePage")
    void everyFormIsSeen() {
        List<String> forms = EntryForms.of(EntryForms.sources());

        assertThat(forms)
                .hasSizeGreaterThanOrEqualTo(16)
                .contains("/isi/pk-perubahan", "/isi/pagu", "/isi/revisi-pagu", "/periode/buka", "/periode/pembanding");
        assertThat(EntryForms.unseen(forms, looked)).isEmpty();
    }

    @Test
    @DisplayName("Yang ditanam ditemukan, juga bila dua formulir berbagi kelas, dan bila hanya nama yang mirip dilihat")
    void aPlantedFormIsFound() {
        List<String> forms = EntryForms.of(List.of(PLANTED.formatted("revisi ? \"pagu\" : \"usul\""), "class Lain {}"));

        assertThat(forms).containsExactly("/isi/pagu", "/isi/usul");
        assertThat(EntryForms.unseen(forms, looked)).containsExactly("/isi/usul");
        assertThat(EntryForms.unseen(List.of("/isi/pagu"), List.of("/x/isi/revisi-pagu", "/x/isi/pagu-lain")))
                .containsExactly("/isi/pagu");
    }

    @Test
    @DisplayName("Formulir yang namanya tidak terbaca tidak lolos diam-diam")
    void aFormWithoutAName() {
        assertThatThrownBy(() -> EntryForms.of(List.of(PLANTED.formatted("NAMA"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UsulForm");
    }
}
