package id.jejakkinerja.kernel.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kecamatan di Kabupaten Jember")
class DaftarKecamatanTest {
    @Test
    @DisplayName("Ada 31 kecamatan 35.09, berurut kode, tanpa kode atau nama ganda")
    void thereAreThirtyOne() {
        assertThat(DaftarKecamatan.all())
                .hasSize(31)
                .extracting(Kecamatan::name)
                .doesNotHaveDuplicates();
        assertThat(DaftarKecamatan.all())
                .extracting(Kecamatan::code)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.kabupaten().equals(DaftarKecamatan.JEMBER));
    }

    @Test
    @DisplayName("35.09.28 adalah Ledokombo; 35.09.99 tidak ada")
    void aKecamatanIsFoundByItsCode() {
        assertThat(DaftarKecamatan.find(new KodeKecamatan("35.09.28")))
                .map(Kecamatan::name)
                .contains("Ledokombo");
        assertThat(DaftarKecamatan.find(new KodeKecamatan("35.09.99"))).isEmpty();
    }

    @Test
    @DisplayName("Tidak ada dua kecamatan pada satu petak peta")
    void everyTileHoldsOneKecamatan() {
        assertThat(DaftarKecamatan.all())
                .extracting(kecamatan -> kecamatan.tileColumn() + "/" + kecamatan.tileRow())
                .doesNotHaveDuplicates();
    }
}
