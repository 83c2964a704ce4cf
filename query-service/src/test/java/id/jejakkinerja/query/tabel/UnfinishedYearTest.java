package id.jejakkinerja.query.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.Dokumen;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An unfinished year")
class UnfinishedYearTest {

    private static final IndikatorId ID = new IndikatorId("sesuatu");

    @Test
    @DisplayName("of a SUM is measured against the targets of the quarters that have a value, and the note says which")
    void sum() {
        Log log = targets(20, 30, 25, 25);
        record(log, Masa.TW1, 20);
        record(log, Masa.TW2, 25);

        Ukuran toDate = measure(log, Agregasi.SUM);
        record(log, Masa.TW4, 25);
        Ukuran withoutTheThird = measure(log, Agregasi.SUM);

        assertThat(toDate.target().value()).isEqualTo(Nilai.of(100));
        assertThat(toDate.realisasi())
                .extracting(Angka::value, Angka::complete, a -> a.origins().size())
                .containsExactly(Nilai.of(45), false, 2);
        assertThat(shown(toDate)).isEqualTo("90.00");
        assertThat(notes(toDate))
                .containsExactly("dibandingkan dengan target s.d. TW2: 50", "compared with the target up to Q2: 50");
        assertThat(shown(withoutTheThird)).isEqualTo("93.33");
        assertThat(notes(withoutTheThird))
                .containsExactly(
                        "dibandingkan dengan target TW1, TW2, TW4: 75", "compared with the target Q1, Q2, Q4: 75");
    }

    @Test
    @DisplayName("of an AVERAGE is measured against the mean of those targets, of a LAST against the last one")
    void averageAndLast() {
        Log log = targets(80, 90, 100, 100);
        record(log, Masa.TW1, 80);
        record(log, Masa.TW2, 72);

        Ukuran average = measure(log, Agregasi.AVERAGE);
        Ukuran last = measure(log, Agregasi.LAST);

        assertThat(average.realisasi().value()).isEqualTo(Nilai.of(76));
        assertThat(shown(average)).isEqualTo("89.41");
        assertThat(notes(average).getFirst()).isEqualTo("dibandingkan dengan rata-rata target s.d. TW2: 85");
        assertThat(last.realisasi().value()).isEqualTo(Nilai.of(72));
        assertThat(shown(last)).isEqualTo("80.00");
        assertThat(notes(last).getFirst()).isEqualTo("dibandingkan dengan target TW2: 90");
        assertThat(List.of(average.complete(), last.complete())).containsOnly(false);
    }

    @Test
    @DisplayName("is measured against the annual target where a quarter with a value has no target, and says so")
    void withoutQuarterTargets() {
        Log log = annual();
        log.add(Ledokombo.YEAR, new TargetSet(Dokumen.RENCANA_AKSI, ID, Masa.TW1, Nilai.of(20)));
        record(log, Masa.TW1, 20);
        record(log, Masa.TW2, 25);

        for (Agregasi agregasi : List.of(Agregasi.SUM, Agregasi.LAST)) {
            assertThat(notes(measure(log, agregasi)))
                    .containsExactly(
                            "dibandingkan dengan target setahun: 100",
                            "compared with the target of the whole year: 100");
        }
        assertThat(shown(measure(log, Agregasi.SUM))).isEqualTo("45.00");
    }

    @Test
    @DisplayName("has no score while nothing was promised so far")
    void nothingPromised() {
        Log log = targets(0, 0, 50, 50);
        record(log, Masa.TW1, 5);

        assertThat(measure(log, Agregasi.SUM).capaian().measured()).isEmpty();
    }

    @Test
    @DisplayName("is finished by a value of the year or all four quarters, a LAST by its fourth, as for a report")
    void finished() {
        Log threeQuarters = targets(25, 25, 25, 25);
        List.of(Masa.TW1, Masa.TW2, Masa.TW3).forEach(masa -> record(threeQuarters, masa, 25));
        Log onlyFourth = targets(25, 25, 25, 25);
        record(onlyFourth, Masa.TW4, 25);
        Log whole = targets(25, 25, 25, 25);
        record(whole, Masa.TAHUN, 90);

        assertThat(complete(threeQuarters)).containsExactly(false, false, false);
        assertThat(complete(onlyFourth)).containsExactly(false, true, false);
        assertThat(complete(whole)).containsExactly(true, true, true);
        record(threeQuarters, Masa.TW4, 25);
        assertThat(complete(threeQuarters)).containsExactly(true, true, true);
        assertThat(measure(threeQuarters, Agregasi.SUM).sampai()).isNull();
        assertThat(shown(measure(threeQuarters, Agregasi.SUM))).isEqualTo("100.00");
    }

    private static List<Boolean> complete(Log log) {
        return Stream.of(Agregasi.SUM, Agregasi.LAST, Agregasi.AVERAGE)
                .map(agregasi -> measure(log, agregasi).complete())
                .toList();
    }

    private static String shown(Ukuran ukuran) {
        return ukuran.capaian().measured().orElseThrow().shown().value().toPlainString();
    }

    private static List<String> notes(Ukuran ukuran) {
        TargetBerjalan sampai = Objects.requireNonNull(ukuran.sampai());
        return List.of(sampai.describe(Labels.INDONESIAN), sampai.describe(Labels.ENGLISH));
    }

    private static Ukuran measure(Log log, Agregasi agregasi) {
        TahunState year = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, log.events())
                .current();
        return Kinerja.measure(year, new IndikatorTahun(ID, "Sesuatu", Satuan.PERSEN, Arah.POSITIVE, agregasi));
    }

    private static Log annual() {
        return new Log().add(Ledokombo.YEAR, new TargetSet(Dokumen.PK, ID, Masa.TAHUN, Nilai.of(100)));
    }

    private static Log targets(long... quarters) {
        Log log = annual();
        for (int i = 0; i < quarters.length; i++) {
            log.add(
                    Ledokombo.YEAR,
                    new TargetSet(Dokumen.RENCANA_AKSI, ID, Masa.QUARTERS.get(i), Nilai.of(quarters[i])));
        }
        return log;
    }

    private static void record(Log log, Masa masa, long value) {
        log.add(
                Ledokombo.YEAR,
                new RealizationRecorded(ID, masa, Nilai.of(value), null, null, Satuan.PERSEN, "SIPP", List.of()));
    }
}
