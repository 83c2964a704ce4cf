package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.PeriodClosed;
import id.jejakkinerja.kernel.event.PeriodOpened;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.Log;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.read.Pelaporan;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Antrean kerja")
class AntreanTest {
    private static final TahunAnggaran TAHUN = new TahunAnggaran(2024);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 15);

    private final Log log = new Log().on("2024-04-05");

    @Test
    @DisplayName(
            "memuat yang menunggu verifikasi, triwulan juga, terlama dahulu, dengan siapa, kapan, dan jalan ke laporannya")
    void waiting() {
        log.add(ledokombo(), new ReportSubmitted(Masa.TW1)).add(kalisat(), new ReportSubmitted(Masa.TAHUN));
        log.on("2024-04-08").add(kalisat(), new ReportApproved(Masa.TAHUN));
        log.add(ledokombo(), new ReportApproved(Masa.TW1));

        Antrean queue = Antrean.of(known(log), TODAY, PageQuery.NONE);

        assertThat(queue.menunggu())
                .extracting(Antrean.Baris::nama)
                .containsExactly("Kalisat, setahun 2024", "Ledokombo, triwulan I 2024");
        assertThat(queue.menunggu().getLast()).satisfies(row -> {
            assertThat(row.laporan()).isEqualTo(Link.to("Ledokombo", "/kecamatan/35.09.28/tahun/2024/tugas/TW1"));
            assertThat(row.oleh()).isEqualTo("operator");
            assertThat(row.berlaku()).isEqualTo("8 April 2024");
            assertThat(row.dicatat()).isEqualTo("1 Maret 2024 pukul 08.03 WIB");
        });
        assertThat(queue.kembali()).isEmpty();
        assertThat(Antrean.diajukan(known(log), PageQuery.NONE)).isEmpty();
    }

    @Test
    @DisplayName("memisahkan yang baru diajukan, yang kembali dengan alasannya, dan yang sudah diajukan lagi")
    void back() {
        log.add(ledokombo(), new ReportSubmitted(Masa.TW1));
        log.because("belum sama dengan catatan").add(ledokombo(), new ReportReturned(Masa.TW1));
        log.add(kalisat(), new ReportSubmitted(Masa.TW1))
                .add(kalisat(), new ReportReturned(Masa.TW1))
                .add(kalisat(), new ReportSubmitted(Masa.TW1));

        Antrean queue = Antrean.of(known(log), TODAY, PageQuery.NONE);

        assertThat(queue.kembali()).singleElement().satisfies(row -> {
            assertThat(row.nama()).isEqualTo("Ledokombo, triwulan I 2024");
            assertThat(row.alasan()).isEqualTo("belum sama dengan catatan");
            assertThat(row.keadaan()).isEqualTo("Dikembalikan");
        });
        assertThat(queue.menunggu()).isEmpty();
        assertThat(Antrean.diajukan(known(log), PageQuery.NONE))
                .extracting(Antrean.Baris::nama)
                .containsExactly("Kalisat, triwulan I 2024");
    }

    @Test
    @DisplayName("menyebut siapa yang lewat batas waktunya, sehari sesudahnya, dan hanya selama periodenya terbuka")
    void overdue() {
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW1, DUE))
                .add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW2, null))
                .add(ledokombo(), new ReportSubmitted(Masa.TW1));

        assertThat(Antrean.of(known(log), DUE, PageQuery.NONE).kosong()).isTrue();
        assertThat(Antrean.of(known(log), DUE.plusDays(1), PageQuery.NONE).lewat())
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.masa()).isEqualTo("triwulan I 2024");
                    assertThat(late.tenggat()).isEqualTo("15 April 2024");
                    assertThat(late.jumlah()).isEqualTo("30 dari 31");
                    assertThat(late.kecamatan())
                            .extracting(Link::text)
                            .contains("Kalisat")
                            .doesNotContain("Ledokombo");
                });

        log.add(ledokombo(), new ReportReturned(Masa.TW1));
        Antrean returned = Antrean.of(known(log), TODAY, PageQuery.NONE);
        assertThat(returned.lewat()).extracting(Antrean.Lewat::jumlah).containsExactly("30 dari 31");
        assertThat(returned.kembali()).as("listed by itself").hasSize(1);

        log.add(Ledokombo.KABUPATEN, new PeriodClosed(TAHUN, Masa.TW1)).add(ledokombo(), new ReportSubmitted(Masa.TW1));
        assertThat(Antrean.of(known(log), TODAY, PageQuery.NONE).kosong()).isTrue();
    }

    @Test
    @DisplayName(
            "menyebut tahun lalu tanpa satu laporan pun dalam satu baris; tahun berjalan dan yang sudah dilaporkan tetap"
                    + " terdaftar, yang terakhir dahulu")
    void silentYears() {
        TahunAnggaran silent = new TahunAnggaran(2022);
        TahunAnggaran begun = new TahunAnggaran(2023);
        log.add(Ledokombo.KABUPATEN, new PeriodOpened(silent, Masa.TW1, LocalDate.of(2022, 4, 15)))
                .add(Ledokombo.KABUPATEN, new PeriodOpened(silent, Masa.TAHUN, LocalDate.of(2023, 2, 28)))
                .add(Ledokombo.KABUPATEN, new PeriodOpened(begun, Masa.TAHUN, LocalDate.of(2024, 2, 29)))
                .add(Ledokombo.KABUPATEN, new PeriodOpened(TAHUN, Masa.TW1, DUE))
                .add(StreamId.tahunKinerja(Ledokombo.KODE, begun), new ReportSubmitted(Masa.TAHUN));

        Antrean queue = Antrean.of(known(log), TODAY, PageQuery.NONE);

        assertThat(queue.lewat())
                .extracting(late -> late.masa() + ": " + late.jumlah())
                .containsExactly("triwulan I 2024: 31 dari 31", "setahun 2023: 30 dari 31");
        assertThat(queue.sepi()).containsExactly(Link.to("2022", "/kabupaten/35.09/tahun/2022/periode"));
        assertThat(queue.kosong()).isFalse();
        assertThat(Antrean.of(known(log), LocalDate.of(2022, 5, 1), PageQuery.NONE)
                        .lewat())
                .as("while it runs")
                .extracting(Antrean.Lewat::jumlah)
                .containsExactly("31 dari 31");
    }

    static StreamId ledokombo() {
        return StreamId.tahunKinerja(Ledokombo.KODE, TAHUN);
    }

    private static StreamId kalisat() {
        return StreamId.tahunKinerja(new KodeKecamatan("35.09.27"), TAHUN);
    }

    static Pelaporan known(Log log) {
        SortedMap<StreamId, StreamState> states = new TreeMap<>();
        for (Recorded<?> event : log.events()) {
            StreamState before = states.computeIfAbsent(event.stream(), StreamState::initial);
            states.put(event.stream(), before.evolve(event));
        }
        return Pelaporan.of(states.values(), LogPosition.START);
    }
}
