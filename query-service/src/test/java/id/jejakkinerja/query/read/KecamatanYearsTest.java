package id.jejakkinerja.query.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.runtime.edge.Bulkhead;
import id.jejakkinerja.runtime.edge.Busy;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bacaan satu kecamatan")
class KecamatanYearsTest {
    private static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2023);
    private static final Moment PAST = new Moment.AsOf(Instant.parse("2023-11-20T00:00:00Z"));
    private static final long THEN = 40;
    private static final long HEAD = 90;
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final EventLog log = mock(EventLog.class);
    private final LiveStates live = mock(LiveStates.class);
    private final CatchUp catchUp = mock(CatchUp.class);
    private final AtomicInteger refused = new AtomicInteger();
    private final KecamatanYears years = new KecamatanYears(
            live,
            log,
            catchUp,
            new Bulkhead(1, 0, PATIENCE, refused::incrementAndGet),
            new Bulkhead(1, 0, PATIENCE, refused::incrementAndGet));

    @BeforeEach
    void log() {
        when(log.positionAt(any())).thenReturn(THEN);
        when(log.head()).thenReturn(HEAD);
        when(log.read(any(), anyLong())).thenReturn(List.of());
        when(live.reached()).thenReturn(new LogPosition(HEAD, null));
    }

    @Test
    @DisplayName("Saat lampau dilipat satu kali, sampai posisi saat itu")
    void thePastIsFoldedOnce() {
        assertThat(years.fromZero(LEDOKOMBO, TAHUN, PAST).year().position()).isEqualTo(THEN);

        verify(log, times(1)).read(any(), eq(THEN));
    }

    @Test
    @DisplayName("Saat ini dilipat satu kali, sampai posisi tampilan langsung, tanpa keadaan yang sudah dilipat")
    void thePresentIsFoldedOnce() {
        assertThat(years.fromZero(LEDOKOMBO, TAHUN, Moment.LIVE).year().position())
                .isEqualTo(HEAD);

        verify(log, times(1)).read(any(), eq(HEAD));
        verify(live, never()).states(any(KodeKecamatan.class), any());
        verify(catchUp).await();
    }

    @Test
    @DisplayName("Tempat yang penuh menolak pembaca berikutnya, lampau maupun kini, dengan waktu tunggu; sesudahnya"
            + " dilayani lagi")
    void aFullPlaceRefuses() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        when(log.read(any(), anyLong())).thenAnswer(slow -> {
            inside.countDown();
            mayEnd.await();
            return List.of();
        });
        CompletableFuture<?> first = CompletableFuture.supplyAsync(() -> years.of(LEDOKOMBO, TAHUN, PAST));
        assertThat(inside).satisfies(CountDownLatch::await);

        assertThatThrownBy(() -> years.of(LEDOKOMBO, TAHUN, PAST))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.retryAfter()).isPositive());
        assertThatThrownBy(() -> years.of(LEDOKOMBO, TAHUN, Moment.LIVE)).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> years.fromZero(LEDOKOMBO, TAHUN, PAST)).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> years.kabupaten(new KodeKabupaten("35.09"), TAHUN, Moment.LIVE))
                .isInstanceOf(Busy.class);
        assertThatThrownBy(() -> years.pelaporan(List.of(LEDOKOMBO))).isInstanceOf(Busy.class);
        assertThat(refused).hasValue(5);

        mayEnd.countDown();
        first.join();
        assertThat(years.of(LEDOKOMBO, TAHUN, PAST).position()).isEqualTo(THEN);
    }

    @Test
    @DisplayName("Bacaan berat menempati tempatnya sendiri saja, bukan satu lagi untuk tiap kecamatan")
    void heavyReadsTakeOnePlace() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        when(live.states(any(KodeKecamatan.class), any())).thenAnswer(slow -> {
            inside.countDown();
            mayEnd.await();
            return new LiveStates.Snapshot<>(List.of(), new LogPosition(HEAD, null));
        });
        CompletableFuture<?> reader = CompletableFuture.supplyAsync(() -> years.of(LEDOKOMBO, TAHUN, Moment.LIVE));
        assertThat(inside).satisfies(CountDownLatch::await);

        assertThat(years.kabupaten(new KodeKabupaten("35.09"), TAHUN, PAST).rows())
                .hasSize(31);
        assertThat(refused).hasValue(0);

        mayEnd.countDown();
        reader.join();
    }
}
