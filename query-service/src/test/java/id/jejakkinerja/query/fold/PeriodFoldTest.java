package id.jejakkinerja.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fold of reporting periods")
class PeriodFoldTest {
    private static final TahunAnggaran YEAR = Ledokombo.TAHUN;
    private static final LocalDate DUE = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("lets a closing year take along the quarters opened by themselves, not what is closed by itself")
    void aClosingYear() {
        Log log = new Log()
                .add(Ledokombo.KABUPATEN, new PeriodOpened(YEAR, Masa.TW1, DUE))
                .add(Ledokombo.KABUPATEN, new PeriodOpened(YEAR, Masa.TAHUN, DUE))
                .add(Ledokombo.KABUPATEN, new PeriodClosed(YEAR, Masa.TW2))
                .add(Ledokombo.KABUPATEN, new PeriodClosed(YEAR, Masa.TAHUN));
        KabupatenState closed = kabupaten(log);
        KabupatenState reopened = kabupaten(log.add(Ledokombo.KABUPATEN, new PeriodOpened(YEAR, Masa.TAHUN, DUE)));

        assertThat(open(closed)).containsExactly(false, false, false, false, false);
        assertThat(closed.reached().position()).isEqualTo(40);
        assertThat(open(reopened)).containsExactly(true, false, true, true, true);
    }

    @Test
    @DisplayName("lets a quarter follow its year until it is closed by itself")
    void aQuarterFollowsItsYear() {
        KabupatenState state = kabupaten(new Log()
                .add(Ledokombo.KABUPATEN, new PeriodOpened(YEAR, Masa.TAHUN, DUE))
                .add(Ledokombo.KABUPATEN, new PeriodClosed(YEAR, Masa.TW1)));

        assertThat(state.period(YEAR, Masa.TW1)).map(PeriodeLapor::open).contains(false);
        assertThat(state.period(YEAR, Masa.TW2)).map(PeriodeLapor::open).contains(true);
        assertThat(state.period(YEAR, Masa.TW1)).map(PeriodeLapor::due).contains(DUE);
        assertThat(state.period(new TahunAnggaran(2020), Masa.TW2)).isEmpty();
    }

    private static List<Boolean> open(KabupatenState state) {
        return Arrays.stream(Masa.values())
                .map(masa -> state.period(YEAR, masa).orElseThrow().open())
                .toList();
    }

    private static KabupatenState kabupaten(Log log) {
        KabupatenState state = (KabupatenState) StreamState.initial(Ledokombo.KABUPATEN);
        for (Recorded<?> event : log.events()) {
            state = (KabupatenState) state.evolve(event);
        }
        return state;
    }
}
