package id.jejakkinerja.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nama arus peristiwa")
class StreamIdTest {
    private static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");
    private static final PeriodeRenstra PERIODE = new PeriodeRenstra("2021-2026");
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);

    @Test
    @DisplayName("Arus tahun kinerja menyebut kecamatan dan tahunnya")
    void aYearNamesItsKecamatanAndYear() {
        StreamId stream = StreamId.tahunKinerja(LEDOKOMBO, TAHUN);

        assertThat(stream).hasToString("tahunkinerja:35.09.28:2023");
        assertThat(stream.isTahunKinerja()).isTrue();
        assertThat(stream.kecamatan()).contains(LEDOKOMBO);
        assertThat(stream.tahun()).contains(TAHUN);
        assertThat(stream.periode()).isEmpty();
    }

    @Test
    @DisplayName("Arus Renstra dan IKU menyebut kecamatan dan periodenya, dan tidak tertukar")
    void plansNameTheirPeriod() {
        StreamId renstra = StreamId.renstra(LEDOKOMBO, PERIODE);
        StreamId iku = StreamId.iku(LEDOKOMBO, PERIODE);

        assertThat(renstra).hasToString("renstra:35.09.28:2021-2026").isNotEqualTo(iku);
        assertThat(iku).hasToString("iku:35.09.28:2021-2026");
        assertThat(renstra.isRenstra() && iku.isIku()).isTrue();
        assertThat(renstra.isIku() || iku.isRenstra()).isFalse();
        assertThat(renstra.periode()).isEqualTo(iku.periode()).contains(PERIODE);
        assertThat(renstra.tahun()).isEmpty();
    }

    @Test
    @DisplayName("Arus kabupaten tidak menyebut kecamatan")
    void aKabupatenIsNoKecamatan() {
        StreamId stream = StreamId.kabupaten(new KodeKabupaten("35.09"));

        assertThat(stream).hasToString("kabupaten:35.09");
        assertThat(stream.isKabupaten()).isTrue();
        assertThat(stream.kecamatan()).isEmpty();
    }

    @Test
    @DisplayName("Nama arus yang terpotong ditolak")
    void aCutNameIsRefused() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new StreamId("tahunkinerja:35.09.28").tahun());
    }
}
