package id.jejakkinerja.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.ExpenditureRecorded;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.PKSigned;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.ReportApproved;
import id.jejakkinerja.kernel.event.ReportSubmitted;
import id.jejakkinerja.kernel.event.ReportVerified;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.perubahan.JenisPerubahan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ledokombo's years, played through the rules")
class LedokomboPlayTest {
    private static final StreamId RENSTRA = StreamId.renstra(SampleData.LEDOKOMBO, new PeriodeRenstra("2021-2026"));
    private static final StreamId YEAR = year(2023);
    private static final MataAnggaran EMPOWERMENT = operasional("7.01.03.2.01.0003");
    private static final MataAnggaran ENFORCEMENT = operasional("7.01.04.2.02.0001");

    private static final SampleWorld WORLD = SampleWorld.played(SampleData.ledokombo());

    @Test
    @DisplayName("no rule refuses any of it")
    void nothingIsRefused() {
        assertThat(WORLD.refused()).isEmpty();
        assertThat(WORLD.happened()).hasSize(SampleData.ledokombo().size());
    }

    @Test
    @DisplayName("the Renstra's amendment leads from three indicators to four and explains every difference")
    void theRenstraIsAmendedWithReasons() {
        RenstraAmended amended = WORLD.events(RENSTRA, RenstraAmended.class).getFirst();

        assertThat(amended.mapping())
                .extracting(m -> m.kind())
                .containsExactly(
                        JenisPerubahan.DIGANTI,
                        JenisPerubahan.DIHAPUS,
                        JenisPerubahan.DIHAPUS,
                        JenisPerubahan.DITAMBAH,
                        JenisPerubahan.DITAMBAH,
                        JenisPerubahan.DITAMBAH);
        assertThat(amended.changes()).isNotEmpty().extracting(Perubahan::reason).noneMatch(String::isBlank);
        assertThat(amended.changes())
                .extracting(Perubahan::item, Perubahan::before, Perubahan::after)
                .contains(tuple("indikator/ikm/target/2023", "96", "85"));
    }

    @Test
    @DisplayName(
            "before the shift the two lines stand at 119.640.000 and 268.002.100, after it at 118.740.000 and 268.902.100")
    void theShiftMovesNineHundredThousand() {
        Map<MataAnggaran, Rupiah> before = pagu("ledokombo-2023-shift");
        Map<MataAnggaran, Rupiah> after = pagu("none");

        assertThat(before)
                .containsEntry(EMPOWERMENT, Rupiah.of(119_640_000))
                .containsEntry(ENFORCEMENT, Rupiah.of(268_002_100));
        assertThat(after)
                .containsEntry(EMPOWERMENT, Rupiah.of(118_740_000))
                .containsEntry(ENFORCEMENT, Rupiah.of(268_902_100));
        assertThat(Rupiah.sum(before.values())).isEqualTo(Rupiah.of(3_651_502_088L));
        assertThat(Rupiah.sum(after.values())).isEqualTo(Rupiah.of(3_651_502_088L));
        assertThat(sum(after, JenisBelanja.OPERASIONAL)).isEqualTo(Rupiah.of(3_631_384_288L));
        assertThat(sum(after, JenisBelanja.MODAL)).isEqualTo(Rupiah.of(20_117_800));
    }

    @Test
    @DisplayName("the amended PK explains its two changes and carries the printed pagu")
    void thePkIsAmendedWithReasons() {
        PKSigned signed = WORLD.events(YEAR, PKSigned.class).getFirst();
        PKAmended amended = WORLD.events(YEAR, PKAmended.class).getFirst();

        assertThat(amended.changes())
                .extracting(Perubahan::kind, Perubahan::item, Perubahan::before, Perubahan::after)
                .containsExactlyInAnyOrder(
                        tuple(JenisPerubahan.DIUBAH, "program/7.01.03/pagu", "126460000", "125560000"),
                        tuple(JenisPerubahan.DIUBAH, "program/7.01.04/pagu", "268002100", "268902100"));
        assertThat(amended.pagu())
                .containsExactlyInAnyOrder(
                        pagu("7.01.01", 2_574_239_988L),
                        pagu("7.01.02", 682_800_000),
                        pagu("7.01.03", 125_560_000),
                        pagu("7.01.04", 268_902_100));
        assertThat(amended.targets())
                .isEqualTo(signed.targets())
                .containsExactlyInAnyOrder(
                        target("indikator-program", 100),
                        target("ikm", 85),
                        target("fasilitasi-kesejahteraan", 80),
                        target("trantib", 100));
    }

