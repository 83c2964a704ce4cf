package id.jejakkinerja.query.perubahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perubahan antara dua versi")
class AmandemenTest {
    private static final KecamatanYear YEAR = Ledokombo.year();

    @Test
    @DisplayName("Perubahan yang alasannya hilang dari catatan tampak tanpa alasan, dan perubahannya tidak lengkap")
    void anUnexplainedDifferenceShows() {
        Amandemen whole = Amandemen.of(YEAR, Dokumen.PK).getFirst();
        List<Perubahan> recorded = new ArrayList<>(whole.sesudah().tercatat());
        Perubahan lost = recorded.removeFirst();

        Amandemen planted = recorded(whole, recorded);

        assertThat(whole.lengkap()).isTrue();
        assertThat(planted.lengkap()).isFalse();
        assertThat(planted.tanpaAlasan()).extracting(Selisih::butir).containsExactly(lost.item());
        assertThat(planted.selisih()).hasSameSizeAs(whole.selisih());
    }

    @Test
    @DisplayName("Catatan tentang perubahan yang tidak terjadi, atau dengan nilai lain, tidak menjelaskan apa pun")
    void aRecordOfSomethingElseExplainsNothing() {
        Amandemen whole = Amandemen.of(YEAR, Dokumen.PK).getFirst();
        List<Perubahan> recorded = new ArrayList<>(whole.sesudah().tercatat());
        Perubahan wrong = new Perubahan(JenisPerubahan.DIUBAH, "target/ikm", "91", "85", "salah kutip");
        recorded.replaceAll(p -> p.item().equals("target/ikm") ? wrong : p);

        Amandemen planted = recorded(whole, recorded);

        assertThat(planted.lengkap()).isFalse();
        assertThat(planted.takCocok()).containsExactly(wrong);
        assertThat(planted.tanpaAlasan()).extracting(Selisih::butir).containsExactly("target/ikm");
    }

    @Test
    @DisplayName("Pihak yang dahulu dicatat dalam satu baris menjelaskan nama dan jabatannya")
    void aPartyRecordedInOneLineExplainsBothItsFields() {
        Amandemen amendment = partyIn("A, Camat", "B, Plt. Camat");

        assertThat(amendment.lengkap()).isTrue();
        assertThat(amendment.selisih()).hasSize(2).extracting(Selisih::alasan).containsOnly("mutasi");
    }

    @Test
    @DisplayName("Baris seperti itu tidak menjelaskan apa pun bila menyebut orang atau jabatan lain")
    void aLineAboutSomebodyElseExplainsNothing() {
        for (Amandemen planted : List.of(partyIn("X, Camat", "B, Plt. Camat"), partyIn("A, Camat", "B, Camat"))) {
            assertThat(planted.lengkap()).isFalse();
            assertThat(planted.tanpaAlasan()).hasSize(2);
            assertThat(planted.takCocok()).hasSize(1);
        }
    }

    /** From "A, Camat" to "B, Plt. Camat", with what a line recorded of it. */
    private static Amandemen partyIn(String lineBefore, String lineAfter) {
        IsiDokumen before = new IsiDokumen(Map.of("pihak/pertama/nama", "A", "pihak/pertama/jabatan", "Camat"));
        IsiDokumen after = new IsiDokumen(Map.of("pihak/pertama/nama", "B", "pihak/pertama/jabatan", "Plt. Camat"));
        VersiDokumen original = Amandemen.of(YEAR, Dokumen.PK).getFirst().sebelum();
        Perubahan line = new Perubahan(JenisPerubahan.DIUBAH, "pihak/pertama", lineBefore, lineAfter, "mutasi");
        return Amandemen.of(
                Dokumen.PK,
                new VersiDokumen(0, before, Map.of(), List.of(), null, original.asal()),
                new VersiDokumen(1, after, Map.of(), List.of(line), null, original.asal()));
    }

    private static Amandemen recorded(Amandemen whole, List<Perubahan> recorded) {
        VersiDokumen after = whole.sesudah();
        return Amandemen.of(
                whole.dokumen(),
                whole.sebelum(),
                new VersiDokumen(after.nomor(), after.isi(), after.penerus(), recorded, after.sebab(), after.asal()));
    }
}
