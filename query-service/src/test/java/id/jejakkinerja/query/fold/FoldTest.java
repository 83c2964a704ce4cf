package id.jejakkinerja.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.event.ReportReopened;
import id.jejakkinerja.kernel.event.ReportReturned;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Bulan;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fold")
class FoldTest {

    private static final MataAnggaran LINE = Ledokombo.line("7.01.03.2.01.0001");

    @Test
    @DisplayName("gives the same state whether it stops in between or not, at every position")
    void aPrefixAndTheRestAreTheWhole() {
        List<Recorded<?>> events = Ledokombo.events();
        SortedMap<StreamId, StreamState> whole = fold(new TreeMap<>(), events);

        for (int cut = 0; cut <= events.size(); cut++) {
            SortedMap<StreamId, StreamState> prefix = fold(new TreeMap<>(), events.subList(0, cut));
            SortedMap<StreamId, StreamState> rest = fold(prefix, events.subList(cut, events.size()));

            assertThat(rest).isEqualTo(whole);
        }
        assertThat(KecamatanYear.of(Ledokombo.KODE, Ledokombo.TAHUN, whole.values()))
                .isEqualTo(Ledokombo.year());
    }

    @Test
    @DisplayName("never changes a state it has given out")
    void earlierStatesStay() {
        List<Recorded<?>> events = Ledokombo.events();
        for (int cut = 0; cut < events.size(); cut++) {
            KecamatanYear before = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, events.subList(0, cut));
            KecamatanYear copy = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, events.subList(0, cut));
            Recorded<?> next = events.get(cut);
            before.years().values().stream()
                    .filter(s -> s.stream().equals(next.stream()))
                    .forEach(s -> s.evolve(next));

