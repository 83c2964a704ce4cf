package id.jejakkinerja.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.tabel.CapaianRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Baris kecamatan sebagai JSON")
class RowJsonTest {
    @Test
    @DisplayName("terbaca kembali persis seperti semula, juga yang kosong")
    void thereAndBack() {
        for (CapaianRow row : List.of(
                CapaianRow.of(Ledokombo.year()),
                CapaianRow.empty(DaftarKecamatan.all().getFirst().code()))) {
            assertThat(RowJson.read(RowJson.write(row))).isEqualTo(row);
        }
    }

    @Test
    @DisplayName("dibandingkan sama, entah dari keadaan atau dari yang disimpan; yang dirusak orang tetap terbanding")
    void compared() {
        CapaianRow row = CapaianRow.of(Ledokombo.year());
        CapaianEntry entry = new CapaianEntry(row.kecamatan().value(), Ledokombo.TAHUN.value());
        entry.reached(row.reached().position(), RowJson.write(row));
        assertThat(RowJson.compared(entry)).isEqualTo(RowJson.compared(row));

        entry.reached(row.reached().position(), "bukan JSON");
        assertThat(Difference.between("capaian", "k", RowJson.compared(entry), RowJson.compared(row)))
                .singleElement()
                .extracting(Difference::path, Difference::live)
                .containsExactly("/capaian", "\"bukan JSON\"");
        assertThatThrownBy(() -> RowJson.read("bukan JSON")).isInstanceOf(IllegalStateException.class);
    }
}