    @Test
    @DisplayName("spending adds up to Tabel 3.8 by program and in total")
    void spendingAddsUp() {
        Map<KodeProgram, Rupiah> byProgram = new TreeMap<>();
        WORLD.events(YEAR, ExpenditureRecorded.class)
                .forEach(e -> byProgram.merge(e.line().subKegiatan().program(), e.amount(), Rupiah::plus));

        assertThat(byProgram)
                .containsExactly(
                        Map.entry(new KodeProgram("7.01.01"), Rupiah.of(2_190_685_395L)),
                        Map.entry(new KodeProgram("7.01.02"), Rupiah.of(681_600_000)),
                        Map.entry(new KodeProgram("7.01.03"), Rupiah.of(125_325_000)),
                        Map.entry(new KodeProgram("7.01.04"), Rupiah.of(266_065_482)));
        assertThat(Rupiah.sum(byProgram.values())).isEqualTo(Rupiah.of(3_263_675_877L));
    }

    @Test
    @DisplayName("the Sasaran indicators of three years are those of Tabel 3.1 and 3.2")
    void realisationsAreThePrintedOnes() {
        assertThat(sasaran(2021)).containsExactly(values(100, 78, 80, 100));
        assertThat(sasaran(2022)).containsExactly(values(100, 80, 80, 100));
        assertThat(sasaran(2023)).containsExactly(values(91, 84, 80, 100));
    }

    @Test
    @DisplayName("the outputs are those of Tabel 3.6; printing has none there and stays empty")
    void outputsAreThePrintedOnes() {
        assertThat(WORLD.events(YEAR, RealizationRecorded.class))
                .filteredOn(e -> e.indikator().value().startsWith("7."))
                .extracting(RealizationRecorded::value)
                .containsExactly(values(16, 12, 4, 1, 3, 2, 4, 4, 4, 12));
    }

    @Test
    @DisplayName("only the report of 2023 is handed in, by three different people, on the source's dates")
    void theReportIsVerified() {
        assertThat(WORLD.happened())
                .filteredOn(h -> h.event() instanceof ReportSubmitted
                        || h.event() instanceof ReportApproved
                        || h.event() instanceof ReportVerified)
                .extracting(
                        SampleWorld.Happened::stream,
                        SampleWorld.Happened::event,
                        h -> h.meta().actor().subject(),
                        h -> h.meta().effectiveDate().toString())
                .containsExactly(
                        tuple(YEAR, new ReportSubmitted(Masa.TAHUN), "contoh.operator.35.09.28", "2024-02-26"),
                        tuple(YEAR, new ReportApproved(Masa.TAHUN), "contoh.camat.35.09.28", "2024-02-29"),
                        tuple(YEAR, new ReportVerified(Masa.TAHUN), "contoh.bappeda", "2024-03-14"));
    }

    private static Map<MataAnggaran, Rupiah> pagu(String untilKey) {
        Map<MataAnggaran, Rupiah> pagu = new TreeMap<>();
        for (SampleWorld.Happened happened : WORLD.happened()) {
            if (happened.key().equals(untilKey)) {
                return pagu;
            }
            budget(happened.event(), pagu);
        }
        return pagu;
    }

    private static void budget(DomainEvent event, Map<MataAnggaran, Rupiah> pagu) {
        if (event instanceof BudgetAllocated e) {
            pagu.put(e.line(), e.amount());
        } else if (event instanceof BudgetShifted e) {
            pagu.merge(e.from(), e.amount(), Rupiah::minus);
            pagu.merge(e.to(), e.amount(), Rupiah::plus);
        }
    }

    private static Rupiah sum(Map<MataAnggaran, Rupiah> pagu, JenisBelanja jenis) {
        return Rupiah.sum(pagu.entrySet().stream()
                .filter(e -> e.getKey().jenis() == jenis)
                .map(Map.Entry::getValue)
                .toList());
    }

    private static List<Nilai> sasaran(int tahun) {
        return WORLD.events(year(tahun), RealizationRecorded.class).stream()
                .filter(e -> !e.indikator().value().startsWith("7."))
                .map(RealizationRecorded::value)
                .toList();
    }

    private static Nilai[] values(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Nilai::of).toArray(Nilai[]::new);
    }

    private static StreamId year(int tahun) {
        return StreamId.tahunKinerja(SampleData.LEDOKOMBO, new TahunAnggaran(tahun));
    }

    private static MataAnggaran operasional(String kode) {
        return new MataAnggaran(new KodeSubKegiatan(kode), JenisBelanja.OPERASIONAL);
    }

    private static PaguProgram pagu(String kode, long amount) {
        return new PaguProgram(new KodeProgram(kode), Rupiah.of(amount));
    }

    private static TargetPK target(String indikator, long value) {
        return new TargetPK(new IndikatorId(indikator), Nilai.of(value));
    }
}