            assertThat(before).isEqualTo(copy);
        }
    }

    @Test
    @DisplayName("knows position and time of the last event it includes")
    void itKnowsHowFarItRead() {
        List<Recorded<?>> events = Ledokombo.events();

        KecamatanYear year = Ledokombo.year();

        assertThat(year.position()).isEqualTo(events.getLast().position());
        assertThat(year.recordedAt()).isEqualTo(events.getLast().meta().recordedAt());
        assertThat(year.at(year.position() + 5, null).position()).isEqualTo(year.position() + 5);
        assertThat(year.at(1, null)).isEqualTo(year);
    }

    @Test
    @DisplayName("leaves out what belongs to another kecamatan")
    void othersAreLeftOut() {
        KecamatanYear other = KecamatanYear.fold(new KodeKecamatan("35.09.27"), Ledokombo.TAHUN, Ledokombo.events());

        assertThat(other.hasBegun()).isFalse();
        assertThat(other.renstra()).isNull();
        assertThat(other.kabupaten()).isNotNull();
    }

    @Test
    @DisplayName("reads the plans that cover the year, three years, and the kabupaten")
    void itSaysWhatItReads() {
        assertThat(KecamatanYear.streams(
                        Ledokombo.KODE,
                        Ledokombo.TAHUN,
                        List.of(new PeriodeRenstra("2016-2020"), new PeriodeRenstra("2021-2026"))))
                .extracting(StreamId::value)
                .containsExactly(
                        "iku:35.09.28:2021-2026",
                        "kabupaten:35.09",
                        "renstra:35.09.28:2021-2026",
                        "tahunkinerja:35.09.28:2021",
                        "tahunkinerja:35.09.28:2022",
                        "tahunkinerja:35.09.28:2023");
    }

    @Test
    @DisplayName("shows the two lines at 119.640.000 and 268.002.100 before the shift is in force")
    void beforeTheShift() {
        LocalDate dayBefore = LocalDate.of(2023, 10, 1);
        List<Recorded<?>> inForce = Ledokombo.events().stream()
                .filter(e -> !e.meta().effectiveDate().isAfter(dayBefore))
                .toList();

        Anggaran anggaran = KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, inForce)
                .current()
                .anggaran();

        assertThat(pagu(anggaran, Ledokombo.PEMBERDAYAAN)).isEqualTo(Rupiah.of(119_640_000));
        assertThat(pagu(anggaran, Ledokombo.PENEGAKAN)).isEqualTo(Rupiah.of(268_002_100));
        assertThat(anggaran.shifts()).isEmpty();
    }

    @Test
    @DisplayName("keeps both lines' pagu before and after a shift, and every event behind a pagu")
    void theShiftItself() {
        Anggaran anggaran = Ledokombo.year().current().anggaran();

        assertThat(anggaran.shifts()).hasSize(1);
        Pergeseran shift = anggaran.shifts().getFirst();
        assertThat(shift.before()).isEqualTo(new Pergeseran.Sisi(Rupiah.of(119_640_000), Rupiah.of(268_002_100)));
        assertThat(shift.after()).isEqualTo(new Pergeseran.Sisi(Rupiah.of(118_740_000), Rupiah.of(268_902_100)));
        assertThat(anggaran.lines(Ledokombo.PENEGAKAN.subKegiatan()).getFirst().origins())
                .extracting(Origin::type)
                .containsExactly("tahunkinerja.budget-allocated", "tahunkinerja.budget-shifted");
    }

    @Test
    @DisplayName("replaces a corrected booking and keeps the amounts before it")
    void aBookingCorrectedTwice() {
        Log log = new Log()
                .add(Ledokombo.YEAR, new BudgetAllocated(LINE, Rupiah.of(500)))
                .add(Ledokombo.YEAR, new BudgetRevised(LINE, Rupiah.of(700)));
        log.add(Ledokombo.YEAR, new ExpenditureRecorded(LINE, new Bulan(3), Rupiah.of(100), "SIPD AKLAP", "1"));
        log.add(Ledokombo.YEAR, new ExpenditureCorrected(log.last(), LINE, new Bulan(3), Rupiah.of(90)));
        log.add(Ledokombo.YEAR, new ExpenditureCorrected(log.last(), LINE, new Bulan(3), Rupiah.of(80)));
        log.add(Ledokombo.YEAR, new ExpenditureCorrected("unknown", LINE, new Bulan(3), Rupiah.of(1)));

        Anggaran anggaran = yearOf(log).anggaran();

        assertThat(pagu(anggaran, LINE)).isEqualTo(Rupiah.of(700));
        assertThat(anggaran.belanja()).hasSize(1);
        Belanja booking = anggaran.belanja().getFirst();
        assertThat(booking.amount()).isEqualTo(Rupiah.of(80));
        assertThat(booking.origin().event()).isEqualTo("e50");
        assertThat(booking.replaced()).extracting(Belanja.Lama::amount).containsExactly(Rupiah.of(100), Rupiah.of(90));
    }

    @Test
    @DisplayName("replaces a corrected value and keeps the one before it; a correction of nothing changes nothing")
    void aValueCorrected() {
        Log log = new Log()
                .add(Ledokombo.YEAR, new RealizationCorrected("none", Ledokombo.IKM, Masa.TW1, Nilai.of(1), null, null))
                .add(Ledokombo.YEAR, Ledokombo.recorded(Ledokombo.IKM, Masa.TW2, 80, Satuan.INDEKS));
        log.add(
                Ledokombo.YEAR,
                new RealizationCorrected(log.last(), Ledokombo.IKM, Masa.TW2, Nilai.of(82), null, null));

        SortedMap<Masa, Realisasi> values = yearOf(log).hasil().of(Ledokombo.IKM);

        assertThat(values).containsOnlyKeys(Masa.TW2);
        Realisasi value = Objects.requireNonNull(values.get(Masa.TW2));
        assertThat(value.value()).isEqualTo(Nilai.of(82));
        assertThat(value.origin().event()).isEqualTo("e30");
        assertThat(value.replaced()).extracting(Realisasi.Lama::value).containsExactly(Nilai.of(80));
    }

    @Test
    @DisplayName("follows a report through every step")
    void theWayOfAReport() {
        Log log = new Log();
        assertThat(yearOf(log).status(Masa.TAHUN)).isEqualTo(StatusLaporan.BELUM_LAPOR);
        log.add(Ledokombo.YEAR, Ledokombo.recorded(Ledokombo.IKM, Masa.TW1, 80, Satuan.INDEKS));
        assertThat(yearOf(log).status(Masa.TAHUN)).isEqualTo(StatusLaporan.DRAF);
        log.add(Ledokombo.YEAR, new ReportSubmitted(Masa.TAHUN)).add(Ledokombo.YEAR, new ReportReturned(Masa.TAHUN));
        assertThat(yearOf(log).status(Masa.TAHUN)).isEqualTo(StatusLaporan.DIKEMBALIKAN);
        log.add(Ledokombo.YEAR, new ReportReopened(Masa.TAHUN));

        assertThat(Objects.requireNonNull(yearOf(log).reports().get(Masa.TAHUN)).langkah())
                .extracting(Laporan.Langkah::status)
                .containsExactly(StatusLaporan.DIAJUKAN, StatusLaporan.DIKEMBALIKAN, StatusLaporan.DIBUKA_KEMBALI);
        assertThat(yearOf(log).status(Masa.TW1)).isEqualTo(StatusLaporan.DRAF);
        assertThat(Ledokombo.year().current().status(Masa.TAHUN)).isEqualTo(StatusLaporan.TERVERIFIKASI);
    }

    @Test
    @DisplayName("keeps both versions of the Renstra and the event behind a target set later")
    void theRenstra() {
        RenstraState renstra = (RenstraState) StreamState.initial(LedokomboRencana.RENSTRA);
        for (Recorded<?> event : Ledokombo.events()) {
            if (event.stream().equals(LedokomboRencana.RENSTRA)) {
                renstra = (RenstraState) renstra.evolve(event);
            }
        }
        IndikatorId id = Ledokombo.IKM;
        TahunAnggaran year = new TahunAnggaran(2024);
        Log log = new Log().add(LedokomboRencana.RENSTRA, new RenstraTargetSet(id, year, Nilai.of(91)));

        RenstraVersion changed = ((RenstraState) renstra.evolve(log.events().getFirst()))
                .versions()
                .getLast();

        assertThat(renstra.versions()).extracting(RenstraVersion::number).containsExactly(0, 1);
        assertThat(changed.struktur().find(id).orElseThrow().target().get(year)).isEqualTo(Nilai.of(91));
        assertThat(changed.originOf(id, year).event()).isEqualTo("e10");
        assertThat(changed.originOf(id, new TahunAnggaran(2025))).isEqualTo(changed.origin());
    }

    @Test
    @DisplayName("does not accept an event in a stream of another kind, nor a stream of no kind")
    void aCorruptLogIsNotFolded() {
        Log log = new Log().add(LedokomboRencana.RENSTRA, new ReportSubmitted(Masa.TAHUN));
        Recorded<?> misplaced = log.events().getFirst();

        assertThatThrownBy(() -> StreamState.initial(LedokomboRencana.RENSTRA).evolve(misplaced))
                .isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> StreamState.initial(new StreamId("other:1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TahunState yearOf(Log log) {
        return KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, log.events()).current();
    }

    private static Rupiah pagu(Anggaran anggaran, MataAnggaran line) {
        return anggaran.lines(line.subKegiatan()).getFirst().pagu();
    }

    private static SortedMap<StreamId, StreamState> fold(
            SortedMap<StreamId, StreamState> start, List<Recorded<?>> events) {
        SortedMap<StreamId, StreamState> states = new TreeMap<>(start);
        for (Recorded<?> event : events) {
            states.put(
                    event.stream(),
                    states.getOrDefault(event.stream(), StreamState.initial(event.stream()))
                            .evolve(event));
        }
        return states;
    }
}
