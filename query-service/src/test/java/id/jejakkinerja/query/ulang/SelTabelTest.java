package id.jejakkinerja.query.ulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.query.audit.SelisihTabel;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.projection.Difference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tabel yang dibaca dibandingkan dengan yang dihitung ulang")
class SelTabelTest {
    @Test
    @DisplayName("sama sel demi sel bila keduanya dari log yang sama")
    void agree() {
        SelTabel cells = new SelTabel();

        cells.compare(Ledokombo.year(), Ledokombo.year());

        assertThat(cells.differences()).isEmpty();
        assertThat(cells.cells()).isGreaterThan(500);
    }

    @Test
    @DisplayName("berbeda juga dalam apa yang disebut di luar barisnya: program dan para pihak perjanjian")
    void whatStandsBesideTheRowsIsCompared() {
        List<Recorded<?>> without = new ArrayList<>(Ledokombo.events());
        assertThat(without.removeIf(e -> e.event() instanceof PKAmended)).isTrue();
        SelTabel cells = new SelTabel();

        cells.compare(Ledokombo.year(), KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, without));

        assertThat(cells.differences())
                .filteredOn(d -> d.part().equals("tabel pk") && d.key().equals(SelisihTabel.LUAR))
                .extracting(Difference::path)
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/"));
    }
}
