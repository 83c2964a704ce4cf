package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Capaian per triwulan")
class TriwulanTest {
    @Test
    @DisplayName("holds each quarter to its own target: an index is never added up")
    void eachForItself() {
        Triwulan row = quarters(Masa.TW1, 40, Masa.TW2, 80);

        assertThat(shown(row, Masa.TW1)).isEqualTo(new Persen(BigDecimal.valueOf(50)));
        assertThat(shown(row, Masa.TW2)).isEqualTo(new Persen(BigDecimal.valueOf(100)));
    }

    @Test
    @DisplayName("has no score for a quarter without figures, which is not 0, and knows the last that has one")
    void gaps() {
        Triwulan row = quarters(Masa.TW1, 40, Masa.TW3, 60);

        assertThat(row.skor(Masa.TW2).capaian()).isNull();
        assertThat(row.skor(Masa.TW2).reason()).isEqualTo(AlasanKosong.CAPAIAN_BELUM_ADA);
        assertThat(row.terakhir()).isEqualTo(Masa.TW3);
        assertThat(row.skor(Masa.TW1).lengkap()).isFalse();
    }

    @Test
    @DisplayName("shows a year whose quarters were never told as a year only")
    void onlyTheYear() {
        Triwulan row = Triwulan.of(Ledokombo.year());

        assertThat(row.terakhir()).isNull();
        assertThat(row.setahun().capaian()).isEqualTo(new Persen(new BigDecimal("97.46")));
    }

    private static @Nullable Persen shown(Triwulan row, Masa quarter) {
        return row.skor(quarter).capaian();
    }

    /** The IKM in two quarters, against 80 planned for each of them. */
    private static Triwulan quarters(Masa one, long first, Masa other, long second) {
        Log log = new Log();
        Ledokombo.events().stream()
                .filter(e -> !(e.event() instanceof RealizationRecorded))
                .forEach(e -> log.add(e.stream(), e.event()));
        for (Masa quarter : Masa.QUARTERS) {
            log.add(Ledokombo.YEAR, new TargetSet(Dokumen.RENCANA_AKSI, Ledokombo.IKM, quarter, Nilai.of(80)));
        }
        log.add(Ledokombo.YEAR, ikm(one, first)).add(Ledokombo.YEAR, ikm(other, second));
        return Triwulan.of(KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, log.events()));
    }

    private static RealizationRecorded ikm(Masa quarter, long value) {
        return new RealizationRecorded(
                Ledokombo.IKM, quarter, Nilai.of(value), null, null, Satuan.INDEKS, "SUKMA-E", List.of());
    }
}
